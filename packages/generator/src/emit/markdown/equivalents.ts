import {
  equivalents as equivalentsOf,
  fill,
  headlineOf,
  noteOn,
  type Code,
  type CodeRef,
} from "@wirecode/model";
import { citation } from "./code-links.ts";
import { bullets, code as span, escape, inline, MARKED } from "./markup.ts";
import { codePath, linkTo } from "./page.ts";
import { locate } from "./pages.ts";
import { prose, words, type Voice } from "./voice.ts";

/** What a code becomes in other protocols, table by table, each with its direction and its source. */
export function equivalents(one: Code, voice: Voice): string {
  const { mappings: patterns } = voice.phrases;
  const from = codePath(one);
  return voice.mappings
    .flatMap((mapping) => {
      const found = equivalentsOf(one, [mapping]);
      const [first] = found;
      if (!first) return [];
      const ends = { from: mapping.from.title, to: mapping.to.title };
      const note = noteOn(mapping, one, first);
      const source = citation(mapping.source, voice);
      return [
        `### ${escape(fill(patterns.direction, ends))}`,
        bullets(found.map(({ to }) => target(to))),
        ...(first.otherwise
          ? [inline(fill(patterns.otherwise, { code: MARKED.wire(headlineOf(one)) }))]
          : []),
        ...(note === undefined ? [] : [prose(voice, note, mapping.text.lang)]),
        inline(fill(patterns.oneWay, ends)),
        fill(escape(patterns.source), { source }),
      ];

      function target(to: CodeRef): string {
        const name = mapping.to.names?.[to.code];
        if (name !== undefined) return `${span(String(to.code))} ${escape(name)}`;
        const there = locate(to, voice.bundles);
        if (!there) return span(String(to.code));
        const { code } = there;
        const title = words(voice, escape(code.text.title), code.text.lang);
        const link = linkTo(from, codePath(code));
        return `[${span(`${mapping.to.title} ${headlineOf(code)}`)}](${link}) ${title}`;
      }
    })
    .join("\n\n");
}
