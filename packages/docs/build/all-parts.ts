import { load } from "../src/content/load.ts";
import { COMMON_PART, PICTURES } from "../src/content/site-file.ts";
import { GENERATED } from "../src/places.ts";

/**
 * The parts of the site that are made one by one, the longest first, so that those who share them out end at about the
 * same time: each language, by its tag, the pictures, and what belongs to no language.
 */
export function allParts(): readonly string[] {
  return [...load(GENERATED).locales.map(({ tag }) => tag), PICTURES, COMMON_PART];
}
