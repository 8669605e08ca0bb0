import { pathOf, type PageTarget } from "@wirecode/model";
import { API, MAPPINGS, jsonAddress } from "../../content/addresses.ts";
import type { Site } from "../../content/site-file.ts";
import { targetAddress } from "../../html/address.ts";
import { absolute } from "../../site.ts";
import { VERSION } from "../version.ts";

/** What there is, in one language, and where. */
export function catalogue(locale: string, { content, publication }: Site) {
  const url = (address: string) => absolute(publication.base, address);
  const data = (target: PageTarget, tag = locale) => url(jsonAddress(tag, pathOf(target)));
  return {
    version: VERSION,
    lang: locale,
    openapi: url(`${API}openapi.json`),
    mappings: url(jsonAddress(locale, MAPPINGS)),
    guides: data({ kind: "page", page: "guides" }),
    glossary: data({ kind: "page", page: "glossary" }),
    providers: data({ kind: "page", page: "providers" }),
    locales: content.locales.map(({ tag, endonym, direction }) => ({
      tag,
      endonym,
      direction,
      url: data({ kind: "page", page: "home" }, tag),
    })),
    protocols: (content.protocols[locale] ?? []).map(({ id, title, bundle }) => ({
      id,
      title,
      text: { lang: bundle.words.lang, summary: bundle.words.summary },
      enum: bundle.protocol.enum,
      standard: bundle.protocol.standard,
      registry: bundle.protocol.registry,
      codes: bundle.codes.length,
      url: data({ kind: "protocol", protocol: id }),
      page: url(targetAddress(locale, { kind: "protocol", protocol: id })),
    })),
  };
}
