import { DATA_KINDS, fill } from "@wirecode/core/model";
import { isolate } from "../layout/isolate.js";
import { markup } from "../layout/markup.js";
import { groupsOf } from "./groups.js";
import { languageName } from "./language-name.js";
import { thing } from "./thing.js";

/** @import { DataChanges } from "@wirecode/core/model" */
/** @import { Content } from "../content/types.d.ts" */
/** @import { Surroundings } from "../layout/types.d.ts" */
/** @import { Group, Row } from "./groups.js" */

/** What lists more than this stands folded, so that a large release can be read at a glance. */
const OPEN = 24;

/**
 * What a release changes in the data: how much of what, and on demand what it is.
 *
 * @param {DataChanges} data
 * @param {string} id of the section it belongs to
 * @param {Content} content
 * @param {Surroundings} around
 */
export function dataTold(data, id, content, around) {
  const { phrases, protocols } = around;
  const { changes: words, direction } = phrases;
  const order = protocols.map((one) => one.id);
  const told = data.first ? totals() : groupsOf(data, order).map((group) => folded(group));
  if (told.length === 0) return undefined;
  return markup`<h3 id="${id}-data"><a class="anchor" href="#${id}-data">${isolate(words.data, direction)}</a></h3>
${told}`;

  function totals() {
    const items = DATA_KINDS.filter((kind) => data.totals[kind] > 0).map(
      (kind) => markup`<li>${counted(words[kind], data.totals[kind])}</li>
`,
    );
    return [
      markup`<p>${isolate(words.first, direction)}</p>
<ul>
${items}</ul>
`,
    ];
  }

  /** @param {Group} group */
  function folded({ change, locale = "", rows, size }) {
    const language = locale === "" ? "" : languageName(locale, phrases.lang);
    const summary = fill(words[change], { language, count: String(size) });
    return markup`<details${size <= OPEN && markup` open`}>
<summary>${isolate(summary, direction)}</summary>
<dl>
${rows.map(row)}</dl>
</details>
`;
  }

  /** @param {Row} one */
  function row(one) {
    const items = one.changes.map((change) => markup`<li>${thing(change, content, around)}</li>\n`);
    return markup`<div><dt>${counted(labelOf(one), one.changes.length)}</dt>
<dd><ul>
${items}</ul></dd></div>
`;
  }

  /** @param {Pick<Row, "kind" | "protocol">} row */
  function labelOf({ kind, protocol: of }) {
    if (of === undefined) return kind === "comparison" ? words.comparisonsAcross : words[kind];
    const protocol = protocols.find((one) => one.id === of)?.title ?? of;
    return fill(kind === "code" ? words.codesOf : words.comparisonsOf, { protocol });
  }

  /** @param {string} label @param {number} count */
  function counted(label, count) {
    return isolate(fill(words.counted, { label, count: String(count) }), direction);
  }
}
