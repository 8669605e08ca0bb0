import type { Mask, Masks } from "./types.ts";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { readFileSync } from "node:fs";
import { markup, type Markup } from "../../html/markup.ts";
import { installed } from "../../places.ts";
import { typesetter } from "./glyphs.ts";

const FONTS = [
  installed("@expo-google-fonts/ibm-plex-mono/400Regular/IBMPlexMono_400Regular.ttf"),
  installed("@expo-google-fonts/ibm-plex-mono/600SemiBold/IBMPlexMono_600SemiBold.ttf"),
];

/** How wide a character of the typeface is, in parts of its size. */
export const ADVANCE = 0.6;

let ready: Promise<readonly Uint8Array[]> | undefined;

/**
 * Makes ready to turn text and drawings into masks. Drawing only what is not paper, and that in one channel,
 * is several times faster than drawing whole pictures.
 */
export async function masks(): Promise<Masks> {
  ready ??= fonts();
  const fontBuffers = [...(await ready)];
  const typesetters = new Map<string, ReturnType<typeof typesetter>>();
  return { text, drawing: rasterize };

  function text(line: string, size: number, weight: 400 | 600) {
    const key = `${size} ${weight}`;
    const set =
      typesetters.get(key) ??
      typesetter(ADVANCE * size, Math.ceil(size * 1.3), (one, width, height) =>
        rasterize(
          markup`<text xml:space="preserve" y="${size}" font-family="IBM Plex Mono" font-size="${size}" font-weight="${weight}">${one}</text>`,
          width,
          height,
        ),
      );
    typesetters.set(key, set);
    return set(line);
  }

  function rasterize(content: Markup, width: number, height: number): Mask {
    const svg = markup`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${content}</svg>`;
    const drawing = new Resvg(svg.source, { font: { fontBuffers } });
    const image = drawing.render();
    const pixels = new DataView(image.pixels.buffer);
    const opacity = new Uint8Array(width * height);
    for (let at = 0; at < opacity.length; at += 1) opacity[at] = pixels.getUint8(at * 4 + 3);
    image.free();
    drawing.free();
    return { width, opacity };
  }
}

/** The renderer can be made ready only once in a process. */
async function fonts() {
  await initWasm(readFileSync(installed("@resvg/resvg-wasm/index_bg.wasm")));
  return FONTS.map((font) => readFileSync(font));
}
