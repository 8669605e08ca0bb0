import { once } from "@wirecode/model";
import { own } from "../own.ts";
import type { AuthoredStyle } from "../schema/style.ts";
import { perText } from "./per-text.ts";
import type { Prose } from "./prose.ts";
import type { Problem, Rule } from "./rule.ts";
import { escaped } from "./script-of.ts";

/** Quotation marks are those of the language, and stand in twos. */
export const styleQuotes: Rule = {
  id: "style-quotes",
  about:
    "Quotation marks are those that style.yaml lists for the language; they and the marks under `twos` stand in twos.",
  byFolder: true,
  excusable: true,
  check(authored, report, files) {
    for (const problem of problemsBy(authored.style).of(authored, files)) report(problem);
  },
};

// An apostrophe behind a letter or a digit is no quotation mark.
const QUOTE = /["“”„‟«»‹›「」『』〝〞〟＂]|(?<![\p{L}\p{M}\p{N}])['‘’‚‛]|[‘‚‛]/gu;

const problemsBy = once((style: AuthoredStyle) =>
  perText("style-quotes", (prose: Prose): readonly Problem[] => {
    const voice = own(style, prose.locale);
    if (!voice) return [];
    const { quotes = [], twos = [] } = voice;
    return [
      ...(quotes.length > 0 ? foreignQuotes(prose, quotes) : []),
      ...[...quotes, ...twos].flatMap((pair) => loneMarks(prose, pair)),
    ];
  }),
);

function foreignQuotes(
  { file, path, text, locale }: Prose,
  quotes: readonly string[],
): readonly Problem[] {
  const allowed = quotes.join("");
  return [...text.matchAll(QUOTE)].flatMap(({ 0: found, index }) => {
    if (allowed.includes(found)) return [];
    return {
      file,
      path,
      within: { offset: index, length: found.length },
      message: `\`${found}\` is no quotation mark of this language.`,
      help: `Write ${quotes.map(shown).join(", within others ")}.`,
      also: [{ file: "style.yaml", path: [locale, "quotes"], on: "key" as const }],
    };
  });
}

function loneMarks({ file, path, text }: Prose, pair: string): readonly Problem[] {
  const [open = "", close = ""] = Array.from(pair);
  if (!text.includes(open) && !text.includes(close)) return [];
  const waiting: Mark[] = [];
  const lone: Mark[] = [];
  const marks = new RegExp(`${escaped(open)}|${escaped(close)}`, "gu");
  for (const { index, 0: mark } of text.matchAll(marks)) {
    if (isApostrophe(text, index)) continue;
    // Some languages open and close with one and the same mark.
    if (mark === close && waiting.pop()) continue;
    (mark === open ? waiting : lone).push({ mark, offset: index });
  }
  return [...lone, ...waiting].map(({ mark, offset }) => ({
    file,
    path,
    within: { offset, length: mark.length },
    message: `\`${mark}\` stands alone.`,
    help: `Write ${shown(pair)}: these marks stand in twos.`,
  }));
}

interface Mark {
  readonly mark: string;
  readonly offset: number;
}

function isApostrophe(text: string, index: number): boolean {
  return text[index] === "’" && /^[\p{L}\p{N}]’\p{L}$/u.test(text.slice(index - 1, index + 2));
}

function shown(pair: string): string {
  const [open = "", close = ""] = Array.from(pair);
  return `\`${open}…${close}\``;
}
