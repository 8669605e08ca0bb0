import { type Markup, markup } from "./markup.ts";

interface Row {
  readonly attributes?: Markup;
  readonly cells: readonly Markup[];
}

/**
 * A table whose first column heads the rows; a wide one scrolls by itself.
 *
 * @param frame attributes of what scrolls, for a table without anything that the keyboard can reach
 */
export function printTable(head: readonly Markup[], rows: readonly Row[], frame?: Markup): Markup {
  return markup`<div class="table"${frame}><table>
<thead>
<tr>
${head.map((cell) => markup`<th scope="col">${cell}</th>\n`)}</tr>
</thead>
<tbody>
${rows.map(printRow)}</tbody>
</table></div>
`;
}

function printRow({ attributes, cells: [first, ...rest] }: Row): Markup {
  return markup`<tr${attributes}>
<th scope="row">${first}</th>
${rest.map((cell) => markup`<td>${cell}</td>\n`)}</tr>
`;
}
