import type { Page, PageKind } from "./page.ts";

/**
 * A page that can be made. What it is and where it lies is known before.
 * @internal
 */
export interface PagePlan {
  readonly kind: PageKind;
  /** See {@link Page}. */
  readonly path: string;
  /**
   * What this page is made from beside what every page is: as long as these are the same objects, so is the page.
   * Absent for a page that is made from all there is.
   */
  readonly parts?: () => readonly unknown[];
  /** The paths of the pages of the codes that it compares. */
  readonly codePages?: () => readonly string[];
  readonly make: () => Page;
}
