import { API, jsonAddress } from "../../content/addresses.ts";
import type { CommonSource, LocalSource, Site } from "../../content/site-file.ts";
import { dataIn, type Datum } from "../../content/data.ts";
import {
  addressOf,
  classCode,
  compare,
  describe,
  type Pair,
  type PageContext,
} from "@wirecode/model";
import { catalogue } from "./catalogue.ts";
import { providersIn } from "./providers.ts";
import { openapi } from "./openapi.ts";

/**
 * The data of the site in a language as JSON, below its tag; that of the first language without a tag too.
 */
export const localData: LocalSource = function* (tag, site) {
  const isReference = site.content.locales[0]?.tag === tag;
  for (const [path, datum] of dataIn(tag, site.content)) {
    const make = () => `${JSON.stringify(valueOf(datum, tag, site))}\n`;
    yield { path: jsonAddress(tag, path), kind: "json", make };
    if (isReference) yield { path: `${API}${path}.json`, kind: "json", make };
  }
};

/** The description of all data. */
export const dataDescription: CommonSource = function* (site) {
  const make = () => `${JSON.stringify(openapi(site))}\n`;
  yield { path: `${API}openapi.json`, kind: "json", make };
};

/** What stands in the file of a datum. */
function valueOf(datum: Datum, tag: string, site: Site): unknown {
  const { content } = site;
  switch (datum.kind) {
    case "catalogue":
      return catalogue(tag, site);
    case "mappings":
      return content.mappings[tag];
    case "glossary":
      return content.terms[tag];
    case "guides":
      return content.guides[tag];
    case "guide":
      return datum.guide;
    case "providers":
      return providersIn(tag, site);
    case "provider":
      return datum.provider;
    case "protocol":
      return datum.bundle.codes;
    case "code":
      return datum.code;
    case "class":
      return classCode(datum.bundle, datum.id);
    case "comparison": {
      const context = content.contexts[tag];
      if (!context) throw new Error(`There are no words in ${tag}.`);
      return comparison(datum.pair, context);
    }
  }
}

/** A pair of codes compared in the words of a language. */
function comparison({ a, b }: Pair, { codeAt, bundleOf, bundles, phrases }: PageContext) {
  const [one, other] = [codeAt(a), codeAt(b)];
  if (!one || !other) throw new Error(`There are no codes ${addressOf(a)} and ${addressOf(b)}.`);
  const found = compare(one, other, (id) => bundleOf(id)?.protocol);
  return describe(found, { phrases, bundles });
}
