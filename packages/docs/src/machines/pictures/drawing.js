import { markup } from "../../layout/markup.js";
import { HEIGHT, WIDTH } from "./address.js";
import { canvas } from "./canvas.js";
import { ADVANCE } from "./masks.js";
import { COLOURS } from "./tones.js";
import { wrap } from "./wrap.js";

/** @import { Masks } from "./types.d.ts" */

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
 * The picture of a code: paper, a bar in the colour of its outcome, and what there is to say in any language.
 *
 * @param {{ protocol: string, code: string, phrase: string }} captions
 * @param {string} tone
 * @param {string} site its name
 * @param {Masks} masks
 */
export function codePicture({ protocol, code, phrase }, tone, site, masks) {
  const { print, lines, png } = sheet(tone, masks);
  const size = Math.min(LARGEST, 5 * Math.floor(MEASURE / (5 * ADVANCE * code.length)));
  print(protocol, MARGIN, 140, LABEL, 600, INK);
  print(site, WIDTH - MARGIN - site.length * ADVANCE * LABEL, 140, LABEL, 400, QUIET);
  print(code, MARGIN, Math.round(285 + size * 0.33), size, 600, TONE);
  if (phrase !== "") lines(phrase, 465, INK);
  return png();
}

/**
 * The picture of the site: its sign, its name and its protocols.
 *
 * @param {string} site
 * @param {readonly string[]} protocols
 * @param {Masks} masks
 */
export function sitePicture(site, protocols, masks) {
  const { print, lines, drawing, png } = sheet(colour("link"), masks);
  drawing(masks.drawing(sign("translate(3) scale(6)"), 150, 144), MARGIN - 1, 100, TONE);
  print(site, MARGIN, 390, 150, 600, INK);
  const unbroken = protocols.map((title) => title.replaceAll(" ", "\u00A0"));
  lines(unbroken.join(", "), 475, QUIET);
  return png();
}

/**
 * The icon of the site as a square: systems cut its corners as they like.
 *
 * @param {number} size
 * @param {Masks} masks
 */
export function touchIcon(size, masks) {
  const { print, png } = canvas(size, size, colour("link"), ["#ffffff"]);
  const scale = size / 32;
  print(masks.drawing(sign(`scale(${scale}) translate(4 4)`), size, size), 0, 0, 0);
  return png();
}

/** @param {string} transform */
function sign(transform) {
  return markup`<path transform="${transform}" d="M1 12h5l3-7 6 14 3-7h5" fill="none" stroke="#000" stroke-width="2.5" stroke-linejoin="round" stroke-linecap="round"/>`;
}

/**
 * @param {string} tone
 * @param {Masks} masks
 */
function sheet(tone, masks) {
  const inks = [colour("ink"), colour("quiet"), tone];
  const { print: drawing, fillTop, png } = canvas(WIDTH, HEIGHT, colour("paper"), inks);
  fillTop(BAR, TONE);
  return { print, lines, drawing, png };

  /**
   * @param {string} text
   * @param {number} left
   * @param {number} baseline
   * @param {number} size
   * @param {400 | 600} weight
   * @param {number} ink
   */
  function print(text, left, baseline, size, weight, ink) {
    const draw = size === LABEL ? masks.label : masks.text;
    drawing(draw(text, size, weight), left, baseline - size, ink);
  }

  /**
   * @param {string} text
   * @param {number} baseline
   * @param {number} ink
   */
  function lines(text, baseline, ink) {
    const width = Math.floor(MEASURE / (ADVANCE * PROSE));
    for (const [index, line] of wrap(text, width, LINES).entries()) {
      print(line, MARGIN, baseline + index * LEADING, PROSE, 400, ink);
    }
  }
}

/** @param {string} name */
function colour(name) {
  return COLOURS[name] ?? "#000000";
}
