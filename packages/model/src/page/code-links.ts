import { pairOf, refOf } from "../facts/code-ref.ts";
import { keyOf, labelOf } from "../facts/key.ts";
import { isAt, pairPath } from "../facts/pair.ts";
import { fill } from "../words/sentence.ts";
import type { Bundle } from "../shapes/bundle.ts";
import type { Code } from "../shapes/code.ts";
import type { CodeValue } from "../shapes/pair.ts";
import type { Blocks } from "./block.ts";
import type { CodeItem } from "./code-block.ts";
import { codeItem } from "./code-item.ts";
import type { PageContext } from "./context.ts";
import { link, wire, type Link } from "./inline.ts";
import { linkToPair } from "./pair-links.ts";
import { references } from "./references.ts";
import { paragraph, prose, words } from "./words.ts";

/**
 * What else a code can mean, each meaning with its own phrase and references, and the other senses of its value.
 * @internal
 */
export function meanings(code: Code, context: PageContext): Blocks {
  const { bodyLang } = code.text;
  const parts = code.meanings.flatMap(({ id, phrase, references: where, text }): Blocks => {
    const blocks: Blocks = [
      ...(phrase ? [paragraph(wire(phrase))] : []),
      ...(text
        ? [prose(text.summary, bodyLang, context), prose(text.meaning, bodyLang, context)]
        : []),
      ...references(where, context),
    ];
    return text
      ? [{ kind: "part", id, heading: [words(text.title, bodyLang, context)], blocks }]
      : blocks;
  });
  const senses = (code.senses ?? []).flatMap((key) => neighbour(code, key, context) ?? []);
  return [...parts, ...list(senses)];
}

/**
 * The codes around a code, and how each stands to it.
 * @internal
 */
export function related(code: Code, context: PageContext): Blocks {
  return list(
    code.related.flatMap(
      ({ code: key, relation }) =>
        neighbour(code, key, context, context.phrases.relations[relation]) ?? [],
    ),
  );
}

function neighbour(
  { protocol }: Code,
  key: CodeValue,
  context: PageContext,
  note?: string,
): CodeItem | undefined {
  const other = context.codeAt({ protocol, code: key });
  return other && codeItem(other, context, note === undefined ? {} : { note });
}

function list(items: readonly CodeItem[]): Blocks {
  return items.length === 0 ? [] : [{ kind: "codeList", items }];
}

/**
 * The comparisons an author wrote and those with other protocols by name, then the others within the protocol as short
 * questions.
 * @internal
 */
export function comparisons(code: Code, { protocol }: Bundle, context: PageContext): Blocks {
  const curated = protocol.comparisons.filter(({ a, b }) => isAt(code, a) || isAt(code, b));
  const known = new Set(curated.map(pairPath));
  const others = context
    .comparedWith(refOf(code))
    .flatMap((at) => context.codeAt(at) ?? [])
    .map((other) => ({ other, pair: pairOf(code, other) }))
    .filter(({ pair }) => !known.has(pairPath(pair)));
  const across = others.filter(({ other }) => other.protocol !== code.protocol);
  const within = others.filter(({ other }) => other.protocol === code.protocol);
  const named = [...curated, ...across.map(({ pair }) => pair)];
  const numbered = within.map(({ other, pair }) => {
    const first = pair.a.code === keyOf(code);
    const [a, b] = first ? [code, other] : [other, code];
    const asked = fill(context.phrases.pages.question, { a: labelOf(a), b: labelOf(b) });
    return link({ kind: "comparison", ...pair }, asked);
  });
  return [
    ...links(false, [
      ...named.flatMap((pair) => linkToPair(pair, context) ?? []),
      ...everyMeaning(code, context),
    ]),
    ...links(true, numbered),
  ];
}

/** The page that tells a code from the others with its number, if there are any. */
function everyMeaning({ code }: Code, { sharing, phrases }: PageContext): readonly Link[] {
  if (sharing(code).length < 2) return [];
  const label = fill(phrases.numbers.link, { code: String(code) });
  return [link({ kind: "number", value: code }, label)];
}

function links(dense: boolean, all: readonly Link[]): Blocks {
  return all.length === 0 ? [] : [{ kind: "links", dense, links: all }];
}
