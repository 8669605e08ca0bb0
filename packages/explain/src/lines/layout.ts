import { directory } from "../verdict/providers.ts";
import type { W3cFields } from "./w3c.ts";

const DATED = /^\d{4}-\d\d-\d\d[ \t]\d\d:\d\d:\d\d[ \t]/;

/**
 * The fields of a line that stands alone, without the line that names them: those of the log of a provider, where the line
 * begins with a date and a time, has as many fields, and a status among them in its place.
 */
export function layoutOf(line: string): W3cFields | undefined {
  if (!DATED.test(line)) return undefined;
  const cells = line.split(/[ \t]/, 64);
  return directory().subcodes.find(
    ({ layout }) =>
      layout?.length === cells.length &&
      /^[1-5]\d\d$/.test(cells[layout.indexOf("sc-status")] ?? ""),
  )?.layout;
}
