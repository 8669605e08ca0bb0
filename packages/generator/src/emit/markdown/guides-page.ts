import { codesOfGuide, isAt, type Code, type Guide } from "@wirecode/model";
import { once } from "@wirecode/model";
import { bullets, escape, inline } from "./markup.ts";
import { codePath, GUIDES_PATH, guidePath, linkTo, type Page } from "./page.ts";
import { words, type Voice } from "./voice.ts";

/** The list of all guides. */
export function guidesPage(voice: Voice): Page {
  const { title, summary } = voice.phrases.guides;
  return {
    kind: "guide",
    path: GUIDES_PATH,
    title,
    description: summary,
    sources: [`phrases/${voice.phrases.lang}.yaml`],
    lead: [inline(summary), guideLinks(voice.guides, GUIDES_PATH, voice)].join("\n\n"),
    sections: [],
  };
}

/** Guides as links, each with the sentence that says what it decides. */
export function guideLinks(guides: readonly Guide[], from: string, voice: Voice): string {
  return bullets(
    guides.map(({ id, lang, title, summary }) => {
      const link = `[${words(voice, escape(title), lang)}](${linkTo(from, guidePath(id))})`;
      return [link, words(voice, inline(summary), lang)].join("\n\n  ");
    }),
  );
}

/** The guides that can lead to a code. */
export function guidesTo(one: Code, voice: Voice): string {
  const leading = voice.guides.filter((guide) => codesIn(guide).some((at) => isAt(one, at)));
  return guideLinks(leading, codePath(one), voice);
}

const codesIn = once(codesOfGuide);
