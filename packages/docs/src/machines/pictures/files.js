import { pictureOf, SITE_PICTURE } from "./address.js";
import { TOUCH_ICON } from "../manifest.js";
import { captions } from "./captions.js";
import { codePicture, sitePicture, touchIcon } from "./drawing.js";
import { masks } from "./masks.js";
import { toneOf } from "./tones.js";

/** @import { Content } from "../../content/types.d.ts" */
/** @import { Masks } from "./types.d.ts" */

/**
 * The icon of the site, its picture, and one of each code.
 *
 * @param {Pick<Content, "locales" | "phrases" | "protocols">} content
 * @returns {AsyncIterable<{ path: string, png: Uint8Array }>}
 */
export async function* pictures(content) {
  /** @type {{ path: string, png: Promise<Uint8Array> } | undefined} */
  let packing;
  // While one is packed the next is drawn.
  for (const drawn of drawings(content, await masks())) {
    if (packing) yield { path: packing.path, png: await packing.png };
    packing = drawn;
  }
  if (packing) yield { path: packing.path, png: await packing.png };
}

/**
 * @param {Pick<Content, "locales" | "phrases" | "protocols">} content
 * @param {Masks} shapes
 * @returns {Iterable<{ path: string, png: Promise<Uint8Array> }>}
 */
function* drawings(content, shapes) {
  const locale = content.locales[0]?.tag ?? "";
  const protocols = content.protocols[locale] ?? [];
  const site = content.phrases[locale]?.site.name ?? "";
  const titles = protocols.map(({ title }) => title);
  yield { path: TOUCH_ICON.path, png: touchIcon(TOUCH_ICON.size, shapes) };
  yield { path: SITE_PICTURE, png: sitePicture(site, titles, shapes) };
  for (const { title, bundle } of protocols) {
    for (const code of bundle.codes) {
      const path = pictureOf(code);
      const png = codePicture(captions(code, title), toneOf(code.outcome), site, shapes);
      yield { path, png };
    }
  }
}
