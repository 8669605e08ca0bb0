import type { Entry, Protocol } from "../../content/types.ts";
import { pairPath } from "@wirecode/core/model";
import { onceFor } from "../../layout/once-for.ts";

/** The folder of all data. What is in it keeps its address and its shape; a new shape gets a new number. */
export const API = "api/v1/";

/** The kinds of pages that tell nothing but data. */
const DATA = new Set(["home", "protocol", "class", "code", "guide", "glossary"]);

/**
 * The address of a page's data: that of the page, below the folder of all data.
 *
 * @param path the page's file below its locale's folder, without extension
 */
export function jsonAddress(locale: string, path: string) {
  return `${API}${locale}/${path}.json`;
}

/**
 * The address of the data that a page tells, if there is one. Comparisons have one where an author wrote
 * about the pair.
 *
 * @param protocol the page's
 */
export function jsonOf(
  { kind, locale, path }: Pick<Entry, "kind" | "locale" | "path">,
  protocol: Protocol | undefined,
) {
  const told = kind === "comparison" ? protocol && curatedIn(protocol).has(path) : DATA.has(kind);
  return told ? jsonAddress(locale, path) : undefined;
}

const curatedIn = onceFor(
  ({ bundle }: Protocol) => new Set(bundle.comparisons.map((pair) => pairPath(pair))),
);
