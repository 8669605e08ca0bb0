import { HEIGHT, WIDTH } from "../../content/addresses.ts";
import { SIGNAL_LINE } from "../../frame/signs.ts";
import type { Masks } from "./types.ts";
import { markup } from "../../html/markup.ts";
import { canvas } from "./canvas.ts";
import { ADVANCE } from "./masks.ts";
import { COLOURS } from "./tones.ts";
import { fewLines } from "./few-lines.ts";

const [INK, QUIET, TONE] = [0, 1, 2];
const MARGIN = 80;
const MEASURE = WIDTH - 2 * MARGIN;
const BAR = 16;

/** Sizes are multiples of five: characters are then a whole number of pixels wide. */
const LARGEST = 270;
const LABEL = 40;
const PROSE = 35;
const LEADING = 50;
const LINES = 3;

/**
 * The picture of a code: paper, a bar in the colour of its retry answer, and what there is to say in any language.
 *
 * @param site its name
 */
export function codePicture(
  { protocol, code, phrase }: { protocol: string; code: string; phrase: string },
  tone: string,
  site: string,
  masks: Masks,
) {
  const { print, lines, png } = sheet(tone, masks);
  const size = Math.min(LARGEST, 5 * Math.floor(MEASURE / (5 * ADVANCE * code.length)));
  print(protocol, MARGIN, 140, LABEL, 600, INK);
  print(site, WIDTH - MARGIN - site.length * ADVANCE * LABEL, 140, LABEL, 400, QUIET);
  print(code, MARGIN, Math.round(285 + size * 0.33), size, 600, TONE);
  if (phrase !== "") lines(phrase, 465, INK);
  return png();
}

/** The picture of the site: its sign, its name and its protocols. */
export function sitePicture(site: string, protocols: readonly string[], masks: Masks) {
  const { print, lines, drawing, png } = sheet(colour("link"), masks);
  drawing(masks.drawing(sign("translate(3) scale(6)"), 150, 144), MARGIN - 1, 100, TONE);
  print(site, MARGIN, 390, 150, 600, INK);
  const unbroken = protocols.map((title) => title.replaceAll(" ", "\u00A0"));
  lines(unbroken.join(", "), 475, QUIET);
  return png();
}

/** The icon of the site as a square: systems cut its corners as they like. */
export function touchIcon(size: number, masks: Masks) {
  const { print, png } = canvas(size, size, colour("link"), ["#ffffff"]);
  const scale = size / 32;
  print(masks.drawing(sign(`scale(${scale}) translate(4 4)`), size, size), 0, 0, 0);
  return png();
}

function sign(transform: string) {
  return markup`<path transform="${transform}" d="${SIGNAL_LINE}" fill="none" stroke="#000" stroke-width="2.5" stroke-linejoin="round" stroke-linecap="round"/>`;
}

function sheet(tone: string, masks: Masks) {
  const inks = [colour("ink"), colour("quiet"), tone];
  const { print: drawing, fillTop, png } = canvas(WIDTH, HEIGHT, colour("paper"), inks);
  fillTop(BAR, TONE);
  return { print, lines, drawing, png };

  function print(
    text: string,
    left: number,
    baseline: number,
    size: number,
    weight: 400 | 600,
    ink: number,
  ) {
    for (const glyph of masks.text(text, size, weight)) {
      drawing(glyph.mask, left + glyph.left, baseline - size + glyph.top, ink);
    }
  }

  function lines(text: string, baseline: number, ink: number) {
    const width = Math.floor(MEASURE / (ADVANCE * PROSE));
    for (const [index, line] of fewLines(text, width, LINES).entries()) {
      print(line, MARGIN, baseline + index * LEADING, PROSE, 400, ink);
    }
  }
}

function colour(name: string) {
  return COLOURS[name] ?? "#000000";
}
