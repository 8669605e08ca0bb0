import { pictures } from "../src/machines/pictures/files.js";

/** @import { Content } from "../src/content/types.d.ts" */
/** @import { Write } from "./types.d.ts" */

/** The part of the site that is no text. */
export const PICTURES = "pictures";

/**
 * Writes the pictures of the site.
 *
 * @param {Content} content
 * @param {Write} write
 */
export async function writePictures(content, write) {
  for await (const { path, png } of pictures(content)) write(path, "picture", png);
}
