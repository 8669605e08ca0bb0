import type { Content } from "../../content/types.ts";
import type { Surroundings } from "../../frame/types.ts";
import {
  fill,
  headlineOf,
  keyOf,
  namesInPair,
  pathOf,
  refOf,
  targetOf,
  type DataKind,
  type PageTarget,
  type Side,
} from "@wirecode/model";
import { targetAddress } from "../../html/address.ts";

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
    return (
      protocol && { name: protocol.title, ...pageAt({ kind: "protocol", protocol: id }, around) }
    );
  },
  code(id, _, around) {
    const found = codeById(id, around);
    return found && { name: headlineOf(found.code), ...pageAt(targetOf(found.code), around) };
  },
  comparison(id, _, around) {
    const [a, b] = id.split("/").map((one) => codeById(one, around));
    if (!a || !b) return undefined;
    const name = fill(around.phrases.changes.pair, namesInPair(a, b));
    const pair = { a: refOf(a.code), b: refOf(b.code) };
    return { name, ...pageAt({ kind: "comparison", ...pair }, around) };
  },
  mapping(id, { mappings }, { locale }) {
    const text = mappings[locale]?.find((one) => one.id === id)?.text;
    return text && { name: text.title, lang: text.lang };
  },
  guide(id, { guides }, around) {
    const guide = guides[around.locale]?.find((one) => one.id === id);
    return (
      guide && { name: guide.title, lang: guide.lang, ...pageAt({ kind: "guide", id }, around) }
    );
  },
  term(id, { terms }, around) {
    const text = terms[around.locale]?.find((one) => one.id === id)?.text;
    const target = { kind: "page", page: "glossary", place: id } as const;
    return text && { name: text.term, lang: text.lang, ...pageAt(target, around) };
  },
  locale(id, { locales }, { phrases }) {
    if (!locales.some(({ tag }) => tag === id)) return undefined;
    return {
      name: languageName(id, phrases.lang),
      address: targetAddress(id, { kind: "page", page: "home" }),
    };
  },
};

function pageAt(target: PageTarget, { locale, has }: Surroundings): Pick<Known, "address"> {
  return has(pathOf(target)) ? { address: targetAddress(locale, target) } : {};
}

function codeById(id: string, { protocols }: Surroundings): Side | undefined {
  const [of, key = ""] = id.split(":");
  const bundle = protocols.find((one) => one.id === of)?.bundle;
  const code = bundle?.codes.find((one) => String(keyOf(one)) === key);
  return bundle && code && { code, bundle };
}

/** What a language is called in another one. */
export function languageName(tag: string, lang: string): string {
  return new Intl.DisplayNames(lang, { type: "language" }).of(tag) ?? tag;
}
