import { fill } from "@wirecode/core/model";
import markdownIt from "markdown-it";
import { isolate } from "../layout/isolate.js";
import { Markup, markup } from "../layout/markup.js";

/** @import { Change, Release } from "./types.d.ts" */
/** @import { Surroundings } from "../layout/types.d.ts" */

const renderer = markdownIt();

/**
 * What a release is called.
 *
 * @param {Release} release
 * @param {Surroundings} around
 */
export function nameOf({ version }, { phrases: { pages, direction } }) {
  const name = version === "next" ? pages.next : fill(pages.version, { version });
  return isolate(name, direction);
}

/**
 * Changes as a list. They are told in the reference language, which is that of the repository.
 *
 * @param {readonly Change[]} changes
 * @param {Surroundings} around
 */
export function told(changes, { locale, reference, phrases: { pages } }) {
  const foreign =
    locale !== reference.tag && markup` lang="${reference.tag}" dir="${reference.direction}"`;
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
