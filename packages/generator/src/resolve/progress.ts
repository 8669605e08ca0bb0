import { foreignPages, type LanguageProgress } from "@wirecode/model";
import type { Authored } from "../schema/authored.ts";
import { coverageRows, total } from "../translation/coverage.ts";
import type { Remember } from "../remember.ts";
import { joined, type Joinable } from "./joined.ts";

/** How far each translation has come, in the order in which the languages are listed. */
export function progressOf(
  authored: Authored,
  catalogue: Joinable,
  remember: Remember,
): readonly LanguageProgress[] {
  const [, ...translations] = Object.entries(authored.locales);
  return translations.map(([tag, { draft, ...locale }]): LanguageProgress => {
    const rows = coverageRows(authored, tag, remember);
    return {
      locale: { tag, ...locale },
      ...(draft && { draft }),
      names: total(rows, "names"),
      bodies: total(rows, "bodies"),
      foreign: catalogue.texts.has(tag) ? foreignPages(tag, joined(catalogue, tag, remember)) : [],
    };
  });
}
