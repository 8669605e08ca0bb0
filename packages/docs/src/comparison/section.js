import { isolate } from "../layout/isolate.ts";
import { markup } from "../layout/markup.ts";
import { slug } from "../layout/slug.ts";

/** @import { Direction } from "../content/types.ts" */
/** @import { Markup } from "../layout/markup.ts" */

/**
 * A section with its heading, which links to itself.
 *
 * @param {string} id
 * @param {string} heading
 * @param {Markup} body
 * @param {Direction} dir
 */
export function section(id, heading, body, dir) {
  return markup`<section data-section="${id}">
<h2 id="${id}"><a class="anchor" href="#${id}">${isolate(heading, dir)}</a></h2>
${body}</section>
`;
}

/**
 * What a section says about one of the two codes.
 *
 * @param {string} id the section's
 * @param {string} name
 * @param {readonly string[]} before the names of the parts before it
 * @param {(id: string) => Markup} body what to say, given the id of the part's heading
 * @param {Direction} dir
 */
export function part(id, name, before, body, dir) {
  const count = before.filter((one) => slug(one) === undefined).length + 1;
  const own = `${id}-${slug(name) ?? count}`;
  return markup`<div class="part">
<h3 id="${own}"><a class="anchor" href="#${own}">${isolate(name, dir)}</a></h3>
${body(own)}</div>
`;
}
