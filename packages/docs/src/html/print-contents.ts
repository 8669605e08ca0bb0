import type { Page } from "@wirecode/model";
import { type Markup, markup } from "./markup.ts";
import { printInlines, printText } from "./print-inlines.ts";
import type { Setting } from "./setting.ts";

/** Pages that are a list of links themselves, and that of a class, which is a table. */
const WITHOUT: ReadonlySet<string> = new Set(["home", "guides", "glossary", "class"]);

/** The fewest sections that are worth a list. */
const FEWEST = 3;

/**
 * The sections of a page as links, by their short names where they have any; nothing where there are few. Where there is
 * room the style sheet keeps them unfolded.
 */
export function printContents({ kind, sections }: Page, setting: Setting): Markup | undefined {
  if (WITHOUT.has(kind) || sections.length < FEWEST) return undefined;
  const { onThisPage } = setting.words;
  const items = sections.map(({ id, short, heading }) => {
    const words = short === undefined ? printInlines(heading, setting) : printText(short, setting);
    return markup`<li><a href="#${id}">${words}</a></li>\n`;
  });
  return markup`<nav class="contents" aria-label="${onThisPage}"><details>
<summary>${onThisPage}</summary>
<ul>
${items}</ul>
</details></nav>
`;
}
