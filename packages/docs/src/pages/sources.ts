import type { Page } from "@wirecode/model";
import type { Surroundings } from "../frame/types.ts";
import { isolate } from "../html/isolate.ts";
import { type Markup, markup } from "../html/markup.ts";

/** Below a page: links that open the data it is made from for editing. */
export function sources(
  { sources: files }: Page,
  { phrases, repository, setting }: Surroundings,
): Markup | undefined {
  if (files.length === 0) return undefined;
  const items = files.map(
    (file) =>
      markup`<li><a href="${repository.edit}${file}"><code dir="ltr">${file}</code></a></li>`,
  );
  return markup`<footer class="sources"><p>${isolate(phrases.pages.edit, setting.dir)}</p><ul>${items}</ul></footer>
`;
}
