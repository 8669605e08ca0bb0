import type { Content } from "../src/content/types.ts";
import type { Write } from "./types.ts";
import { pictures } from "../src/machines/pictures/files.ts";

/** The part of the site that is no text. */
export const PICTURES = "pictures";

/** Writes the pictures of the site. */
export async function writePictures(content: Content, write: Write) {
  for await (const { path, png } of pictures(content)) write(path, "picture", png);
}
