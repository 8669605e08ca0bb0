import { plainText, type Page, type PageContext, type Section } from "@wirecode/model";
import type { OutputFile } from "../output-file.ts";
import { printBlocks } from "./print-blocks.ts";
import { printInlines } from "./print-inlines.ts";

/** A page as a Markdown file whose front matter is YAML written as JSON values. */
export function printPage(
  page: Page,
  { locale, phrases }: Pick<PageContext, "locale" | "phrases">,
): OutputFile {
  const { kind, path, title, subtitle, description, protocol, codes, pair, guide, sources } = page;
  const { lead, sections } = page;
  const up = "../".repeat(path.split("/").length - 1);
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
    sections: sections.map(({ id }) => id),
  };
  const parts = [
    `# ${printInlines(title, up)}`,
    ...(subtitle ? [`**${printInlines(subtitle, up)}**`] : []),
    ...(lead.length > 0 ? [printBlocks(lead, up)] : []),
    ...sections.map((section) => printSection(section, up)),
  ];
  return {
    path: `markdown/${locale}/${path}.md`,
    page: {
      kind,
      locale,
      protocol: pair && pair[0].protocol !== pair[1].protocol ? undefined : protocol,
    },
    content: `${frontMatter(matter)}\n${parts.join("\n\n")}\n`,
  };
}

function printSection({ heading, blocks }: Section, up: string): string {
  return `## ${printInlines(heading, up)}\n\n${printBlocks(blocks, up)}`;
}

function frontMatter(matter: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(matter).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `---\n${lines.join("\n")}\n---\n`;
}
