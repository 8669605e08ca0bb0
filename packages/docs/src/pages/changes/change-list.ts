import type { Change, Release } from "../../releases/types.ts";
import type { Surroundings } from "../../frame/types.ts";
import { fill } from "@wirecode/core/model";
import markdownIt from "markdown-it";
import { isolate } from "../../html/isolate.ts";
import { Markup, markup } from "../../html/markup.ts";

const renderer = markdownIt();

/** What a release is called. */
export function nameOf({ version }: Release, { phrases: { pages, direction } }: Surroundings) {
  const name = version === "next" ? pages.next : fill(pages.version, { version });
  return isolate(name, direction);
}

/** Changes as a list. They are in English, the language of the repository. */
export function changeList(
  changes: readonly Change[],
  { locale, phrases: { pages } }: Surroundings,
) {
  const foreign = locale !== "en" && markup` lang="en" dir="ltr"`;
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
