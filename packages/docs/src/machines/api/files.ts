import { API, jsonAddress } from "../../content/addresses.ts";
import type { CommonSource, LocalSource, Site } from "../../content/site-file.ts";
import {
  classCode,
  keyOf,
  pairPath,
  compare,
  describe,
  type Pair,
  type PageContext,
} from "@wirecode/core/model";
import { catalogue } from "./catalogue.ts";
import { openapi } from "./openapi.ts";

/**
 * The data of the site in a language as JSON, below its tag; that of the first language without a tag too.
 */
export const localData: LocalSource = function* (tag, site) {
  const isReference = site.content.locales[0]?.tag === tag;
  for (const [path, value] of dataOf(tag, site)) {
    const make = () => `${JSON.stringify(value())}\n`;
    yield { path: jsonAddress(tag, path), kind: "json", make };
    if (isReference) yield { path: `${API}${path}.json`, kind: "json", make };
  }
};

/** The description of all data. */
export const dataDescription: CommonSource = function* (site) {
  const make = () => `${JSON.stringify(openapi(site))}\n`;
  yield { path: `${API}openapi.json`, kind: "json", make };
};

function* dataOf(tag: string, site: Site): Iterable<[path: string, value: () => unknown]> {
  const { content } = site;
  const context = content.contexts[tag];
  yield ["index", () => catalogue(tag, site)];
  yield ["mappings", () => content.mappings[tag]];
  yield ["glossary", () => content.terms[tag]];
  yield ["guides/index", () => content.guides[tag]];
  for (const guide of content.guides[tag] ?? []) yield [`guides/${guide.id}`, () => guide];
  for (const { id, bundle } of content.protocols[tag] ?? []) {
    yield [`${id}/index`, () => bundle.codes];
    for (const code of bundle.codes) yield [`${id}/${keyOf(code)}`, () => code];
    for (const { id: name } of bundle.protocol.classes) {
      // A class that is also an entry of its own, as the ranges of WebSocket are, has been given already.
      const given = bundle.codes.some((code) => keyOf(code) === name);
      if (!given) yield [`${id}/${name}`, () => classCode(bundle, name)];
    }
    for (const pair of bundle.comparisons) {
      if (context && pair.a.protocol === id) {
        yield [pairPath(pair), () => comparison(pair, context)];
      }
    }
  }
}

/** A pair of codes compared in the words of a language. */
function comparison({ a, b }: Pair, { codeAt, bundleOf, bundles, phrases }: PageContext) {
  const [one, other] = [codeAt(a), codeAt(b)];
  if (!one || !other) throw new Error(`There are no codes ${JSON.stringify([a, b])}.`);
  const found = compare(one, other, (id) => bundleOf(id)?.protocol);
  return describe(found, { phrases, bundles });
}
