const LONGEST = 200;

/**
 * Says why a regular expression of a catalogue cannot be used, or `undefined` where it can.
 *
 * Repeated groups, look-around and back references are refused: no pattern of codes needs them, and some of them
 * take for ever on a short text.
 */
export function patternProblem(pattern: string): string | undefined {
  if (pattern.length > LONGEST) return `The pattern is longer than ${LONGEST} characters.`;
  const bare = pattern.replaceAll(/\\[^1-9k]/g, "x").replaceAll(/\[[^\]]*\]/g, "x");
  if (/\)\s*[*+{]/.test(bare))
    return "The pattern repeats a group, which can take for ever to match.";
  if (/\(\?[=!<]/.test(bare))
    return "The pattern looks ahead or behind, which no pattern of codes needs.";
  if (/\\[1-9k]/.test(bare))
    return "The pattern refers back to a group, which no pattern of codes needs.";
  if ((bare.match(/[*+]|\{\d*,\d*\}/g) ?? []).length > 3) {
    return "The pattern repeats more than three parts, which can take for ever to match.";
  }
  try {
    // Matching once finds what compiling alone does not.
    new RegExp(`^(?:${pattern})$`).test("");
    return undefined;
  } catch {
    return "The pattern is no regular expression.";
  }
}
