import { nameInPair } from "../facts/key.ts";
import { fill } from "../words/sentence.ts";
import type { Bundle } from "../shapes/bundle.ts";
import type { Pair } from "../shapes/pair.ts";
import type { Block, Blocks } from "./block.ts";
import type { PageContext } from "./context.ts";
import { guideLinks } from "./guide-links.ts";
import { link, wire } from "./inline.ts";
import { countOf } from "./count.ts";
import { speaking, type Page, type Section } from "./page.ts";
import { providersLead } from "./providers-page.ts";
import { pairLinksAcross } from "./pair-links.ts";
import { sideAt } from "./side.ts";
import { pathOf, targetOf } from "./target.ts";
import { heading, paragraph, words } from "./words.ts";

/**
 * The first page of a locale: what this is, the protocols, the guides, and the comparisons that people ask for most.
 * @internal
 */
export function homePage(context: PageContext): Page {
  const { phrases } = context;
  const { lang, site, pages } = phrases;
  const sections: readonly Section[] = [
    { id: "codes", heading: [pages.codes], blocks: codeLinks(context) },
    {
      id: "protocols",
      heading: [site.protocols],
      blocks: protocolList(context),
    },
    {
      id: "guides",
      heading: [phrases.guides.title],
      blocks: guideLinks(context.guides, context),
    },
    {
      id: "questions",
      heading: [pages.questions],
      blocks: list((context.site?.questions ?? []).flatMap((pair) => question(pair, context))),
    },
    { id: "providers", heading: [phrases.providers.title], blocks: providersLead(context) },
    { id: "across", heading: heading("across", {}, context), blocks: pairLinksAcross(context) },
  ];
  return {
    kind: "home",
    path: pathOf({ kind: "page", page: "home" }),
    title: [site.name],
    description: site.tagline,
    sources: [`phrases/${lang}.yaml`, ...(context.site ? ["site/site.yaml"] : [])],
    lead: [paragraph(site.tagline), paragraph(site.description)],
    sections: speaking(sections),
  };
}

/** The protocols by what one was doing, or in a row where nobody grouped them. */
function protocolList(context: PageContext): Blocks {
  const { bundles, phrases, site } = context;
  const items = (some: readonly Bundle[]) =>
    list(some.map((bundle) => protocolItem(bundle, context)));
  if (!site?.groups) return items(bundles);
  return site.groups.flatMap(({ id, protocols }): Blocks => {
    const blocks = items(bundles.filter(({ protocol }) => protocols.includes(protocol.id)));
    return blocks.length === 0 ? [] : [{ kind: "part", id, heading: [phrases.groups[id]], blocks }];
  });
}

function list(items: readonly Blocks[]): Blocks {
  return items.length === 0 ? [] : [{ kind: "list", ordered: false, items }];
}

function protocolItem({ protocol, words: own, codes }: Bundle, context: PageContext): Blocks {
  return [
    paragraph(link({ kind: "protocol", protocol: protocol.id }, protocol.title)),
    paragraph(words(own.summary, own.lang, context)),
    paragraph(countOf(codes, context)),
  ];
}

/** The codes that people look up most, one link beside the other. */
function codeLinks(context: PageContext): Blocks {
  const links = (context.site?.codes ?? []).flatMap((at) => {
    const side = sideAt(at, context);
    if (!side) return [];
    const { code, bundle } = side;
    const called = code.mnemonic ?? nameInPair(code, bundle.protocol, true);
    return link(targetOf(code), wire(called));
  });
  return links.length === 0 ? [] : [{ kind: "links", dense: true, links }];
}

/** A comparison as people ask for it, and what the two codes say. */
function question({ a: atA, b: atB }: Pair, context: PageContext): readonly Blocks[] {
  const [a, b] = [sideAt(atA, context), sideAt(atB, context)];
  if (!a || !b) return [];
  const asked = fill(context.phrases.pages.question, {
    a: nameInPair(a.code, a.bundle.protocol, true),
    b: nameInPair(b.code, b.bundle.protocol, a.bundle !== b.bundle),
  });
  const titles = [a, b].map(({ code: { text } }) => words(text.title, text.lang, context));
  const blocks: readonly Block[] = [
    paragraph(link({ kind: "comparison", a: atA, b: atB }, asked)),
    paragraph(titles[0] ?? "", " · ", titles[1] ?? ""),
  ];
  return [blocks];
}
