import { nearCodes } from "../find/near-codes.ts";
import { codeAt } from "../facts/code-at.ts";
import { headlineOf, labelOf } from "../facts/key.ts";
import { fill } from "../words/sentence.ts";
import type { Bundle } from "../shapes/bundle.ts";
import type { Code } from "../shapes/code.ts";
import type { Blocks } from "./block.ts";
import { codeItem } from "./code-item.ts";
import type { PageContext } from "./context.ts";
import { equivalents } from "./equivalents.ts";
import { facts, verdict } from "./facts.ts";
import { link, wire, type Inlines } from "./inline.ts";
import { bodyNote, notes } from "./notes.ts";
import { speaking, type Page } from "./page.ts";
import { fillInlines } from "./pattern.ts";
import { references } from "./references.ts";
import { wordsFiles } from "./sources.ts";
import { pathOf, targetOf } from "./target.ts";
import { codeTitle } from "./title.ts";
import { contextFor, heading, paragraph, prose } from "./words.ts";

/** How many near codes are shown. */
const MOST = 3;

/**
 * The page of a code that nobody has registered: what the standard has it treated as, and the registered codes near to it.
 * @param code - As `unregisteredCode` makes it of the bundle.
 * @internal
 */
export function unregisteredPage(code: Code, bundle: Bundle, everywhere: PageContext): Page {
  const context = contextFor(bundle, everywhere);
  const { protocol, text } = code;
  const { unregistered } = context.phrases;
  const called = labelOf(code, bundle.protocol.prefix);
  const lead = fill(unregistered.lead, { code: called });
  const like = code.treatedAs === undefined ? undefined : codeAt(bundle, code.treatedAs);
  const meant = code.class ?? (like ? labelOf(like, bundle.protocol.prefix) : called);
  const near = nearCodes(String(code.code), bundle.codes).slice(0, MOST);
  return {
    kind: "code",
    path: pathOf(targetOf(code)),
    ...codeTitle(code, bundle.protocol, context),
    description: lead,
    protocol,
    codes: [headlineOf(code)],
    sources: [...wordsFiles(protocol, [text.lang, text.bodyLang]), `${protocol}/protocol.yaml`],
    lead: [
      paragraph(
        ...joinedBy(context.phrases.facts.gap, [
          fillInlines(unregistered.lead, { code: wire(called) }),
          treatment(code, bundle, context),
        ]),
      ),
      verdict(code, bundle, context),
    ],
    sections: speaking([
      {
        id: "facts",
        heading: heading("facts", { code: called }, context),
        blocks: facts(code, bundle, context),
      },
      {
        id: "meaning",
        heading: heading("meaning", { code: meant }, context),
        blocks: meaning(code, context),
      },
      {
        id: "near",
        heading: [fill(unregistered.near, { code: called })],
        blocks:
          near.length === 0
            ? []
            : [{ kind: "codeList", items: near.map((one) => codeItem(one, context)) }],
      },
      {
        id: "equivalents",
        heading: heading("equivalents", { code: called }, context),
        blocks: equivalents(code, context.mappings, context),
      },
      {
        id: "mentions",
        heading: heading("mentions", { code: called }, context),
        blocks: references(code.references, context),
      },
    ]),
  };
}

/** What a client treats it as, where the standard says so, with a link there. */
function treatment(
  { protocol: id, treatedAs }: Code,
  bundle: Bundle,
  { phrases: { unregistered } }: PageContext,
): Inlines {
  if (treatedAs === undefined) return [];
  const like = codeAt(bundle, treatedAs);
  if (like) {
    const name = like.shortPhrase ?? like.phrase;
    const called = like.mnemonic === undefined && name ? `${treatedAs} ${name}` : headlineOf(like);
    return fillInlines(unregistered.likeCode, { like: link(targetOf(like), wire(called)) });
  }
  const declared = bundle.protocol.classes.find((one) => one.id === treatedAs);
  const { retry = "unstated" } = declared ?? {};
  const target = { kind: "class", protocol: id, id: String(treatedAs), retry } as const;
  return fillInlines(unregistered.likeClass, { like: link(target, wire(String(treatedAs))) });
}

/** What its class means, or the code that it counts as. */
function meaning({ text }: Code, context: PageContext): Blocks {
  const { lang, bodyLang, summary } = text;
  const isSaid = text.meaning !== "" && text.meaning !== summary;
  return [
    ...notes(text, context),
    prose(summary, lang, context),
    ...(isSaid ? [...bodyNote(text, context), prose(text.meaning, bodyLang, context)] : []),
  ];
}

function joinedBy(gap: string, sentences: readonly Inlines[]): Inlines {
  return sentences
    .filter((one) => one.length > 0)
    .flatMap((one, index) => (index === 0 || gap === "" ? one : [gap, ...one]));
}
