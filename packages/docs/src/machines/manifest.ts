import type { LocalSource } from "../files/types.ts";
import { addressOf } from "../content/address.ts";
import { COLOURS } from "./pictures/tones.ts";

/** The icon for home screens, which want a bitmap of this many pixels a side. */
export const TOUCH_ICON = { path: "assets/icon.png", size: 180 };

/** The address of what a browser wants to know when it puts the site on a home screen. */
export function manifestAddress(locale: string) {
  return `${locale}/manifest.webmanifest`;
}

export const manifest: LocalSource = function* (tag, { content, publication: { base } }) {
  const { lang, direction, site } = content.phrases[tag] ?? {};
  const home = `${base}${addressOf(tag, "index")}`;
  const make = () =>
    JSON.stringify({
      id: home,
      start_url: home,
      scope: base,
      name: site?.name,
      description: site?.tagline,
      lang,
      dir: direction,
      display: "minimal-ui",
      background_color: COLOURS["paper"],
      theme_color: COLOURS["paper"],
      icons: [
        { src: `${base}assets/icon.svg`, sizes: "any", type: "image/svg+xml" },
        {
          src: `${base}${TOUCH_ICON.path}`,
          sizes: `${TOUCH_ICON.size}x${TOUCH_ICON.size}`,
          type: "image/png",
        },
      ],
    });
  yield { path: manifestAddress(tag), kind: "manifest", make };
};
