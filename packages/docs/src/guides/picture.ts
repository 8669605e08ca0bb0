import type { CodeRef, Guide, Direction } from "@wirecode/model";
import type { Box, Edge, NamedCode } from "./types.ts";
import { markup } from "../html/markup.ts";
import { draw, LINE, PADDING } from "./draw.ts";
import { LETTERS } from "./wrap-text.ts";

/** Where the line of letters stands within its height. */
const BASELINE = LINE - 5;
const ROUND = 10;
const MARGIN = 2;

/**
 * The questions and answers of a guide as a picture. It says nothing that the lists of the page do not say.
 *
 * @param direction that of the guide's language
 */
export function picture(guide: Guide, direction: Direction, nameOf: (ref: CodeRef) => NamedCode) {
  const { width, height, boxes, edges } = draw(guide, nameOf);
  const view = `${-MARGIN} ${-MARGIN} ${width + 2 * MARGIN} ${height + 2 * MARGIN}`;
  return markup`<svg viewBox="${view}" width="${width + 2 * MARGIN}" height="${height + 2 * MARGIN}" lang="${guide.bodyLang}" direction="${direction}" font-size="${LETTERS}" role="img" aria-label="${guide.title}">
${edges.map(line)}${edges.map(label)}${boxes.map(box)}</svg>`;

  function line({ from, to }: Edge) {
    const tip = to.x - 1;
    const [back, end] = [mirror(tip - 7), mirror(tip)];
    return markup`<path class="edge" d="M${mirror(from.x)} ${from.y}V${to.y}H${end}M${back} ${to.y - 4}L${end} ${to.y}L${back} ${to.y + 4}"/>
`;
  }

  /** The label interrupts its line. */
  function label({ label: { x, y, width: wide, height: high, lines } }: Edge) {
    const left = direction === "rtl" ? mirror(x + wide + 4) : x - 4;
    return markup`<rect class="gap" x="${left}" y="${y}" width="${wide + 8}" height="${high}"/>
<text class="answer">${written(lines, x, y)}</text>
`;
  }

  function box({ kind, x, y, width: wide, height: high, lines, codes, retry }: Box) {
    const left = direction === "rtl" ? mirror(x + wide) : x;
    const round = kind === "outcome" ? 2 : ROUND;
    const top = y + PADDING;
    return markup`<g class="${kind}"${retry !== undefined && markup` data-retry="${retry}"`}><rect x="${left}" y="${y}" width="${wide}" height="${high}" rx="${round}"/>
<text>${written(lines, x + PADDING, top)}</text>${codes.length > 0 && markup`<text class="codes">${written(codes, x + PADDING, top + lines.length * LINE)}</text>`}</g>
`;
  }

  function written(lines: readonly string[], x: number, y: number) {
    return lines.map(
      (text, index) =>
        markup`<tspan x="${mirror(x)}" y="${y + index * LINE + BASELINE}">${text}</tspan>`,
    );
  }

  function mirror(x: number) {
    return direction === "rtl" ? width - x : x;
  }
}
