import type { Desk } from "./desk.ts";
import { demanding } from "./demanding.ts";
import { blocksOf } from "../load/blocks.ts";
import type { Loaded } from "../load/load-folder.ts";
import { type AuthoredLocales, localesSchema } from "../schema/locales.ts";

const FILE = "locales.yaml";

/**
 * The languages, the reference first. Nothing else makes sense without them, so that of a file that cannot be used its
 * keys are taken as they stand.
 */
export function readLocales(desk: Desk, { files }: Loaded): AuthoredLocales | undefined {
  const locales = desk.shaped(FILE, demanding(localesSchema));
  if (locales && !desk.lost.some(({ file }) => file === FILE)) return locales;
  const text = files.find(({ name }) => name === FILE)?.text ?? "";
  const tags = blocksOf(text).flatMap(({ path: [tag] }) => (typeof tag === "string" ? tag : []));
  const listed = [...new Set(tags)].filter((tag) =>
    /^[A-Za-z]{2,8}(-[A-Za-z0-9]{2,8})*$/.test(tag),
  );
  if (listed.length === 0) return undefined;
  return Object.fromEntries(
    listed.map((tag) => [tag, locales?.[tag] ?? { endonym: tag, direction: "ltr" }]),
  );
}
