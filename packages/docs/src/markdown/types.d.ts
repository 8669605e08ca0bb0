import type { Entry, Names } from "../content/types.ts";
import type { TermFinder } from "../glossary/types.ts";
import type { Markup } from "../layout/markup.ts";

/** What the rules have to know about the page they render. */
export interface PageEnv {
  readonly entry: Pick<Entry, "locale" | "dir" | "path" | "sections">;
  /** The site's root: `/`, or the folder it is published under. */
  readonly base: string;
  readonly protocols: readonly Names[];
  /** Finds the terms of the glossary in the page's own words; absent where none are to be linked. */
  readonly finder?: TermFinder | undefined;
  /** What stands between the lead and the first section. */
  readonly afterLead?: Markup | undefined;
  /** The attributes of the rows of codes, by the path of the code's page. */
  readonly rows?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
