import { keyOf, type Code, type CodeRef, type CodeValue, type Phrases } from "@wirecode/model";
import type { OutputFile } from "../output-file.ts";
import { escape } from "./markup.ts";

/** A section of a page: a stable id for links, its heading, and Markdown below. */
export interface Section {
  readonly id: string;
  readonly heading: string;
  /** The language of the heading where it is another than the page's. */
  readonly foreign?: Foreign;
  readonly body: string;
}

/** A language that is not the page's own. */
export interface Foreign {
  readonly tag: string;
  readonly direction: "ltr" | "rtl";
}

/** What a page is, for the front matter that tells a site how to treat it. */
export interface Page {
  readonly kind:
    | "home"
    | "protocol"
    | "class"
    | "code"
    | "number"
    | "comparison"
    | "guide"
    | "glossary"
    | "about"
    | "contribute";
  /** The file below the locale's folder, without its extension: `smtp/551`. */
  readonly path: string;
  /** The heading and the title, plain text. */
  readonly title: string;
  /** The language of the name in the title where it is another than the page's. */
  readonly named?: Foreign;
  /** One sentence for lists and search engines, plain text. */
  readonly description: string;
  readonly protocol?: string;
  /** The id of the guide that the page tells. */
  readonly guide?: string;
  /** What the title calls the codes that the page is about. */
  readonly codes?: readonly string[];
  /** The two codes that a comparison is about, in canonical order. */
  readonly pair?: readonly [CodeRef, CodeRef];
  /** The files of the data folder that it is made from, those that people edit first. */
  readonly sources: readonly string[];
  /** Markdown between the title and the first section. */
  readonly lead: string;
  readonly sections: readonly Section[];
}

/** A page, in the language it was made in, as a Markdown file whose front matter is YAML written as JSON values. */
export function pageFile(
  page: Page,
  { lang, direction }: Pick<Phrases, "lang" | "direction">,
  locale: string,
): OutputFile {
  const { kind, path, title, named, description, protocol, codes, pair, guide, sources } = page;
  const { lead, sections } = page;
  const matter = {
    kind,
    locale,
    lang,
    dir: direction,
    path,
    title,
    ...(named && { named: { lang: named.tag, dir: named.direction } }),
    description,
    ...(protocol && { protocol }),
    ...(codes && { codes }),
    ...(pair && { pair }),
    ...(guide !== undefined && { guide }),
    sources,
    sections: sections.map(({ id }) => id),
  };
  const parts = sections.map(
    ({ heading, foreign, body }) => `## ${headingIn(escape(heading), foreign)}\n\n${body}\n`,
  );
  return {
    path: `markdown/${locale}/${path}.md`,
    page: {
      kind,
      locale,
      protocol: pair && pair[0].protocol !== pair[1].protocol ? undefined : protocol,
    },
    content: `${frontMatter(matter)}\n# ${escape(title)}\n\n${lead}\n\n${parts.join("\n")}`,
  };
}

function headingIn(heading: string, foreign: Foreign | undefined): string {
  if (!foreign) return heading;
  return `<span lang="${foreign.tag}" dir="${foreign.direction}">${heading}</span>`;
}

function frontMatter(matter: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(matter).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `---\n${lines.join("\n")}\n---\n`;
}

/** The file of a code's page, below the locale's folder. */
export function codePath(code: Pick<Code, "protocol" | "code" | "sense">): string {
  return `${code.protocol}/${keyOf(code)}`;
}

/** The file of the page of a number, below the locale's folder. */
export function numberPath(value: CodeValue): string {
  return String(value);
}

/** The file of a class's page, below the locale's folder. */
export function classPath(protocol: string, id: string): string {
  return `${protocol}/${id}`;
}

/** The file of the list of guides, below the locale's folder. */
export const GUIDES_PATH = "guides/index";

/** The file of a guide, below the locale's folder. */
export function guidePath(id: string): string {
  return `guides/${id}`;
}

/** A link from one page of a locale to another, relative, so that the files can be read where they are. */
export function linkTo(from: string, to: string): string {
  const up = from.split("/").length - 1;
  return `${"../".repeat(up)}${to}.md`;
}
