import type { Change, Release } from "../../releases/types.ts";
import type { Surroundings } from "../../frame/types.ts";
import { fill } from "@wirecode/model";
import markdownIt from "markdown-it";
import { isolate } from "../../html/isolate.ts";
import { Markup, markup } from "../../html/markup.ts";
import { inLanguage } from "../../html/print-inlines.ts";

const renderer = markdownIt();

/** What a release is called. */
export function nameOf({ version }: Release, { phrases: { pages, direction } }: Surroundings) {
  const name = version === "next" ? pages.next : fill(pages.version, { version });
  return isolate(name, direction);
}

/** Above changes on a page in another language: that they are told in that of the repository. */
export function englishOnly({
  locale,
  context: { reference },
  phrases: { pages, direction },
}: Surroundings): Markup | undefined {
  if (locale === reference.tag) return undefined;
  return markup`<p><em>${isolate(pages.englishOnly, direction)}</em></p>`;
}

/** Changes as a list. They are in the reference language, which is that of the repository. */
export function changeList(
  changes: readonly Change[],
  { locale, context: { reference }, phrases: { pages } }: Surroundings,
): Markup {
  const foreign = locale !== reference.tag && inLanguage(reference);
  const items = changes.map(
    ({
      kind,
      packages,
      text,
    }) => markup`<li><p class="kind" data-kind="${kind}">${pages[kind]} ${packages.map((name) => markup`<code dir="ltr">${name}</code> `)}</p>
<div${foreign}>${new Markup(renderer.render(text))}</div></li>
`,
  );
  return markup`<ul class="changes">
${items}</ul>
`;
}
