import type { Diagnostic } from "../diagnostic.ts";
import { placeOf } from "../load/layout.ts";
import type { AuthoredLocales } from "../schema/locales.ts";
import type { Loaded } from "../load/load-folder.ts";
import { locate } from "../load/locate.ts";
import type { Source } from "../load/source.ts";

/** Finds the languages that are listed and in which nobody has written a word: every page of theirs would be in the first. */
export function findSpeechless(
  { root, files, diagnostics }: Loaded,
  locales: Source | undefined,
  listed: AuthoredLocales = {},
): readonly Diagnostic[] {
  // Where a folder could not be read, words may lie in it.
  if (!locales || diagnostics.some(({ rule }) => rule === "file-readable")) return [];
  const [reference, ...others] = Object.keys(listed);
  // Words that come with this package are not the author's.
  const names = [...files, ...diagnostics.map(({ at }) => at)].flatMap(({ path }) =>
    path.startsWith(`${root}/`) ? path.slice(root.length + 1) : [],
  );
  const spoken = new Set(
    names.flatMap((name) => {
      const place = placeOf(name.replace(/\.yml$/, ".yaml"));
      return place && "locale" in place && place.kind !== "stamps" ? place.locale : [];
    }),
  );
  return others
    .filter((tag) => !spoken.has(tag) && listed[tag]?.draft !== true)
    .map((tag) => ({
      rule: "locale-spoken",
      severity: "error",
      message: `\`${tag}\` is listed here, and no file has words in it: every page would be in \`${reference}\` under another name.`,
      help: `Write its words, such as phrases/${tag}.yaml and text/${tag}.yaml of a protocol, or mark it with \`draft: true\` until there are some.`,
      at: locate(locales, { path: [tag], on: "key" }),
    }));
}
