import type { SitePage } from "../../model/site.ts";
import { code as span, escape, inLanguage, inline } from "./markup.ts";
import { notes } from "./notes.ts";
import type { Page, Section } from "./page.ts";
import { prose, type Voice } from "./voice.ts";

/** A section as its author wrote it. */
interface WrittenSection {
  readonly heading: string;
  readonly text: readonly string[];
  readonly steps?: readonly string[];
}

/** A page about the site itself: prose in which placeholders name files, commands and addresses. */
export function sitePage(
  kind: "about" | "contribute",
  { lang, stale, words }: SitePage<{ readonly title: string; readonly summary: string }>,
  sections: readonly Section[],
  voice: Voice,
): Page {
  return {
    kind,
    path: kind,
    title: words.title,
    description: words.summary,
    sources: [`site/text/${lang}.yaml`, "site/site.yaml"],
    lead: [
      ...notes({ lang, ...(stale && { stale }) }, kind, voice),
      prose(voice, words.summary, lang),
    ].join("\n\n"),
    sections,
  };
}

/** A section's paragraphs and steps, and what the data adds to them. */
export function siteSection(
  id: string,
  { heading, text, steps = [] }: WrittenSection,
  lang: string,
  voice: Voice,
  added: readonly string[] = [],
): Section {
  const list = steps.map((step, index) => `${index + 1}. ${told(step, voice)}`).join("\n");
  const body = [...text.map((one) => told(one, voice)), ...(list === "" ? [] : [list])];
  return {
    id,
    heading,
    ...(lang !== voice.locale && { foreign: voice.reference }),
    body: [marked(body.join("\n\n"), lang, voice), ...added].join("\n\n"),
  };
}

function marked(markdown: string, lang: string, voice: Voice): string {
  return lang === voice.locale ? markdown : inLanguage(markdown, lang, voice.reference.direction);
}

/** A sentence as Markdown: what is typed becomes a code span, a place a link. */
function told(sentence: string, { sitePages: { places } }: Voice): string {
  return sentence
    .split(/(\{[a-z]+\})/)
    .map((part) => {
      const place = places[part.slice(1, -1)];
      if (!place) return inline(part);
      return "command" in place ? span(place.command) : `[${escape(place.label)}](${place.url})`;
    })
    .join("");
}
