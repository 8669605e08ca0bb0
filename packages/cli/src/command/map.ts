import {
  equivalents,
  keyOf,
  labelOf,
  locate,
  nearWords,
  noteOn,
  type Code,
  type CodeRef,
  type Equivalent,
  type Mapping,
} from "@wirecode/core/model";
import { openAlone } from "../catalogue/address.ts";
import { openQuickly, splitAddress, type Found } from "../catalogue/quick.ts";
import { listedProtocols, withBundles } from "../catalogue/listed.ts";
import { protocolNamed } from "../catalogue/protocol-named.ts";
import { mappingView } from "../render/mapping-view.ts";
import { Trouble } from "../trouble.ts";
import type { Command, Question } from "./command.ts";

/** A row of a table with the code it leads to, as far as we have words for it. */
export interface Translation {
  readonly mapping: Mapping;
  readonly equivalent: Equivalent;
  /** Absent where the table leads to a list of codes that is no protocol here. */
  readonly target: Found | undefined;
  readonly note: string | undefined;
}

/** Says what a code is in other protocols, table by table. */
export const map: Command = (question) => {
  const found = open(question);
  const wanted = destination(found, question);
  const translations = translate(found.code, wanted, question);
  if (translations.length === 0) {
    const code = `${found.bundle.protocol.title} ${labelOf(found.code)}`;
    throw new Trouble("unknown", "noMapping", { code });
  }
  return {
    json: () =>
      translations.map(({ mapping, equivalent: { to, direction, source }, target, note }) => ({
        to: described(to, target, mapping),
        direction,
        note: note ?? null,
        source,
      })),
    view: (page) => mappingView({ found, translations }, page),
  };
};

function open(question: Question): Found {
  const { words } = question;
  const [first = "", second, third] = words;
  const address = splitAddress(first) ?? (second === undefined ? undefined : [first, second]);
  const isAddress = address && words.length === (splitAddress(first) ? 1 : 2);
  const quick = isAddress ? openQuickly(question, address) : undefined;
  if (quick) return quick;
  const { codes } = locate(words.join(" "), listedProtocols(question));
  const mapped = codes.find(
    ({ code }) => equivalents(code, question.library.mappings(question.locale)).length > 0,
  );
  const [located] = mapped ? [mapped] : codes;
  const [found] = located ? withBundles([located], question) : [];
  if (found) return found;
  if (isAddress) return openAlone(question, address);
  const surplus = splitAddress(first) ? second : third;
  if (surplus !== undefined) {
    throw new Trouble("misuse", "tooMany", { command: "map", word: surplus });
  }
  throw new Trouble("misuse", "tooFew", { command: "map" });
}

/** The id of the list that is asked for, or Trouble that names those that a table leads to. */
function destination({ bundle }: Found, { library, locale, options }: Question) {
  if (options.to === undefined) return undefined;
  const ids = library
    .mappings(locale)
    .filter(({ from }) => from.id === bundle.protocol.id)
    .map(({ to }) => to.id);
  const id = protocolNamed(options.to, ids);
  if (id !== undefined) return id;
  const choice = { didYouMean: nearWords(options.to, ids), known: ids };
  const args = { protocol: bundle.protocol.title, target: options.to };
  throw new Trouble("unknown", "unknownTarget", args, choice);
}

function translate(
  code: Code,
  wanted: string | undefined,
  { library, locale }: Question,
): readonly Translation[] {
  return library.mappings(locale).flatMap((mapping) =>
    equivalents(code, [mapping], wanted).map((equivalent) => ({
      mapping,
      equivalent,
      target: targetOf(equivalent.to),
      note: noteOn(mapping, code, equivalent),
    })),
  );

  function targetOf({ protocol, code: key }: CodeRef): Found | undefined {
    if (!library.protocols().includes(protocol)) return undefined;
    const bundle = library.excerpt(locale, protocol, [String(key)]);
    const there = bundle?.codes.find((one) => keyOf(one) === key);
    return bundle && there && { code: there, bundle };
  }
}

function described({ protocol, code }: CodeRef, target: Found | undefined, { to }: Mapping) {
  if (!target) return { protocol, code, name: null, phrase: to.names?.[code] ?? null };
  const { name, phrase, code: value, sense } = target.code;
  return { protocol, code: value, ...(sense !== undefined && { sense }), name, phrase };
}
