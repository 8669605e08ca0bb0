import { fill, labelOf, pairPath, type Pair } from "@wirecode/model";
import { bullets, code as span, escape, inline } from "./markup.ts";
import { pairLinks } from "./code-links.ts";
import { guideLinks } from "./guides-page.ts";
import { codePath, linkTo, type Page, type Section } from "./page.ts";
import { locate, type Located } from "./pages.ts";
import { heading, words, type Voice } from "./voice.ts";

/** The first page of a locale: what this is, the protocols, the guides, and the comparisons that people ask for most. */
export function homePage(voice: Voice): Page {
  const { bundles } = voice;
  const { lang, site, pages } = voice.phrases;
  const items = bundles.map(({ protocol, words: told, codes }) => {
    const link = `[${escape(protocol.title)}](${linkTo("index", `${protocol.id}/index`)})`;
    const registered = codes.filter(({ status }) => status !== "unofficial");
    const count = fill(site.count, { count: String(registered.length) });
    return [link, words(voice, inline(told.summary), told.lang), inline(count)].join("\n\n  ");
  });
  const across = bundles.flatMap(({ protocol }) =>
    protocol.comparisons.filter(
      ({ a, b }) => a.protocol !== b.protocol && a.protocol === protocol.id,
    ),
  );
  const asked = (voice.site?.questions ?? []).flatMap((pair) => question(pair, voice) ?? []);
  const sections: readonly (Section | undefined)[] = [
    section("codes", pages.codes, codeLinks(voice)),
    { id: "protocols", heading: site.protocols, body: bullets(items) },
    section("guides", voice.phrases.guides.title, guideLinks(voice.guides, "index", voice)),
    section("questions", pages.questions, bullets(asked)),
    section("across", heading(voice, "across", {}), pairLinks("index", across, voice)),
  ];
  return {
    kind: "home",
    path: "index",
    title: site.name,
    description: site.tagline,
    sources: [`phrases/${lang}.yaml`, ...(voice.site ? ["site/site.yaml"] : [])],
    lead: [site.tagline, site.description].map(inline).join("\n\n"),
    sections: sections.flatMap((one) => one ?? []),
  };
}

function section(id: string, title: string, body: string): Section | undefined {
  return body === "" ? undefined : { id, heading: title, body };
}

/** The codes that people look up most, one link beside the other. */
function codeLinks({ site, bundles }: Voice): string {
  const found = (site?.codes ?? []).flatMap((ref) => locate(ref, bundles) ?? []);
  const links = found.map(({ code, bundle }) => {
    const called = code.mnemonic ?? `${bundle.protocol.title} ${labelOf(code)}`;
    return `[${span(called)}](${linkTo("index", codePath(code))})`;
  });
  return links.join(" · ");
}

function named({ code, bundle }: Located): string {
  return `${bundle.protocol.title} ${labelOf(code)}`;
}

/** A comparison as people ask for it, and what the two codes say. */
function question(pair: Pair, voice: Voice): string | undefined {
  const [a, b] = [locate(pair.a, voice.bundles), locate(pair.b, voice.bundles)];
  if (!a || !b) return undefined;
  const asked = fill(voice.phrases.pages.question, {
    a: named(a),
    b: a.bundle === b.bundle ? labelOf(b.code) : named(b),
  });
  const titles = [a, b].map(({ code }) => words(voice, escape(code.text.title), code.text.lang));
  const link = `[${escape(asked)}](${linkTo("index", pairPath(pair))})`;
  return [link, titles.join(" · ")].join("\n\n  ");
}
