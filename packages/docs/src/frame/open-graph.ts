import { markup } from "../html/markup.ts";
import { HEIGHT, SITE_PICTURE, WIDTH, pictureOf } from "../content/addresses.ts";
import type { HtmlPage, Surroundings } from "./types.ts";
import { alternativeText } from "../content/captions.ts";
import { absolute } from "../site.ts";

/** What a link to the page looks like where it is shared. */
export function openGraph(page: HtmlPage, around: Surroundings) {
  const { kind, lang, address, title, description } = page;
  const { base, phrases } = around;
  if (address === undefined) return undefined;
  const { image, alt } = picture(page, around);
  const properties = {
    site_name: phrases.site.name,
    type: kind === "home" ? "website" : "article",
    title,
    ...(description !== undefined && { description }),
    url: absolute(base, address),
    locale: lang.replace("-", "_"),
    image: absolute(base, image),
    "image:width": WIDTH,
    "image:height": HEIGHT,
    "image:alt": alt,
  };
  return [
    Object.entries(properties).map(([property, content]) =>
      meta("property", `og:${property}`, content),
    ),
    meta("name", "twitter:card", "summary_large_image"),
  ];
}

function picture({ code }: Pick<HtmlPage, "code">, { context, phrases }: Surroundings) {
  if (!code) return { image: SITE_PICTURE, alt: phrases.site.name };
  const protocol = context.bundleOf(code.protocol)?.protocol.title ?? "";
  return { image: pictureOf(code), alt: alternativeText(code, protocol) };
}

export function meta(attribute: "name" | "property", name: string, content: string | number) {
  return markup`<meta ${attribute}="${name}" content="${content}">\n`;
}
