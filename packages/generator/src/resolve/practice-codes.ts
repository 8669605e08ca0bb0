import { keyOf, type CodeFacts } from "@wirecode/model";
import { codeRuns } from "./code-runs.ts";

/** The keys of the codes that an entry of a list means: those of a class that travel, those of a run that exist, or one. */
export function practiceCodes(
  listed: string,
  codes: readonly Pick<CodeFacts, "code" | "sense" | "class" | "onWire" | "range">[],
): readonly string[] {
  const keys = new Set(codes.map((code) => String(keyOf(code))));
  const within = codes.filter((code) => code.class === listed && code.onWire && !code.range);
  if (within.length > 0) return within.map((code) => String(keyOf(code)));
  return codeRuns(listed, (key) => keys.has(key)).filter((key) => keys.has(key));
}
