/**
 * Breaks text between words into lines of at most so many characters; where there are too many lines, the
 * last one ends in an ellipsis.
 */
export function wrap(text: string, width: number, most: number) {
  const [first = "", ...words] = text.split(" ");
  const lines = [first];
  for (const word of words) {
    const longer = `${lines.at(-1)} ${word}`;
    if (longer.length <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${lines[most - 1]?.slice(0, width - 1)}…`];
}
