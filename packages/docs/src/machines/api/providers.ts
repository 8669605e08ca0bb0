import { pathOf } from "@wirecode/model";
import { jsonAddress } from "../../content/addresses.ts";
import type { Site } from "../../content/site-file.ts";
import { targetAddress } from "../../html/address.ts";
import { absolute } from "../../site.ts";

/** Every provider in the words of a language, without its notes, and where these are. */
export function providersIn(locale: string, { content, publication: { base } }: Site) {
  const [reference] = content.locales;
  return (content.providers[locale] ?? []).map(({ id, title, kind, url, text, notes }) => {
    const target = { kind: "provider", id } as const;
    const told = text.lang === locale ? locale : (reference?.tag ?? locale);
    return {
      id,
      title,
      kind,
      source: url,
      text,
      notes: notes.length,
      url: absolute(base, jsonAddress(told, pathOf(target))),
      page: absolute(base, targetAddress(locale, target)),
    };
  });
}
