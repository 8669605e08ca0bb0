import { fill } from "@wirecode/model";
import { bullets, escape, inline } from "./markup.ts";
import { pairLinks } from "./code-links.ts";
import { guideLinks } from "./guides-page.ts";
import { linkTo, type Page } from "./page.ts";
import { heading, type Voice } from "./voice.ts";

/** The first page of a locale: what this is, and the protocols. */
export function homePage(voice: Voice): Page {
  const { bundles } = voice;
  const { site } = voice.phrases;
  const items = bundles.map(({ protocol, words, codes }) => {
    const link = `[${escape(protocol.title)}](${linkTo("index", `${protocol.id}/index`)})`;
    const registered = codes.filter(({ status }) => status !== "unofficial");
    const count = fill(site.count, { count: String(registered.length) });
    return [link, inline(words.summary), inline(count)].join("\n\n  ");
  });
  const across = bundles.flatMap(({ protocol }) =>
    protocol.comparisons.filter(
      ({ a, b }) => a.protocol !== b.protocol && a.protocol === protocol.id,
    ),
  );
  return {
    kind: "home",
    path: "index",
    title: site.name,
    description: site.tagline,
    lead: [site.tagline, site.description].map(inline).join("\n\n"),
    sections: [
      { id: "protocols", heading: site.protocols, body: bullets(items) },
      ...(voice.guides.length > 0
        ? [
            {
              id: "guides",
              heading: voice.phrases.guides.title,
              body: guideLinks(voice.guides, "index", voice),
            },
          ]
        : []),
      ...(across.length > 0
        ? [
            {
              id: "across",
              heading: heading(voice, "across", {}),
              body: pairLinks("index", across, voice),
            },
          ]
        : []),
    ],
  };
}
