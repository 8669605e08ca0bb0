import { canonical, pairSlug, type Code, type CodeValue, type Reference } from "@wirecode/model";
import { bullets, code as span, escape } from "./markup.ts";
import { codePath, comparisonPath, linkTo } from "./page.ts";
import { heading, prose, type Voice } from "./voice.ts";

/** Where a code is defined. */
export function references(where: readonly Reference[]): string {
  return bullets(where.map(citation));
}

function citation({ spec, section, url }: Reference): string {
  return `[${section ? `${spec} §${section}` : spec}](${url})`;
}

/** What else a code can mean, each meaning with its own phrase and references. */
export function meanings({ meanings: all, text: { lang } }: Code, voice: Voice): string {
  return all
    .map(({ phrase, references: where, text }) =>
      [
        ...(text ? [`### ${escape(text.title)}`] : []),
        ...(phrase ? [span(phrase)] : []),
        ...(text ? [prose(voice, text.summary, lang), prose(voice, text.meaning, lang)] : []),
        references(where),
      ].join("\n\n"),
    )
    .join("\n\n");
}

/** The codes around a code, and how each stands to it. */
export function related(one: Code, voice: Voice): string {
  const items = one.related.flatMap(({ code, relation }) => {
    const other = voice.bundle.codes.find((candidate) => candidate.code === code);
    if (!other) return [];
    const target = linkTo(codePath(one.protocol, one.code), codePath(one.protocol, code));
    const link = `[${span(String(code))} ${escape(other.text.title)}](${target})`;
    return [`${link} (${escape(voice.phrases.relations[relation])})`];
  });
  return bullets(items);
}

/** The comparisons an author wrote, then every other one by number. */
export function comparisons(one: Code, voice: Voice): string {
  const { protocol, codes } = voice.bundle;
  const curated = protocol.comparisons
    .filter(({ a, b }) => a === one.code || b === one.code)
    .map(
      ({ a, b }) =>
        `[${escape(heading(voice, "comparisonLink", { a, b }))}](${pathFrom(one, a, b)})`,
    );
  const others = codes
    .filter(({ code }) => code !== one.code)
    .map((other) => {
      const [a, b] = canonical(one, other);
      return `[${other.code}](${pathFrom(one, a.code, b.code)})`;
    });
  return [bullets(curated), others.join(" · ")].filter((part) => part !== "").join("\n\n");
}

function pathFrom(one: Code, a: CodeValue, b: CodeValue): string {
  return linkTo(codePath(one.protocol, one.code), comparisonPath(one.protocol, pairSlug(a, b)));
}
