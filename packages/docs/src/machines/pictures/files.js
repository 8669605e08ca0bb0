import { pictureOf, SITE_PICTURE } from "./address.js";
import { TOUCH_ICON } from "../manifest.js";
import { captions } from "./captions.js";
import { codePicture, sitePicture, touchIcon } from "./drawing.js";
import { masks } from "./masks.js";
import { toneOf } from "./tones.js";

/** @import { Content } from "../../content/types.d.ts" */

/**
 * The icon of the site, its picture, and one of each code.
 *
 * @param {Pick<Content, "locales" | "phrases" | "protocols">} content
 * @returns {AsyncIterable<{ path: string, png: Uint8Array }>}
 */
export async function* pictures(content) {
  const shapes = await masks();
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
