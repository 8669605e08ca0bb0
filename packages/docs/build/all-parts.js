import { load } from "../src/content/load.js";
import { COMMON_PART, partsOf } from "../src/files/index.js";
import { GENERATED } from "../src/places.ts";
import { PICTURES } from "./write-pictures.js";

/**
 * The parts of the site that are made one by one, the longest first, so that those who share them out end at about the
 * same time.
 */
export function allParts() {
  const languages = partsOf(load(GENERATED)).filter((part) => part !== COMMON_PART);
  return [...languages, PICTURES, COMMON_PART];
}
