import {
  ACTORS,
  canonical,
  comparableAttributes,
  factOf,
  isSilent,
  pairSlug,
  valueLabel,
  wordsOf,
  type Code,
  type CodeValue,
} from "@wirecode/model";
import { exchange } from "./exchange.ts";
import { bullets, code as span, escape, inline, MARKED, table } from "./markup.ts";
import { codePath, comparisonPath, linkTo, type Page, type Section } from "./page.ts";
import { enumMember } from "../typescript/names.ts";
import { heading, prose, speechOf, type Voice } from "./voice.ts";

/** The page of one code: what it is, what to do, where it stands among its neighbours. */
export function codePage(one: Code, voice: Voice): Page {
  const { protocol } = voice.bundle;
  const { title, summary, lang } = one.text;
  return {
    kind: "code",
    path: codePath(one.protocol, one.code),
    title: heading(voice, "code", { protocol: protocol.title, code: one.code, title }),
    description: summary,
    protocol: one.protocol,
    codes: [one.code],
    lead: [...notes(one, voice), prose(voice, summary, lang)].join("\n\n"),
    sections: [
      facts(one, voice),
      text("meaning", one.text.meaning),
      text("seen", one.text.seen),
      fix(one, voice),
      text("use", one.text.use),
      text("caution", one.text.caution),
      meanings(one, voice),
      example(one, voice),
      references(one, voice),
      related(one, voice),
      comparisons(one, voice),
    ].flatMap((present) => present ?? []),
  };

  function text(id: "meaning" | "seen" | "use" | "caution", words?: string): Section | undefined {
    if (words === undefined) return undefined;
    return { id, heading: heading(voice, id, { code: one.code }), body: prose(voice, words, lang) };
  }
}

function notes({ text }: Code, { locale, phrases }: Voice): string[] {
  if (text.lang !== locale) return [`*${inline(phrases.site.untranslated)}*`];
  return text.stale ? [`*${inline(phrases.site.stale)}*`] : [];
}

function facts(one: Code, voice: Voice): Section {
  const { protocol } = voice.bundle;
  const { headings } = voice.phrases;
  const speech = speechOf(voice);
  const attributes = comparableAttributes(protocol, protocol).filter(
    (attribute) => !isSilent(attribute, factOf(one, attribute)),
  );
  const rows = [
    ...(one.phrase ? [[headings.phrase, span(one.phrase)]] : []),
    ...(one.aliases.length > 0 ? [[headings.aliases, one.aliases.map(span).join("<br>")]] : []),
    [headings.name, span(enumMember(one, protocol))],
    ...attributes.map((attribute) => [
      wordsOf(attribute, speech).label,
      inline(valueLabel(attribute, factOf(one, attribute), speech, MARKED)),
    ]),
  ];
  return section("facts", one, voice, table([headings.property, span(String(one.code))], rows));
}

function fix(one: Code, voice: Voice): Section | undefined {
  const parts = ACTORS.flatMap((actor) => {
    const words = one.text.fix[actor];
    const name = voice.bundle.words.actors[actor] ?? actor;
    return words ? [`### ${capitalize(name, voice)}\n\n${prose(voice, words, one.text.lang)}`] : [];
  });
  return parts.length > 0 ? section("fix", one, voice, parts.join("\n\n")) : undefined;
}

function capitalize(name: string, { phrases: { lang } }: Voice): string {
  return name.slice(0, 1).toLocaleUpperCase(lang) + name.slice(1);
}

function meanings(one: Code, voice: Voice): Section | undefined {
  const parts = one.meanings.map(({ phrase, references: where, text }) =>
    [
      ...(text ? [`### ${escape(text.title)}`] : []),
      ...(phrase ? [span(phrase)] : []),
      ...(text ? [prose(voice, text.summary, one.text.lang)] : []),
      ...(text ? [prose(voice, text.meaning, one.text.lang)] : []),
      where.map(({ spec, section: at, url }) => `[${citation(spec, at)}](${url})`).join(" · "),
    ].join("\n\n"),
  );
  return parts.length > 0 ? section("meanings", one, voice, parts.join("\n\n")) : undefined;
}

function example(one: Code, voice: Voice): Section | undefined {
  return one.example.length > 0 ? section("example", one, voice, exchange(one)) : undefined;
}

function references(one: Code, voice: Voice): Section | undefined {
  if (one.references.length === 0) return undefined;
  const items = one.references.map(
    ({ spec, section: at, url }) => `[${citation(spec, at)}](${url})`,
  );
  return section("references", one, voice, bullets(items));
}

function citation(spec: string, at: string | undefined): string {
  return at ? `${spec} §${at}` : spec;
}

function related(one: Code, voice: Voice): Section | undefined {
  const items = one.related.flatMap(({ code, relation }) => {
    const other = voice.bundle.codes.find((candidate) => candidate.code === code);
    if (!other) return [];
    const link = `[${span(String(code))} ${escape(other.text.title)}](${linkTo(
      codePath(one.protocol, one.code),
      codePath(one.protocol, code),
    )})`;
    return [`${link} (${escape(voice.phrases.relations[relation])})`];
  });
  return items.length > 0 ? section("related", one, voice, bullets(items)) : undefined;
}

function comparisons(one: Code, voice: Voice): Section {
  const { protocol, codes } = voice.bundle;
  const notable = protocol.comparisons.filter(({ a, b }) => a === one.code || b === one.code);
  const worthReading = notable.map(({ a, b }) => comparisonLink(one, a, b, voice));
  const others = codes
    .filter(({ code }) => code !== one.code)
    .map((other) => {
      const [a, b] = canonical(one, other);
      return `[${other.code}](${pathFrom(one, a.code, b.code)})`;
    });
  const lists = [...(worthReading.length > 0 ? [bullets(worthReading)] : []), others.join(" · ")];
  return section("comparisons", one, voice, lists.join("\n\n"));
}

function comparisonLink(one: Code, a: CodeValue, b: CodeValue, voice: Voice): string {
  return `[${heading(voice, "comparisonLink", { a, b })}](${pathFrom(one, a, b)})`;
}

function pathFrom(one: Code, a: CodeValue, b: CodeValue): string {
  return linkTo(codePath(one.protocol, one.code), comparisonPath(one.protocol, pairSlug(a, b)));
}

function section(
  id: "facts" | "fix" | "meanings" | "example" | "references" | "related" | "comparisons",
  { code }: Code,
  voice: Voice,
  body: string,
): Section {
  return { id, heading: heading(voice, id, { code }), body };
}
