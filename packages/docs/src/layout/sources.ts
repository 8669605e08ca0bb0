import type { Entry } from "../content/types.ts";
import type { Surroundings } from "./types.ts";
import { markup } from "./markup.ts";
import { isolate } from "./isolate.ts";

/** Below a page: links that open the data it is made from for editing. */
export function sources(
  { sources: files, dir }: Pick<Entry, "sources" | "dir">,
  { phrases, repository }: Surroundings,
) {
  if (files.length === 0) return undefined;
  const items = files.map(
    (file) =>
      markup`<li><a href="${repository.edit}${file}"><code dir="ltr">${file}</code></a></li>`,
  );
  return markup`<footer class="sources"><p>${isolate(phrases.pages.edit, dir)}</p><ul>${items}</ul></footer>
`;
}
