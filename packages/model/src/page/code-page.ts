import { refOf } from "../facts/code-ref.ts";
import { headlineOf, labelOf } from "../facts/key.ts";
import type { Bundle } from "../shapes/bundle.ts";
import type { Code } from "../shapes/code.ts";
import type { CodeSection } from "../shapes/phrases/headings.ts";
import type { Blocks } from "./block.ts";
import { comparisons, meanings, related } from "./code-links.ts";
import type { PageContext } from "./context.ts";
import { equivalents } from "./equivalents.ts";
import { exchange } from "./exchange.ts";
import { facts, verdict } from "./facts.ts";
import { fix } from "./fix.ts";
import { guidesTo } from "./guide-links.ts";
import { bodyNote, notes } from "./notes.ts";
import type { Page, Section } from "./page.ts";
import { practice } from "./practice.ts";
import { providerNotes } from "./provider-notes.ts";
import { references } from "./references.ts";
import { codeSources } from "./sources.ts";
import { pathOf, targetOf } from "./target.ts";
import { codeTitle } from "./title.ts";
import { contextFor, heading, prose } from "./words.ts";

/**
 * The page of one code: what it is, what to do, where it stands among its neighbours.
 * @internal
 */
export function codePage(code: Code, bundle: Bundle, everywhere: PageContext): Page {
  const context = contextFor(bundle, everywhere);
  const { text } = code;
  const { summary, lang } = text;
  return {
    kind: "code",
    path: pathOf(targetOf(code)),
    ...codeTitle(code, bundle.protocol, context),
    description: summary,
    protocol: code.protocol,
    codes: [headlineOf(code)],
    sources: codeSources(code, bundle),
    lead: [
      ...notes(text, context),
      prose(summary, lang, context),
      verdict(code, bundle, context),
      ...bodyNote(text, context),
    ],
    sections: sectionsOf(code, bundle, context),
  };
}

/** The sections of a code's page in their order: the one place that says so. */
function sectionsOf(code: Code, bundle: Bundle, context: PageContext): readonly Section[] {
  const { text } = code;
  const written = (id: "meaning" | "seen" | "use" | "caution") =>
    text[id] === undefined ? [] : section(id, [prose(text[id], text.bodyLang, context)]);
  return [
    ...section("fix", fix(code, bundle, context)),
    ...section("facts", facts(code, bundle, context)),
    ...written("meaning"),
    ...written("seen"),
    ...written("use"),
    ...written("caution"),
    ...section("meanings", meanings(code, context)),
    ...section("practice", practice(code, bundle, context)),
    ...section("example", exchange(code, bundle)),
    ...section(
      code.status === "unofficial" ? "mentions" : "references",
      references(code.references, context),
    ),
    ...section("related", related(code, context)),
    ...section("providers", providerNotes(code, context)),
    ...section("guides", guidesTo(refOf(code), context)),
    ...section("equivalents", equivalents(code, context.mappings, context)),
    ...section("comparisons", comparisons(code, bundle, context)),
  ];

  function section(id: CodeSection, blocks: Blocks): readonly Section[] {
    if (blocks.length === 0) return [];
    // A value with several senses is what has further meanings, not the sense at hand.
    const called =
      id === "meanings" && code.senses ? String(code.code) : labelOf(code, bundle.protocol.prefix);
    const { [id]: short } = context.phrases.contents;
    return [{ id, heading: heading(id, { code: called }, context), short, blocks }];
  }
}
