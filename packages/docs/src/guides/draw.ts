import type { Box, Drawing, Edge, NamedCode } from "./types.ts";
import { firstStep, stepAfter, type CodeRef, type Guide, type GuideStep } from "@wirecode/model";
import { widthOf, wrapText } from "./wrap-text.ts";

/** The measures that the drawing keeps to; the first and the last line of a box have room around them. */
export const LINE = 20;
export const PADDING = 12;

const PAGE = 960;
const BOX = 240;
const FIRST_BOX = 480;
const TRUNK = 16;
const STEM = 20;
const ARROW = 24;
const GAP = 16;
const NARROWEST_LABEL = 120;
const WIDEST_LABEL = 280;

/**
 * Lays a guide out: below each question its answers, one below the other, and behind each answer what it leads to.
 * So the picture grows downwards, whatever the number of answers, and stays as wide as a page.
 */
export function draw(guide: Guide, nameOf: (ref: CodeRef) => NamedCode): Drawing {
  const boxes: Box[] = [];
  const edges: Edge[] = [];
  const met = new Set();
  const labels = labelWidth(depthOf(guide));
  const bottom = place(measure(firstStep(guide), FIRST_BOX), firstStep(guide), 0, 0);
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  return { width: right, height: bottom, boxes, edges };

  /**
   * Puts a box and everything behind it into the drawing.
   *
   * @returns where the next one may stand
   */
  function place(size: Omit<Box, "x" | "y">, step: GuideStep, x: number, y: number): number {
    boxes.push({ ...size, x, y });
    let below = y + size.height;
    if (size.kind !== "question" || step.kind !== "question") return below;
    const trunk = x + TRUNK;
    let reached = below;
    for (const answer of step.question.answers) {
      const next = stepAfter(guide, answer);
      const box = measure(next, BOX);
      const lines = wrapText(answer.label, labels);
      const row = Math.max(box.height, lines.length * LINE);
      const [top, middle] = [below + GAP, below + GAP + row / 2];
      const label = {
        x: trunk + STEM,
        y: middle - (lines.length * LINE) / 2,
        width: Math.max(...lines.map(widthOf)),
        height: lines.length * LINE,
        lines,
      };
      const to = { x: trunk + STEM + labels + ARROW, y: middle };
      edges.push({ from: { x: trunk, y: reached }, to, label });
      reached = middle;
      below = Math.max(top + row, place(box, next, to.x, middle - box.height / 2));
    }
    return below;
  }

  function measure(step: GuideStep, width: number): Omit<Box, "x" | "y"> {
    const inner = width - 2 * PADDING;
    if (step.kind === "question") {
      const { id, question } = step.question;
      const kind = met.has(id) ? "again" : "question";
      met.add(id);
      const lines = wrapText(question, inner);
      return { kind, lines, codes: [], width, height: heightOf(lines) };
    }
    const lines = wrapText(step.outcome.title, inner);
    const named = step.outcome.codes.map(nameOf);
    const codes = wrapText(listed(named), inner);
    const height = heightOf([...lines, ...codes]);
    return { kind: "outcome", lines, codes, retry: named[0]?.retry, width, height };
  }
}

function heightOf(lines: readonly string[]) {
  return lines.length * LINE + 2 * PADDING;
}

/** Codes in one line that breaks between them only; those of one protocol name it once. */
function listed(codes: readonly NamedCode[]) {
  const names = codes.map(({ protocol, label }, index) =>
    protocol === undefined || protocol === codes[index - 1]?.protocol
      ? label
      : `${protocol} ${label}`,
  );
  const whole = names.map((name) => name.replaceAll(" ", "\u00A0"));
  return whole.join("\u00A0· ");
}

function labelWidth(depth: number) {
  const wished = Math.floor((PAGE - BOX) / depth) - TRUNK - STEM - ARROW;
  return Math.min(WIDEST_LABEL, Math.max(NARROWEST_LABEL, wished));
}

/** The most questions that stand behind one another in the drawing. */
function depthOf(guide: Guide) {
  const met = new Set();
  const below = (step: GuideStep): number => {
    if (step.kind === "outcome" || met.has(step.question.id)) return 0;
    met.add(step.question.id);
    return 1 + Math.max(...step.question.answers.map((answer) => below(stepAfter(guide, answer))));
  };
  return below(firstStep(guide));
}
