import {
  codeItem,
  headlineAcross,
  notes,
  prose,
  targetOf,
  words,
  type Guide,
  type GuideOutcome,
  type PageContext,
  type Side,
} from "@wirecode/model";
import type { Shown } from "../print/page.ts";

/** An outcome of a guide with the codes it names. */
interface Decided {
  readonly guide: Guide;
  readonly outcome: GuideOutcome;
  readonly codes: readonly Side[];
}

/** What a guide advises in the end, its codes, and where to read more about them. */
export function outcomePage({ guide, outcome, codes }: Decided, context: PageContext): Shown {
  const { bodyLang: lang } = guide;
  const items = codes.map(({ code, bundle }) =>
    codeItem(code, context, { label: headlineAcross(code, bundle.protocol.title) }),
  );
  const links = codes.map(
    ({ code }) => ({ kind: "link", to: targetOf(code), content: [] }) as const,
  );
  return {
    title: [words(outcome.title, lang, context)],
    lead: [
      ...notes({ ...guide, lang }, context),
      { kind: "codeList", items },
      prose(outcome.advice, lang, context),
    ],
    sections: [
      {
        id: "more",
        heading: [context.phrases.terminal.readMore],
        blocks: [{ kind: "links", dense: false, links }],
      },
    ],
  };
}
