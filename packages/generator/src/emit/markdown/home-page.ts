import { fill, type Bundle, type Phrases } from "@wirecode/model";
import { bullets, escape, inline } from "./markup.ts";
import { linkTo, type Page } from "./page.ts";

/** The first page of a locale: what this is, and the protocols. */
export function homePage(phrases: Phrases, bundles: readonly Bundle[]): Page {
  const { site } = phrases;
  const items = bundles.map(({ protocol, words, codes }) => {
    const link = `[${escape(protocol.title)}](${linkTo("index", `${protocol.id}/index`)})`;
    const registered = codes.filter(({ status }) => status !== "unofficial");
    const count = fill(site.count, { count: String(registered.length) });
    return [link, inline(words.summary), inline(count)].join("\n\n  ");
  });
  return {
    kind: "home",
    path: "index",
    title: site.name,
    description: site.tagline,
    lead: [site.tagline, site.description].map(inline).join("\n\n"),
    sections: [{ id: "protocols", heading: site.protocols, body: bullets(items) }],
  };
}
