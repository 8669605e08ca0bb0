import { fill, headlineOf, list, PLAIN, valueLabel, type Bundle, type Code } from "@wirecode/model";
import { linkToPair } from "./code-links.ts";
import { bullets, code as span, escape, inline, table } from "./markup.ts";
import { untranslated } from "./notes.ts";
import { codePath, linkTo, numberPath, type Page, type Section } from "./page.ts";
import { comparedWith, pairOf, type Located } from "./pages.ts";
import { wordsFile } from "./sources.ts";
import { prose, words, type Voice } from "./voice.ts";

/** The values that more than one entry has, in the order of the protocols, each with its entries. */
export function sharedNumbers(bundles: readonly Bundle[]): ReadonlyMap<string, readonly Located[]> {
  const all = new Map<string, Located[]>();
  for (const bundle of bundles) {
    for (const code of bundle.codes) {
      const value = String(code.code);
      all.set(value, [...(all.get(value) ?? []), { code, bundle }]);
    }
  }
  return new Map([...all].filter(([, entries]) => entries.length > 1));
}

/** The page of a bare number: every protocol that has it, told apart. */
export function numberPage(code: string, entries: readonly Located[], voice: Voice): Page {
  const { numbers } = voice.phrases;
  const path = numberPath(code);
  const titles = [...new Set(entries.map(({ bundle }) => bundle.protocol.title))];
  const lead = fill(titles.length > 1 ? numbers.protocols : numbers.senses, {
    code,
    protocols: list(titles, voice.phrases),
  });
  const note = untranslated(
    entries.map((one) => one.code.text.lang),
    path,
    voice,
  );
  return {
    kind: "number",
    path,
    title: fill(numbers.title, { code }),
    description: lead,
    codes: [code],
    sources: [
      ...new Set(
        entries.flatMap(({ bundle }) => [wordsFile(bundle), `${bundle.protocol.id}/codes.yaml`]),
      ),
    ],
    lead: [inline(lead), ...note].join("\n\n"),
    sections: [
      { id: "glance", heading: fill(numbers.glance, { code }), body: glance(entries, path, voice) },
      ...entries.map((entry) => sectionOf(entry, path, voice)),
      ...compared(code, entries, path, voice),
    ],
  };
}

/** The entries in a table: what happened, whether to retry, who has to act. */
function glance(entries: readonly Located[], path: string, voice: Voice): string {
  const { site, attributes } = voice.phrases;
  const head = [site.codeColumn, site.titleColumn, attributes.retry.label, attributes.act.label];
  return table(
    head,
    entries.map((entry) => {
      const { code, bundle } = entry;
      const speech = { phrases: voice.phrases, words: bundle.words };
      return [
        `[${span(nameOf(entry))}](${linkTo(path, codePath(code))})`,
        words(voice, escape(code.text.title), code.text.lang),
        inline(valueLabel("retry", code.retry, speech, PLAIN)),
        inline(valueLabel("act", code.act, speech, PLAIN)),
      ];
    }),
  );
}

function sectionOf(entry: Located, path: string, voice: Voice): Section {
  const { code } = entry;
  const { title, summary, lang } = code.text;
  const link = `[${words(voice, escape(title), lang)}](${linkTo(path, codePath(code))})`;
  const body = [
    ...(code.phrase && code.phrase !== code.mnemonic ? [span(code.phrase)] : []),
    link,
    prose(voice, summary, lang),
  ];
  return { id: idOf(code), heading: nameOf(entry), body: body.join("\n\n") };
}

/** The comparisons of the entries with one another that have pages. */
function compared(
  code: string,
  entries: readonly Located[],
  path: string,
  voice: Voice,
): readonly Section[] {
  const links = entries.flatMap((one, index) => {
    const later = new Set(entries.slice(index + 1).map((entry) => entry.code));
    return comparedWith(one.code, voice.partners, voice.bundles)
      .filter((other) => later.has(other.code))
      .flatMap((other) => linkToPair(path, pairOf(one.code, other.code), voice) ?? []);
  });
  if (links.length === 0) return [];
  const heading = fill(voice.phrases.numbers.compared, { code });
  return [{ id: "comparisons", heading, body: bullets(links) }];
}

function nameOf({ code, bundle }: Located): string {
  return `${bundle.protocol.title} ${headlineOf(code)}`;
}

function idOf({ protocol, sense }: Code): string {
  return sense === undefined ? protocol : `${protocol}-${sense}`;
}
