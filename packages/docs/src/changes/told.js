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
 * Changes as a list. They are told in English, the language of the repository.
 *
 * @param {readonly Change[]} changes
 * @param {Surroundings} around
 */
export function told(changes, { locale, phrases: { pages } }) {
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
