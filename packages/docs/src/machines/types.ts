/** The same page in another language. */
export interface Alternate {
  readonly lang: string;
  readonly href: string;
}

/** What a page's head says about its address. */
export interface Head {
  readonly url: string;
  readonly canonical?: string;
  readonly alternates: readonly Alternate[];
  /** Whether the page asks search engines to leave it out. */
  readonly hidden: boolean;
}
