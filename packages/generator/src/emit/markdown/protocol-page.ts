import { pairSlug, valueLabel, PLAIN, type Code } from "@wirecode/model";
import { bullets, code as span, escape, inline, table } from "./markup.ts";
import { codePath, comparisonPath, linkTo, type Page, type Section } from "./page.ts";
import { heading, prose, speechOf, type Voice } from "./voice.ts";

/** The page of a protocol: what its codes are, and every one of them by class. */
export function protocolPage(voice: Voice): Page {
  const { protocol, words, codes } = voice.bundle;
  const path = `${protocol.id}/index`;
  const registered = codes.filter(({ status }) => status !== "unofficial");
  const unofficial = codes.filter(({ status }) => status === "unofficial");
  const title = heading(voice, "codes", { protocol: protocol.title });
  const sections: Section[] = protocol.classes.flatMap(({ id }) => {
    const members = registered.filter((code) => code.class === id);
    if (members.length === 0) return [];
    const names = words.classes[id] ?? { title: "", summary: "" };
    const label = valueLabel("class", id, speechOf(voice), PLAIN);
    const body = `${prose(voice, names.summary, words.lang)}\n\n${codeTable(members, path, voice)}`;
    return [{ id: `class-${id}`, heading: label, body }];
  });
  if (unofficial.length > 0) {
    sections.push({
      id: "unofficial",
      heading: heading(voice, "unofficial", { protocol: protocol.title }),
      body: codeTable(unofficial, path, voice),
    });
  }
  if (protocol.comparisons.length > 0) {
    sections.push({
      id: "curated",
      heading: heading(voice, "curated", { protocol: protocol.title }),
      body: curated(path, voice),
    });
  }
  return {
    kind: "protocol",
    path,
    title,
    description: words.summary,
    protocol: protocol.id,
    lead: [words.summary, words.about]
      .map((words_) => prose(voice, words_, words.lang))
      .join("\n\n"),
    sections,
  };
}

function codeTable(codes: readonly Code[], path: string, voice: Voice): string {
  const { site, attributes } = voice.phrases;
  const head = [site.codeColumn, site.titleColumn, attributes.retry.label];
  return table(
    head,
    codes.map((one) => [
      `[${span(String(one.code))}](${linkTo(path, codePath(one.protocol, one.code))})`,
      titleCell(one, voice),
      inline(valueLabel("retry", one.retry, speechOf(voice), PLAIN)),
    ]),
  );
}

function titleCell({ text }: Code, { locale, reference }: Voice): string {
  const title = escape(text.title);
  if (text.lang === locale) return title;
  return `<span lang="${text.lang}" dir="${reference.direction}">${title}</span>`;
}

function curated(path: string, voice: Voice): string {
  const { protocol } = voice.bundle;
  return bullets(
    protocol.comparisons.map(({ a, b }) => {
      const label = heading(voice, "comparisonLink", { a, b });
      return `[${escape(label)}](${linkTo(path, comparisonPath(protocol.id, pairSlug(a, b)))})`;
    }),
  );
}
