import { citationText, type Inline, type Inlines, type Language } from "@wirecode/model";
import type { Span, Tone } from "./line.ts";

/** A stretch of text that looks the same throughout, before it is broken into lines. */
export type Run = Pick<Span, "text" | "tone" | "ltr">;

/** What is broken into lines together: up to the next forced break. */
export type Runs = readonly Run[];

/** How text looks where its parts do not say otherwise. */
export interface Look {
  readonly tone?: Tone | undefined;
  readonly ltr?: boolean | undefined;
}

/** Parts of a line as runs of text, a list of them for each line that has to begin anew. */
export function runsOf(content: Inlines, look: Look = {}): readonly Runs[] {
  const lines: Run[][] = [[]];
  add(content, look);
  return lines;

  function add(parts: Inlines, as: Look): void {
    for (const part of parts) {
      if (typeof part !== "string" && part.kind === "break") lines.push([]);
      else addPart(part, as);
    }
  }

  function addPart(part: Exclude<Inline, { kind: "break" }>, as: Look): void {
    if (typeof part === "string") return addRun(part, as);
    switch (part.kind) {
      case "wire":
        return addRun(part.text, { tone: as.tone ?? "wire", ltr: true });
      case "numeral":
      case "name":
        return addRun(part.text, { ...as, ltr: true });
      case "phrase":
        return addRun(part.text, part.language ? inLanguage(part.language, as) : as);
      case "citation":
        return addRun(citationText(part.reference), { ...as, ltr: true });
      case "term":
        return addRun(part.text, as);
      case "strong":
        return add(part.content, { ...as, tone: as.tone ?? "label" });
      case "link":
        return add(part.content, as);
      case "foreign":
        return add(part.content, inLanguage(part.language, as));
    }
  }

  function addRun(text: string, { tone, ltr }: Look): void {
    if (text !== "") lines.at(-1)?.push({ text, tone, ltr });
  }
}

/** The look of text in another language. */
export function inLanguage({ direction }: Language, look: Look): Look {
  return { ...look, ltr: direction === "ltr" };
}

/** The look of what heads a row, which may not be translated. */
export function labelLook(tone: "label" | "note", language: Language | undefined): Look {
  return language ? inLanguage(language, { tone }) : { tone };
}

/** The addresses outside that parts of a line name: of documents and of other sites. */
export function addressesOf(content: Inlines): readonly string[] {
  return content.flatMap((part): readonly string[] => {
    if (typeof part === "string") return [];
    switch (part.kind) {
      case "citation":
        return [part.reference.url];
      case "link":
        return [...(part.to.kind === "url" ? [part.to.url] : []), ...addressesOf(part.content)];
      case "strong":
      case "foreign":
        return addressesOf(part.content);
      case "wire":
      case "numeral":
      case "phrase":
      case "name":
      case "term":
      case "break":
        return [];
    }
  });
}
