import type { Code } from "@wirecode/model";
import type { Section } from "./page.ts";
import { heading, type Voice } from "./voice.ts";

/** The sections of a code's page, by the ids of their headings. */
export type CodeSectionId =
  | "facts"
  | "meaning"
  | "seen"
  | "fix"
  | "use"
  | "caution"
  | "meanings"
  | "example"
  | "references"
  | "related"
  | "comparisons";

/** A section whose heading names its code; none where there is nothing to say. */
export function codeSection(
  id: CodeSectionId,
  { code }: Code,
  voice: Voice,
  body: string | undefined,
): Section[] {
  return body ? [{ id, heading: heading(voice, id, { code }), body }] : [];
}
