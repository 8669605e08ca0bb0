import type { Blocks, Page, Section } from "@wirecode/model";

/** The names under which readers of the pages get at the catalogue; absent where there is nothing of the kind. */
export interface Published {
  /** The package that has a module for each protocol, such as `@wirecode/core`. */
  readonly library?: string;
  /** The command that looks a code up, such as `npx @wirecode/cli`. */
  readonly lookup?: string;
}

const LIBRARY = "@wirecode/core";
const LOOKUP = "npx @wirecode/cli";

/** A page that names what is published of its catalogue, and nothing else: pages of the model name Wirecode's own. */
export function namePublished(page: Page, published: Published): Page {
  return { ...page, sections: page.sections.flatMap((one) => inSection(one, published)) };
}

function inSection(section: Section, { library, lookup }: Published): readonly Section[] {
  if (section.id !== "packages") return [section];
  const blocks = section.blocks.flatMap((block): Blocks => {
    if (block.kind !== "listing") return [block];
    const [from, to] = block.language === "ts" ? [LIBRARY, library] : [LOOKUP, lookup];
    return to === undefined ? [] : [{ ...block, text: block.text.replace(from, () => to) }];
  });
  return blocks.length === 0 ? [] : [{ ...section, blocks }];
}
