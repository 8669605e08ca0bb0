import type { Content } from "../../content/types.ts";
import type { Surroundings } from "../../frame/types.ts";
import {
  fill,
  headlineOf,
  keyOf,
  nameInPair,
  pairPath,
  type CodeRef,
  type DataKind,
} from "@wirecode/core/model";
import { addressOf } from "../../html/address.ts";

/** What something is called on a page, the language of that if it is not the page's, and the page about it, below the
site's root. */
export type Known = { readonly name: string; readonly lang?: string; readonly address?: string };

/**
 * How things are found by their ids, as editions have them; nothing where the catalogue has no such thing.
 */
export const FINDERS: Readonly<
  Record<DataKind, (id: string, content: Content, around: Surroundings) => Known | undefined>
> = {
  protocol(id, _, around) {
    const protocol = around.protocols.find((one) => one.id === id);
    return protocol && { name: protocol.title, ...pageAt(`${id}/index`, around) };
  },
  code(id, _, around) {
    const found = codeAt(id, around);
    return found && { name: headlineOf(found.code), ...pageAt(id.replace(":", "/"), around) };
  },
  comparison(id, _, around) {
    const [a, b] = id.split("/").map((one) => codeAt(one, around));
    if (!a || !b) return undefined;
    const across = a.at.protocol !== b.at.protocol;
    const [one, other] = [a, b].map(({ code, protocol }) => nameInPair(code, protocol, across));
    const name = fill(around.phrases.changes.pair, { a: one ?? "", b: other ?? "" });
    return { name, ...pageAt(pairPath({ a: a.at, b: b.at }), around) };
  },
  mapping(id, { mappings }, { locale }) {
    const text = mappings[locale]?.find((one) => one.id === id)?.text;
    return text && { name: text.title, lang: text.lang };
  },
  guide(id, { guides }, around) {
    const guide = guides[around.locale]?.find((one) => one.id === id);
    return guide && { name: guide.title, lang: guide.lang, ...pageAt(`guides/${id}`, around) };
  },
  term(id, { terms }, around) {
    const text = terms[around.locale]?.find((one) => one.id === id)?.text;
    return text && { name: text.term, lang: text.lang, ...pageAt("glossary", around, `#${id}`) };
  },
  locale(id, { locales }, { phrases }) {
    if (!locales.some(({ tag }) => tag === id)) return undefined;
    return { name: languageName(id, phrases.lang), address: addressOf(id, "index") };
  },
};

function pageAt(
  path: string,
  { locale, has }: Surroundings,
  hash: string = "",
): Pick<Known, "address"> {
  return has(path) ? { address: `${addressOf(locale, path)}${hash}` } : {};
}

function codeAt(id: string, { protocols }: Surroundings) {
  const [of, key = ""] = id.split(":");
  const protocol = protocols.find((one) => one.id === of);
  const code = protocol?.bundle.codes.find((one) => String(keyOf(one)) === key);
  if (!protocol || !code) return undefined;
  const at: CodeRef = { protocol: protocol.id, code: keyOf(code) };
  return { code, at, protocol };
}

/** What a language is called in another one. */
export function languageName(tag: string, lang: string): string {
  return new Intl.DisplayNames(lang, { type: "language" }).of(tag) ?? tag;
}
