import { TOUCH_ICON, manifestAddress } from "../content/addresses.ts";
import type { LocalSource } from "../content/site-file.ts";
import { targetAddress } from "../html/address.ts";
import { COLOURS } from "./pictures/tones.ts";

/** What a browser wants to know when it puts the site on a home screen. */
export const manifest: LocalSource = function* (tag, { content, publication: { base } }) {
  const { lang, direction, site } = content.phrases[tag] ?? {};
  const home = `${base}${targetAddress(tag, { kind: "page", page: "home" })}`;
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
