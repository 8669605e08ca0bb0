import { SITE_PICTURE, TOUCH_ICON, pictureOf } from "../../content/addresses.ts";
import type { Content } from "../../content/types.ts";
import type { Masks } from "./types.ts";
import { captions } from "../../content/captions.ts";
import { codePicture, sitePicture, touchIcon } from "./drawing.ts";
import { masks } from "./masks.ts";
import { toneOf } from "./tones.ts";

/** The icon of the site, its picture, and one of each code. */
export async function* pictures(
  content: Pick<Content, "locales" | "phrases" | "protocols">,
): AsyncIterable<{ path: string; png: Uint8Array }> {
  let packing: { path: string; png: Promise<Uint8Array> } | undefined;
  // While one is packed the next is drawn.
  for (const drawn of drawings(content, await masks())) {
    if (packing) yield { path: packing.path, png: await packing.png };
    packing = drawn;
  }
  if (packing) yield { path: packing.path, png: await packing.png };
}

function* drawings(
  content: Pick<Content, "locales" | "phrases" | "protocols">,
  shapes: Masks,
): Iterable<{ path: string; png: Promise<Uint8Array> }> {
  const locale = content.locales[0]?.tag ?? "";
  const protocols = content.protocols[locale] ?? [];
  const site = content.phrases[locale]?.site.name ?? "";
  const titles = protocols.map(({ title }) => title);
  yield { path: TOUCH_ICON.path, png: touchIcon(TOUCH_ICON.size, shapes) };
  yield { path: SITE_PICTURE, png: sitePicture(site, titles, shapes) };
  for (const { title, bundle } of protocols) {
    for (const code of bundle.codes) {
      const path = pictureOf(code);
      const png = codePicture(captions(code, title), toneOf(code.retry), site, shapes);
      yield { path, png };
    }
  }
}
