import { markup } from "./markup.js";
import { isolate } from "./isolate.js";

/** @import { Entry } from "../content/types.d.ts" */
/** @import { Surroundings } from "./types.d.ts" */

/**
 * Below a page: links that open the data it is made from for editing.
 *
 * @param {Pick<Entry, "sources" | "dir">} entry
 * @param {Surroundings} around
 */
export function sources({ sources: files, dir }, { phrases, repository }) {
  if (files.length === 0) return undefined;
  const items = files.map(
    (file) =>
      markup`<li><a href="${repository.edit}${file}"><code dir="ltr">${file}</code></a></li>`,
  );
  return markup`<footer class="sources"><p>${isolate(phrases.pages.edit, dir)}</p><ul>${items}</ul></footer>
`;
}
