import { load } from "../src/content/load.ts";
import { COMMON_PART } from "../src/content/site-file.ts";
import { partsOf } from "../src/files/index.ts";
import { GENERATED } from "../src/places.ts";
import { PICTURES } from "./write-pictures.ts";

/**
 * The parts of the site that are made one by one, the longest first, so that those who share them out end at about the
 * same time.
 */
export function allParts() {
  const languages = partsOf(load(GENERATED)).filter((part) => part !== COMMON_PART);
  return [...languages, PICTURES, COMMON_PART];
}
