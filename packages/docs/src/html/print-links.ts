import { plainText, type Link, type Links } from "@wirecode/model";
import { type Markup, markup } from "./markup.ts";
import { printLink } from "./print-inlines.ts";
import type { Setting } from "./setting.ts";

/** How many characters one, two and three cells of the grid have room for; what is longer gets four. */
const ROOM = [5, 11, 17];

/** Links as a list; many short ones as a list that the style sheet lays out as a grid. */
export function printLinks({ links, dense }: Links, setting: Setting): Markup {
  if (!dense) {
    return markup`<ul>
${links.map((link) => markup`<li>${printLink(link, setting)}</li>\n`)}</ul>
`;
  }
  return markup`<ul class="grid">
${links.map((link, index) => cell(link, links[index - 1], setting))}</ul>
`;
}

/** Numbers that begin with another digit than those before begin a row. */
function cell(link: Link, previous: Link | undefined, setting: Setting): Markup {
  const label = plainText(link.content);
  const before = previous ? plainText(previous.content) : "";
  const turns = /^\d/.test(before) && label[0] !== before[0];
  const cells = ROOM.filter((room) => label.length > room).length + 1;
  return markup`<li${turns && markup` class="turn"`}${cells > 1 && markup` data-cells="${cells}"`}>${printLink(link, setting)}</li>
`;
}
