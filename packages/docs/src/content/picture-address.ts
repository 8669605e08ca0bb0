import { keyOf, type Code } from "@wirecode/core/model";

/** The picture of every page that has none of its own. */
export const SITE_PICTURE = "pictures/site.png";

export const WIDTH = 1200;
export const HEIGHT = 630;

/**
 * The address of the picture that links to a code's page are shown with. It says nothing that would need
 * translation, so that one serves every language.
 */
export function pictureOf(code: Pick<Code, "protocol" | "code" | "sense">) {
  return `pictures/${code.protocol}/${keyOf(code)}.png`;
}
