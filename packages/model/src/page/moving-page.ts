import type { Block } from "./block.ts";
import type { PageContext } from "./context.ts";
import { strong, wire } from "./inline.ts";
import { inlines } from "./marks.ts";
import type { Page, Section } from "./page.ts";
import { sitePage } from "./site-page.ts";
import { inLanguage, list } from "./words.ts";

/**
 * What to import in place of other packages, what stays the same and what differs. Nothing where nobody wrote it.
 * @internal
 */
export function movingPage(context: PageContext): Page | undefined {
  const page = context.sitePages.moving;
  if (!page) return undefined;
  const { labels, packages } = page.words;
  const sections = Object.entries(page.imports).flatMap(([name, text]): Section[] => {
    const words = packages[name];
    if (!words) return [];
    const code: Block = { kind: "listing", language: "ts", text };
    const lines = list([
      [strong(labels.same), " ", ...inlines(words.same)],
      [strong(labels.differs), " ", ...inlines(words.differs)],
    ]);
    const blocks = [code, ...inLanguage(lines, page.lang, context)];
    return [{ id: placeOf(name), heading: [wire(name)], blocks }];
  });
  return sitePage("moving", page, sections, context);
}

/** The name of a package without the name of who publishes it. */
function placeOf(name: string): string {
  return name.replace(/^@[^/]+\//, "");
}
