import { keyOf, pairSlug, type Code, type Pair, type Phrases } from "@wirecode/model";
import type { OutputFile } from "../output-file.ts";
import { escape } from "./markup.ts";

/** A section of a page: a stable id for links, its heading, and Markdown below. */
export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly body: string;
}

/** What a page is, for the front matter that tells a site how to treat it. */
export interface Page {
  readonly kind: "home" | "protocol" | "class" | "code" | "comparison" | "guide";
  /** The file below the locale's folder, without its extension: `smtp/551`. */
  readonly path: string;
  /** The heading and the title, plain text. */
  readonly title: string;
  /** One sentence for lists and search engines, plain text, in the language `descriptionLang`. */
  readonly description: string;
  readonly protocol?: string;
  /** The id of the guide that the page tells. */
  readonly guide?: string;
  /** What the title calls the codes that the page is about. */
  readonly codes?: readonly string[];
  /** Markdown between the title and the first section. */
  readonly lead: string;
  readonly sections: readonly Section[];
}

/** A page as a Markdown file whose front matter is YAML written as JSON values. */
export function pageFile(page: Page, { lang, direction }: Phrases, locale: string): OutputFile {
  const { kind, path, title, description, protocol, codes, guide, lead, sections } = page;
  const matter = {
    kind,
    locale,
    lang,
    dir: direction,
    path,
    title,
    description,
    ...(protocol && { protocol }),
    ...(codes && { codes }),
    ...(guide !== undefined && { guide }),
    sections: sections.map(({ id }) => id),
  };
  const parts = sections.map(({ heading, body }) => `## ${escape(heading)}\n\n${body}\n`);
  return {
    path: `markdown/${locale}/${path}.md`,
    content: `${frontMatter(matter)}\n# ${escape(title)}\n\n${lead}\n\n${parts.join("\n")}`,
  };
}

function frontMatter(matter: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(matter).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return ["---", ...lines, "---", ""].join("\n");
}

/** The file of a code's page, below the locale's folder. */
export function codePath(code: Pick<Code, "protocol" | "code" | "sense">): string {
  return `${code.protocol}/${keyOf(code)}`;
}

/** The file of a class's page, below the locale's folder. */
export function classPath(protocol: string, id: string): string {
  return `${protocol}/${id}`;
}

/** The file of a comparison, below the locale's folder. */
export function comparisonPath(pair: Pair): string {
  const { a, b } = pair;
  const slug = pairSlug(pair);
  return a.protocol === b.protocol ? `compare/${a.protocol}/${slug}` : `compare/${slug}`;
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
