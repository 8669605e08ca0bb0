import { keyOf, type Bundle } from "@wirecode/model";
import { references } from "./code-links.ts";
import { capitalize } from "./capitalize.ts";
import { codeTable } from "./code-table.ts";
import { notes } from "./notes.ts";
import { classPath, type Page, type Section } from "./page.ts";
import { wordsFile } from "./sources.ts";
import { heading, prose, type Voice } from "./voice.ts";

/** The classes that have pages: those with codes, unless one of the codes has the class's very name. */
export function classesWithPages({ protocol, codes }: Bundle): readonly string[] {
  const keys = new Set(codes.map((code) => String(keyOf(code))));
  return protocol.classes
    .map(({ id }) => id)
    .filter((id) => !keys.has(id) && codes.some((code) => code.class === id));
}

/** The page of a class: what all its codes have in common, and every one of them. */
export function classPage(id: string, voice: Voice): Page {
  const { protocol, words, codes } = voice.bundle;
  const path = classPath(protocol.id, id);
  const own = protocol.classes.find((one) => one.id === id);
  const { title = "", summary = "", meaning } = words.classes[id] ?? {};
  const members = codes.filter((code) => code.class === id);
  const named = { protocol: protocol.title, class: id };
  const sections: Section[] = [
    {
      id: "codes",
      heading: heading(voice, "classCodes", named),
      body: codeTable(members, path, voice),
    },
  ];
  if (own && own.references.length > 0) {
    const head = heading(voice, "references", { code: id });
    sections.push({ id: "references", heading: head, body: references(own.references, voice) });
  }
  return {
    kind: "class",
    path,
    title: heading(voice, "code", {
      protocol: protocol.title,
      code: id,
      title: capitalize(title, voice.phrases.lang),
    }),
    ...(words.lang !== voice.locale && { named: voice.reference }),
    description: summary,
    protocol: protocol.id,
    codes: [id],
    sources: [wordsFile(voice.bundle), `${protocol.id}/protocol.yaml`],
    lead: [
      ...notes(words, path, voice),
      ...[summary, ...(meaning === undefined ? [] : [meaning])].map((text) =>
        prose(voice, text, words.lang),
      ),
    ].join("\n\n"),
    sections,
  };
}
