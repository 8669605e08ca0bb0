import type { CodeRef, Pair } from "./pair.ts";

/** What the site's own data says apart from words: what `site.json` holds. */
export interface Site {
  readonly repository: Repository;
  /** The ids of the protocols in the order in which people expect them. */
  readonly protocols: readonly string[];
  /** The codes that people look up most. */
  readonly codes: readonly CodeRef[];
  /** The comparisons that people ask for most. */
  readonly questions: readonly Pair[];
}

/** Where the data is kept and how people take part. */
export interface Repository {
  readonly home: string;
  readonly issues: string;
  /** Shows a file of the repository when the file's path is put behind it. */
  readonly view: string;
  /** Lets people edit a file of the data folder when the file's path is put behind it. */
  readonly edit: string;
}
