import type { SearchLanguage } from "@wirecode/model";
import type { Module } from "./print.ts";

/** What search knows of each language, as a constant. */
export function languagesModule(
  languages: Readonly<Record<string, SearchLanguage>>,
  typesFrom: string,
): Module {
  const entries = Object.entries(languages).map(
    ([tag, language]) => `  ${JSON.stringify(tag)}: ${JSON.stringify(language)},\n`,
  );
  return {
    path: "languages",
    source: "search.yaml",
    code: [`export const searchLanguages = {\n${entries.join("")}};`],
    declarations: [
      `import type { SearchLanguage } from "${typesFrom}";`,
      `/** What search knows of each language, by BCP 47 tag; the first is the reference, whose names stand in all texts. */
export declare const searchLanguages: Readonly<Record<string, SearchLanguage>>;`,
    ],
  };
}
