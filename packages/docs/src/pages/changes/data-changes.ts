import type { Content } from "../../content/types.ts";
import type { Surroundings } from "../../frame/types.ts";
import { DATA_KINDS, fill, type DataChanges } from "@wirecode/model";
import { isolate } from "../../html/isolate.ts";
import { markup } from "../../html/markup.ts";
import { groupsOf, type Group, type Row } from "./groups.ts";
import { languageName } from "./finders.ts";
import { thing } from "./thing.ts";

/** What lists more than this stands folded, so that a large release can be read at a glance. */
const OPEN = 24;

/**
 * What a release changes in the data: how much of what, and on demand what it is.
 *
 * @param id of the section it belongs to
 */
export function dataChanges(data: DataChanges, id: string, content: Content, around: Surroundings) {
  const { phrases, protocols } = around;
  const { changes: words, direction } = phrases;
  const order = protocols.map((one) => one.id);
  const groups = data.first ? totals() : groupsOf(data, order).map((group) => folded(group));
  if (groups.length === 0) return undefined;
  return markup`<h3 id="${id}-data">${isolate(words.data, direction)}</h3>
${groups}`;

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

  function folded({ change, locale = "", rows, size }: Group) {
    const language = locale === "" ? "" : languageName(locale, phrases.lang);
    const summary = fill(words[change], { language, count: String(size) });
    return markup`<details${size <= OPEN && markup` open`}>
<summary>${isolate(summary, direction)}</summary>
<dl>
${rows.map(row)}</dl>
</details>
`;
  }

  function row(one: Row) {
    const items = one.changes.map((change) => markup`<li>${thing(change, content, around)}</li>\n`);
    return markup`<div><dt>${counted(labelOf(one), one.changes.length)}</dt>
<dd><ul>
${items}</ul></dd></div>
`;
  }

  function labelOf({ kind, protocol: of }: Pick<Row, "kind" | "protocol">) {
    if (of === undefined) return kind === "comparison" ? words.comparisonsAcross : words[kind];
    const protocol = protocols.find((one) => one.id === of)?.title ?? of;
    return fill(kind === "code" ? words.codesOf : words.comparisonsOf, { protocol });
  }

  function counted(label: string, count: number) {
    return isolate(fill(words.counted, { label, count: String(count) }), direction);
  }
}
