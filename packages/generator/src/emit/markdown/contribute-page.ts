import { CONTRIBUTE_SECTIONS } from "../../schema/site.ts";
import type { Page } from "./page.ts";
import { sitePage, siteSection } from "./site-page.ts";
import type { Voice } from "./voice.ts";

/** How to take part: to report a mistake, to edit, to translate, to run it. */
export function contributePage(voice: Voice): Page | undefined {
  const page = voice.sitePages.contribute;
  if (!page) return undefined;
  const sections = CONTRIBUTE_SECTIONS.map((id) =>
    siteSection(id, page.words[id], page.lang, voice),
  );
  return sitePage("contribute", page, sections, voice);
}
