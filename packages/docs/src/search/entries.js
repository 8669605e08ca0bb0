import { foldName, headlineOf, inForce, keyOf, pairPath, tokens } from "@wirecode/core/model";
import { furtherWords } from "./further.js";
import { isFindable, weightOfCode, weightOfPage } from "./weight.js";

/** @import { Code, Guide } from "@wirecode/core/model" */
/** @import { Content, Protocol } from "../content/types.ts" */
/** @import { Summary } from "./summaries.ts" */
/** @import { SearchEntry } from "./types.d.ts" */

/**
 * Every page of a locale that search leads to: codes, their protocols and classes, numbers, guides, and the
 * comparisons that an author wrote. Pairs without an author would only crowd out what they are made of.
 *
 * @param {Pick<Content, "protocols" | "guides" | "phrases"> & { readonly entries: Readonly<Record<string, readonly Summary[]>> }} content
 * @param {string} locale
 * @returns {readonly SearchEntry[]}
 */
export function entriesOf({ protocols, guides, entries, phrases }, locale) {
  const known = protocols[locale] ?? [];
  const curated = new Set(known.flatMap(({ bundle }) => bundle.comparisons.map(pairPath)));
  const codes = known.flatMap(({ title, bundle }) =>
    bundle.codes.map((code) => ({ code, entry: codeEntry(code, title, locale) })),
  );
  const texts = codes.map(({ code, entry: { names = [], code: called, title, summary = "" } }) => ({
    text: code.text.seen ?? "",
    shown: [called, ...names, title, summary],
  }));
  const more = furtherWords(texts, new Set(tokens(phrases[locale]?.search.idle ?? "")));
  return [
    ...codes.map(({ entry }, index) => ({ ...entry, more: more[index] ?? "" })),
    ...(entries[locale] ?? [])
      .filter(({ kind, path }) => kind !== "comparison" || curated.has(path))
      .flatMap((entry) => {
        const guide = guides[locale]?.find(({ id }) => id === entry.guide);
        return guide ? guideEntry(guide, entry) : pageEntry(entry, known);
      }),
  ];
}

/**
 * @param {Code} code
 * @param {string} protocol
 * @param {string} locale
 * @returns {SearchEntry}
 */
function codeEntry(code, protocol, locale) {
  const { text, name, mnemonic, phrase, aliases, outcome, range } = code;
  const phrases = [mnemonic, phrase, ...aliases].flatMap((one) => one ?? []);
  const told = phrases.some((one) => foldName(one) === foldName(name));
  return {
    path: `${code.protocol}/${keyOf(code)}`,
    code: headlineOf(code),
    protocol,
    title: text.title,
    summary: text.summary,
    ...(text.lang !== locale && { lang: text.lang }),
    outcome,
    ...(code.status === "unofficial" && { unofficial: true }),
    ...(range && inForce(code) && { range: [range.from, range.to] }),
    names: told ? phrases : [...phrases, name],
    weight: weightOfCode(code),
  };
}

/**
 * @param {Summary} entry
 * @param {readonly Protocol[]} protocols
 * @returns {readonly SearchEntry[]}
 */
function pageEntry({ kind, path, locale, title, description, codes = [], ...entry }, protocols) {
  if (!isFindable(kind)) return [];
  const protocol = protocols.find(({ id }) => id === entry.protocol);
  return [
    {
      kind,
      path,
      code: kind === "protocol" ? `${protocol?.title} ${protocol?.id}` : codes.join(" "),
      ...(protocol && { protocol: protocol.title }),
      title,
      ...(kind !== "comparison" && { summary: description }),
      ...(entry.lang !== locale && { lang: entry.lang }),
      weight: weightOfPage(kind, entry.protocol),
    },
  ];
}

/**
 * A guide is found by its title and by what it asks and advises, not by every code that it leads to.
 *
 * @param {Guide} guide
 * @param {Summary} entry
 * @returns {SearchEntry}
 */
function guideEntry({ title, summary, lang, questions, outcomes }, { path, locale }) {
  const texts = [...questions.map(({ question }) => question), ...outcomes.map((one) => one.title)];
  const numbers = title.match(/\d[\d.]*/g);
  return {
    kind: "guide",
    path,
    code: "",
    title,
    summary,
    ...(lang !== locale && { lang }),
    ...(numbers && { names: [numbers.join(" ")] }),
    more: furtherWords([{ text: texts.join(" "), shown: [title, summary] }], new Set()).join(" "),
    weight: weightOfPage("guide", undefined),
  };
}
