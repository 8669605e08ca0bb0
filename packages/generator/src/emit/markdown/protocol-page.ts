import { PLAIN, valueLabel } from "@wirecode/model";
import { pairLinks } from "./code-links.ts";
import { classesWithPages } from "./class-page.ts";
import { codeTable } from "./code-table.ts";
import { escape } from "./markup.ts";
import { notes } from "./notes.ts";
import { classPath, linkTo, type Page, type Section } from "./page.ts";
import { wordsFile } from "./sources.ts";
import { heading, prose, speechOf, type Voice } from "./voice.ts";

/** The page of a protocol: what its codes are, and every one of them by class. */
export function protocolPage(voice: Voice): Page {
  const { protocol, words, codes } = voice.bundle;
  const path = `${protocol.id}/index`;
  const registered = codes.filter(({ status }) => status !== "unofficial");
  const unofficial = codes.filter(({ status }) => status === "unofficial");
  const named = { protocol: protocol.title };
  const title = heading(voice, "codes", named);
  const sections: Section[] = classSections();
  if (protocol.classes.length === 0) {
    sections.push({ id: "codes", heading: title, body: codeTable(registered, path, voice) });
  }
  if (unofficial.length > 0) {
    const body = codeTable(unofficial, path, voice);
    sections.push({ id: "unofficial", heading: heading(voice, "unofficial", named), body });
  }
  if (protocol.comparisons.length > 0) {
    const body = pairLinks(path, protocol.comparisons, voice);
    sections.push({ id: "curated", heading: heading(voice, "curated", named), body });
  }
  const about = prose(voice, words.about, words.lang);
  sections.push({ id: "about", heading: heading(voice, "about", named), body: about });
  return {
    kind: "protocol",
    path,
    title,
    description: words.summary,
    protocol: protocol.id,
    sources: [wordsFile(voice.bundle), `${protocol.id}/protocol.yaml`, `${protocol.id}/codes.yaml`],
    lead: [...notes(words, path, voice), prose(voice, words.summary, words.lang)].join("\n\n"),
    sections,
  };

  function classSections(): Section[] {
    const withPages = new Set(classesWithPages(voice.bundle));
    return protocol.classes.flatMap(({ id }) => {
      const members = registered.filter((code) => code.class === id);
      if (members.length === 0) return [];
      const label = valueLabel("class", id, speechOf(voice), PLAIN);
      const all = heading(voice, "classCodes", { ...named, class: id });
      const parts = [
        prose(voice, words.classes[id]?.summary ?? "", words.lang),
        ...(withPages.has(id)
          ? [`[${escape(all)}](${linkTo(path, classPath(protocol.id, id))})`]
          : []),
        codeTable(members, path, voice),
      ];
      return [{ id: `class-${id}`, heading: label, body: parts.join("\n\n") }];
    });
  }
}
