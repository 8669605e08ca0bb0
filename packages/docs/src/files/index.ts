import {
  filesFrom,
  type CommonSource,
  type LocalSource,
  type Site,
  type SiteFile,
} from "../content/site-file.ts";
import { changes } from "./changes.ts";
import { compare } from "./compare.ts";
import { explain } from "./explain.ts";
import { missing, missingIn } from "./missing.ts";
import { numbers } from "./numbers.ts";
import { pages } from "./pages.ts";
import { redirects, reversedPairs } from "./redirects.ts";
import { root } from "./root.ts";
import { search } from "./search.ts";
import { styleSheet } from "./style-sheet.ts";

const LOCAL: readonly LocalSource[] = [
  pages,
  changes,
  compare,
  explain,
  reversedPairs,
  missingIn,
  search,
];

const COMMON: readonly CommonSource[] = [root, numbers, redirects, missing, styleSheet];

/**
 * Everything that a part of the site is made of, and how. The build writes these files, and the development server
 * makes each when it is asked for.
 */
export function filesOf(part: string, site: Site): SiteFile[] {
  return filesFrom({ local: LOCAL, common: COMMON }, part, site);
}
