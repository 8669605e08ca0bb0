import {
  ACTORS,
  equivalents,
  fill,
  isAt,
  keyOf,
  labelOf,
  list,
  type CodeSection,
  type Mapping,
  type Meaning,
  type Reference,
} from "@wirecode/core/model";
import type { Found } from "../catalogue/quick.ts";
import type { Page } from "../command/command.ts";
import { codeLine, codeWidth } from "./code-line.ts";
import { commands, compareCommand } from "./commands.ts";
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
export function codeView(found: Found, mappings: readonly Mapping[], page: Page): readonly Line[] {
  const { code, bundle } = found;
  const { text } = code;
  const part = (id: CodeSection | "classCodes", body: readonly Line[]) => {
    // A value with several senses is what has further meanings, not the sense at hand.
    const called = id === "meanings" && code.senses ? String(code.code) : labelOf(code);
    const named = { code: called, protocol: bundle.protocol.title, class: called };
    return section(headingText(page, id, named), body, page);
  };
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
    part("meanings", stack([meanings(found, page), senses(found, page)])),
    part("example", exchange(code)),
    part(code.status === "unofficial" ? "mentions" : "references", references(code.references)),
    part("related", relatedList(found, page)),
    part("equivalents", equivalentsList(found, mappings, page)),
    part("comparisons", comparisons()),
    part("classCodes", members(found, page)),
  ]);

  function comparisons(): Line[] {
    const notable = bundle.protocol.comparisons.filter(
      ({ a, b }) => isAt(code, a) || isAt(code, b),
    );
    return commands(notable.map(compareCommand));
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

/** The codes of a class, where the class itself is asked for. */
function members({ code, bundle }: Found, page: Page): readonly Line[] {
  if (code.kind !== "class") return [];
  const all = bundle.codes.filter((one) => one.class === code.class && one.status !== "unofficial");
  const width = codeWidth(all);
  return all.flatMap((one) => codeLine(one, one.text.title, width, page));
}

/** The other senses of the same number. */
function senses({ code, bundle }: Found, page: Page): readonly Line[] {
  const others = bundle.codes.filter((one) => code.senses?.includes(keyOf(one)));
  const width = codeWidth(others);
  return others.flatMap((one) => codeLine(one, one.text.title, width, page));
}

/** What the tables make of the code, and the command that says more. */
function equivalentsList(
  { code, bundle }: Found,
  mappings: readonly Mapping[],
  page: Page,
): readonly Line[] {
  const facts = mappings.flatMap((mapping) => {
    const found = equivalents(code, [mapping]);
    if (found.length === 0) return [];
    const ends = { from: mapping.from.title, to: mapping.to.title };
    const label = fill(page.phrases.mappings.direction, ends);
    const value = list(
      found.map(({ to }) => String(to.code)),
      page.phrases,
    );
    return [{ label: { text: label, tone: "label" as const }, value: { text: value } }];
  });
  if (facts.length === 0) return [];
  return [
    ...factTable(facts, page),
    ...commands([`wirecode map ${bundle.protocol.id} ${keyOf(code)}`]),
  ];
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
