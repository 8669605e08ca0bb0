import type { Desk } from "./desk.ts";
import { demanding } from "./demanding.ts";
import { blocksOf } from "../load/blocks.ts";
import { placeOf } from "../load/layout.ts";
import type { Loaded } from "../load/load-folder.ts";
import { type AuthoredLocales, localesSchema } from "../schema/locales.ts";

const FILE = "locales.yaml";
const TAG = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{2,8})*$/;

/**
 * The languages, the reference first. Nothing else makes sense without them, so that of a file that cannot be used its
 * keys are taken as they stand, and without any of those the languages in which there are files, English first.
 */
export function readLocales(desk: Desk, { files }: Loaded): AuthoredLocales | undefined {
  const locales = desk.shaped(FILE, demanding(localesSchema));
  if (locales && !desk.lost.some(({ file }) => file === FILE)) return locales;
  const text = files.find(({ name }) => name === FILE)?.text ?? "";
  const tags = blocksOf(text).flatMap(({ path: [tag] }) => (typeof tag === "string" ? tag : []));
  const keys = [...new Set(tags)].filter((tag) => TAG.test(tag));
  const listed = keys.length > 0 ? keys : localesOfFiles(files.map(({ name }) => name));
  if (listed.length === 0) return undefined;
  return Object.fromEntries(
    listed.map((tag) => [tag, locales?.[tag] ?? { endonym: tag, direction: "ltr" }]),
  );
}

function localesOfFiles(names: readonly string[]): readonly string[] {
  const tags = names.flatMap((name) => {
    const place = placeOf(name);
    return place && "locale" in place ? place.locale : [];
  });
  return [...new Set(tags)].toSorted((one, other) => Number(other === "en") - Number(one === "en"));
}
