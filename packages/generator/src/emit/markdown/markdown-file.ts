import { plainText, type Page, type PageContext } from "@wirecode/model";
import { printPage } from "@wirecode/model/markdown";
import type { OutputFile } from "../output-file.ts";
import { relativeTo } from "./relative-to.ts";

/** A page as a Markdown file whose front matter is YAML written as JSON values. */
export function markdownFile(
  page: Page,
  { locale, phrases }: Pick<PageContext, "locale" | "phrases">,
): OutputFile {
  const { kind, path, title, subtitle, description, protocol, codes, pair, guide, sources } = page;
  const matter = {
    kind,
    locale,
    lang: phrases.lang,
    dir: phrases.direction,
    path,
    title: plainText(title),
    ...(subtitle && { subtitle: plainText(subtitle) }),
    description,
    ...(protocol !== undefined && { protocol }),
    ...(codes && { codes }),
    ...(pair && { pair }),
    ...(guide !== undefined && { guide }),
    sources,
    sections: page.sections.map(({ id }) => id),
  };
  return {
    path: `markdown/${locale}/${path}.md`,
    page: {
      kind,
      locale,
      protocol: pair && pair[0].protocol !== pair[1].protocol ? undefined : protocol,
    },
    content: `${frontMatter(matter)}\n${printPage(page, relativeTo(path))}\n`,
  };
}

function frontMatter(matter: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(matter).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `---\n${lines.join("\n")}\n---\n`;
}
