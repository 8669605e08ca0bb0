/** A row of a registry, as IANA publishes it or as a snapshot has it. */
export interface Row {
  readonly code: string;
  /** Without what IANA says of its standing in parentheses. */
  readonly phrase: string;
  readonly status: string;
  readonly reference: string;
  /** When a temporary registration ends, as far as the row says so: `2026-11-13`. */
  readonly expires?: string;
}

/** A table of IANA that we have a snapshot of. */
export interface Table {
  readonly title: string;
  /** Relative to https://www.iana.org/assignments/. */
  readonly file: string;
  /** What IANA calls the columns that we read. */
  readonly columns: {
    readonly code: string;
    readonly phrase: string;
    readonly reference: string;
    /** Read where a row has no phrase. */
    readonly remark?: string;
  };
  /** Our snapshot, relative to the repository. */
  readonly snapshot: string;
  /** What a row without a reference refers to. */
  readonly implied?: string;
  /** Codes with a standing that the standard gives them and IANA's table does not show. */
  readonly judged?: readonly string[];
}
