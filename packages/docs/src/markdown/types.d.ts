import type { Entry, Protocol } from "../content/types.d.ts";

/** What the rules have to know about the page they render. */
export interface PageEnv {
  readonly entry: Pick<Entry, "locale" | "dir" | "path" | "sections">;
  /** The site's root: `/`, or the folder it is published under. */
  readonly base: string;
  readonly protocols: readonly Protocol[];
}
