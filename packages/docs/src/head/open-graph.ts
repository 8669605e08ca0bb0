import type { Page, Surroundings } from "../layout/types.ts";
import { codeOf } from "../content/code-of.ts";
import { HEIGHT, pictureOf, SITE_PICTURE, WIDTH } from "../machines/pictures/address.ts";
import { alternativeText } from "../machines/pictures/captions.ts";
import { absolute } from "../site.ts";
import { meta } from "./meta.ts";

const SITE_KINDS = new Set(["home", "languages"]);

/** What a link to the page looks like where it is shared. */
export function openGraph(page: Page, around: Surroundings) {
  const { kind, lang, address, title, description } = page;
  const { base, phrases } = around;
  if (address === undefined) return undefined;
  const { image, alt } = picture(page, around);
  const properties = {
    site_name: phrases.site.name,
    type: SITE_KINDS.has(kind) ? "website" : "article",
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

function picture({ entry }: Pick<Page, "entry">, { protocols, phrases }: Surroundings) {
  const found = entry && codeOf(entry, protocols);
  return found
    ? { image: pictureOf(found.code), alt: alternativeText(found.code, found.protocol.title) }
    : { image: SITE_PICTURE, alt: phrases.site.name };
}
