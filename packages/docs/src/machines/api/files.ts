import type { CommonSource, LocalSource, Site } from "../../content/site-file.ts";
import { classCode, keyOf, pairPath } from "@wirecode/core/model";
import { API, jsonAddress } from "../../content/data-address.ts";
import { catalogue } from "./catalogue.ts";
import { comparison } from "./comparison.ts";
import { openapi } from "./openapi.ts";

/**
 * The data of the site in a language as JSON, below its tag; that of the first language without a tag too.
 */
export const localData: LocalSource = function* (tag, site) {
  const isReference = site.content.locales[0]?.tag === tag;
  for (const [path, tell] of dataOf(tag, site)) {
    const make = () => `${JSON.stringify(tell())}\n`;
    yield { path: jsonAddress(tag, path), kind: "json", make };
    if (isReference) yield { path: `${API}${path}.json`, kind: "json", make };
  }
};

/** The description of all data. */
export const dataDescription: CommonSource = function* (site) {
  const make = () => `${JSON.stringify(openapi(site))}\n`;
  yield { path: `${API}openapi.json`, kind: "json", make };
};

function* dataOf(tag: string, site: Site): Iterable<[path: string, tell: () => unknown]> {
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
