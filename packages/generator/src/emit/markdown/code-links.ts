import {
  canonical,
  headlineOf,
  isAt,
  keyOf,
  labelOf,
  type Code,
  type NotablePair,
  type Pair,
  type Reference,
} from "@wirecode/model";
import { bullets, code as span, escape } from "./markup.ts";
import { codePath, comparisonPath, linkTo } from "./page.ts";
import { hasPage, locate } from "./pages.ts";
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

/** The comparisons an author wrote, then every other one that has a page, by number. */
export function comparisons(one: Code, voice: Voice): string {
  const { protocol, codes } = voice.bundle;
  const curated = protocol.comparisons
    .filter(({ a, b }) => isAt(one, a) || isAt(one, b))
    .flatMap((pair) => linkToPair(codePath(one), pair, voice) ?? []);
  const others = codes
    .filter(
      (other) => keyOf(other) !== keyOf(one) && hasPage(one, other, voice.bundle, voice.pairs),
    )
    .map((other) => {
      const [a, b] = canonical(one, other).map((code) => ({
        protocol: protocol.id,
        code: keyOf(code),
      }));
      const to = a && b ? comparisonPath({ a, b }) : "";
      return `[${escape(labelOf(other))}](${linkTo(codePath(one), to)})`;
    });
  return [bullets(curated), others.join(" · ")].filter((part) => part !== "").join("\n\n");
}

/** Curated pairs as links, each named by its two codes. */
export function pairLinks(from: string, pairs: readonly NotablePair[], voice: Voice): string {
  return bullets(pairs.flatMap((pair) => linkToPair(from, pair, voice) ?? []));
}

/** A link to a comparison; none where its page is not among those that are made. */
export function linkToPair(from: string, pair: Pair, voice: Voice): string | undefined {
  const [a, b] = [locate(pair.a, voice.bundles), locate(pair.b, voice.bundles)];
  if (!a || !b) return undefined;
  const across = pair.a.protocol !== pair.b.protocol;
  const name = ({ code, bundle }: typeof a) =>
    across ? `${bundle.protocol.title} ${labelOf(code)}` : labelOf(code);
  const label = heading(voice, "comparisonLink", { a: name(a), b: name(b) });
  return `[${escape(label)}](${linkTo(from, comparisonPath(pair))})`;
}
