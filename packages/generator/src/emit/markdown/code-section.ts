import { labelOf, type Code, type CodeSection } from "@wirecode/model";
import type { Section } from "./page.ts";
import { heading, type Voice } from "./voice.ts";

/** A section whose heading names its code; none where there is nothing to say. */
export function codeSection(
  id: CodeSection,
  one: Code,
  voice: Voice,
  body: string | undefined,
): Section[] {
  // A value with several senses is what has further meanings, not the sense at hand.
  const code = id === "meanings" && one.senses ? String(one.code) : labelOf(one);
  return body ? [{ id, heading: heading(voice, id, { code }), body }] : [];
}
