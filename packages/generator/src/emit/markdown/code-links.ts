import {
  fill,
  headlineOf,
  isAt,
  keyOf,
  labelOf,
  nameInPair,
  pairPath,
  type Code,
  type NotablePair,
  type Pair,
  type Reference,
} from "@wirecode/model";
import { bullets, code as span, escape } from "./markup.ts";
import { codePath, linkTo, numberPath } from "./page.ts";
import { comparedWith, locate, pairOf } from "./pages.ts";
import { heading, prose, words, type Voice } from "./voice.ts";

/** Where a code is defined. */
export function references(where: readonly Reference[], voice: Voice): string {
  return bullets(where.map((one) => citation(one, voice)));
}

/** A link to a document. The titles of those that are no RFC and no draft are in the reference language. */
export function citation({ spec, section, url }: Reference, voice: Voice): string {
  const named = escape(section ? `${spec} §${section}` : spec);
  const isNumbered = /^(?:RFC |draft-)/.test(spec);
  return `[${isNumbered ? named : words(voice, named, voice.reference.tag)}](${url})`;
}

/** What else a code can mean, each meaning with its own phrase and references, and the other senses of its value. */
export function meanings(one: Code, voice: Voice): string {
  const told = one.meanings.map(({ phrase, references: where, text }) =>
    [
      ...(text ? [`### ${escape(text.title)}`] : []),
      ...(phrase ? [span(phrase)] : []),
      ...(text
        ? [prose(voice, text.summary, one.text.lang), prose(voice, text.meaning, one.text.lang)]
        : []),
      references(where, voice),
    ].join("\n\n"),
  );
  const senses = (one.senses ?? []).flatMap((key) => linkToCode(one, key, voice) ?? []);
  return [...told, ...(senses.length > 0 ? [bullets(senses)] : [])].join("\n\n");
}

/** The codes around a code, and how each stands to it. */
export function related(one: Code, voice: Voice): string {
  const items = one.related.flatMap(({ code, relation }) => {
    const link = linkToCode(one, code, voice);
    return link === undefined ? [] : [`${link} (${escape(voice.phrases.relations[relation])})`];
  });
  return bullets(items);
}

function linkToCode(from: Code, key: string | number, voice: Voice): string | undefined {
  const other = voice.bundle.codes.find((candidate) => keyOf(candidate) === key);
  if (!other) return undefined;
  const title = words(voice, escape(other.text.title), other.text.lang);
  return `[${span(headlineOf(other))} ${title}](${linkTo(codePath(from), codePath(other))})`;
}

/** The comparisons an author wrote and those with other protocols by name, then the others within the protocol by number. */
export function comparisons(one: Code, voice: Voice): string {
  const { bundle, bundles, partners } = voice;
  const from = codePath(one);
  const curated = bundle.protocol.comparisons.filter(({ a, b }) => isAt(one, a) || isAt(one, b));
  const known = new Set(curated.map(pairPath));
  const others = comparedWith(one, partners, bundles)
    .map((other) => ({ ...other, pair: pairOf(one, other.code) }))
    .filter(({ pair }) => !known.has(pairPath(pair)));
  const across = others.filter(({ code }) => code.protocol !== one.protocol);
  const within = others.filter(({ code }) => code.protocol === one.protocol);
  const named = [...curated, ...across.map(({ pair }) => pair)];
  const numbered = within.map(
    ({ code, pair }) => `[${escape(labelOf(code))}](${linkTo(from, pairPath(pair))})`,
  );
  return [
    bullets([
      ...named.flatMap((pair) => linkToPair(from, pair, voice) ?? []),
      ...number(one, voice),
    ]),
    numbered.join(" · "),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** The page that tells a code from the others with its number, if there are any. */
function number(one: Code, { bundles, phrases }: Voice): string[] {
  const sharing = bundles.flatMap(({ codes }) =>
    codes.filter(({ code }) => String(code) === String(one.code)),
  );
  if (sharing.length < 2) return [];
  const label = fill(phrases.numbers.link, { code: String(one.code) });
  return [`[${escape(label)}](${linkTo(codePath(one), numberPath(one.code))})`];
}

/** Curated pairs as links, each named by its two codes. */
export function pairLinks(from: string, pairs: readonly NotablePair[], voice: Voice): string {
  return bullets(pairs.flatMap((pair) => linkToPair(from, pair, voice) ?? []));
}

/**
 * A link to a comparison; none where its page is not among those that are made.
 * @param mixed - whether links to pairs of several protocols stand side by side, so that each has to name its own.
 */
export function linkToPair(
  from: string,
  pair: Pair,
  voice: Voice,
  mixed = false,
): string | undefined {
  const [a, b] = [locate(pair.a, voice.bundles), locate(pair.b, voice.bundles)];
  if (!a || !b) return undefined;
  const across = pair.a.protocol !== pair.b.protocol;
  const name = ({ code, bundle }: typeof a) => nameInPair(code, bundle.protocol.title, across);
  const names = { protocol: a.bundle.protocol.title, a: name(a), b: name(b) };
  const label = heading(voice, mixed && !across ? "comparison" : "comparisonLink", names);
  return `[${escape(label)}](${linkTo(from, pairPath(pair))})`;
}
