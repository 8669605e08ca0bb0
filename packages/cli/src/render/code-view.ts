import { ACTORS, type CodeSection, type Meaning, type Reference } from "@wirecode/core/model";
import type { Found } from "../catalogue/address.ts";
import type { Page } from "../command/command.ts";
import { commands } from "./commands.ts";
import { exchange } from "./exchange.ts";
import { factTable } from "./fact-table.ts";
import { allFacts, quoted } from "./facts.ts";
import { headingText, section } from "./heading.ts";
import { stack, type Line } from "./line.ts";
import { gutter, paragraph } from "./paragraph.ts";
import { isForeign, note, prose } from "./prose.ts";
import { relatedList } from "./related-list.ts";
import { title } from "./title.ts";

/** Everything about one code. */
export function codeView(found: Found, page: Page): readonly Line[] {
  const { code, bundle } = found;
  const { text } = code;
  const part = (id: CodeSection, body: readonly Line[]) =>
    section(headingText(page, id, { code: code.code }), body, page);
  const words = (id: "meaning" | "seen" | "use" | "caution") =>
    part(id, text[id] ? prose(text[id], text.lang, page) : []);
  return stack([
    [...note(text, page), ...title(found, page)],
    paragraph(text.summary, page, { ltr: isForeign(text.lang, page) }),
    part("facts", factTable(allFacts(found, page), page)),
    words("meaning"),
    words("seen"),
    part("fix", fix(found, page)),
    words("use"),
    words("caution"),
    part("meanings", meanings(found, page)),
    part("example", exchange(code)),
    part(code.status === "unofficial" ? "mentions" : "references", references(code.references)),
    part("related", relatedList(found, page)),
    part("comparisons", comparisons(found)),
  ]);

  function comparisons({ bundle: { protocol } }: Found): Line[] {
    const notable = protocol.comparisons.filter(({ a, b }) => a === code.code || b === code.code);
    return commands(notable.map(({ a, b }) => `wirecode compare ${bundle.protocol.id} ${a} ${b}`));
  }
}

function fix({ code: { text }, bundle }: Found, page: Page): readonly Line[] {
  return ACTORS.flatMap((actor) => {
    const words = text.fix[actor];
    const name = capitalize(bundle.words.actors[actor] ?? actor, page);
    if (!words) return [];
    return [
      ...paragraph(name, page, { tone: "label", indent: 2 }),
      ...paragraph(words, page, { indent: 4, ltr: isForeign(text.lang, page) }),
    ];
  });
}

function capitalize(name: string, { locale }: Page): string {
  return name.slice(0, 1).toLocaleUpperCase(locale) + name.slice(1);
}

function meanings({ code }: Found, page: Page): readonly Line[] {
  return stack(code.meanings.map((meaning) => oneMeaning(meaning, code.text.lang, page)));
}

function oneMeaning(meaning: Meaning, lang: string, page: Page): readonly Line[] {
  const { phrase, text } = meaning;
  const ltr = isForeign(lang, page);
  return [
    ...(text ? paragraph(text.title, page, { tone: "label", indent: 2, ltr }) : []),
    ...(phrase ? paragraph(quoted(phrase).text, page, { indent: 4, ltr: true }) : []),
    ...(text ? paragraph(text.summary, page, { indent: 4, ltr }) : []),
    ...(text ? paragraph(text.meaning, page, { indent: 4, ltr }) : []),
    ...references(meaning.references, 4),
  ];
}

function references(all: readonly Reference[], indent = 2): Line[] {
  const citations = all.map(({ spec, section: at }) => (at ? `${spec} §${at}` : spec));
  const width = Math.max(0, ...citations.map(({ length }) => length));
  return all.map(({ url }, index) => [
    gutter(indent),
    { text: (citations[index] ?? "").padEnd(width), ltr: true },
    { text: `  ${url}`, tone: "note", ltr: true },
  ]);
}
