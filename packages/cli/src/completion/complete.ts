import { matchLocale } from "@wirecode/model";
import { parse } from "../argv/parse.ts";
import { usualLocale } from "../library/choose-locale.ts";
import type { Library } from "../library/library.ts";
import { candidates, type Candidate } from "./candidates.ts";

/** Answers a shell's question: a candidate a line, and behind a tabulator what it is. */
export function complete(
  asked: readonly string[],
  library: Library,
  env: Readonly<Record<string, string | undefined>>,
): string {
  const before = asked.slice(0, -1);
  const current = (asked.at(-1) ?? "=").slice(1);
  const tags = library.locales().map(({ tag }) => tag);
  const locale = matchLocale(parse(before).locale ?? "", tags) ?? usualLocale(env, library);
  return candidates(before, current, { library, locale })
    .filter(({ value }) => value.startsWith(current))
    .map(line)
    .join("");
}

function line({ value, description }: Candidate): string {
  return description === undefined ? `${value}\n` : `${value}\t${description}\n`;
}
