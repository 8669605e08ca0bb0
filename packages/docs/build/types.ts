/** A file of the site that has been made. */
export interface MadeFile {
  /** Where it is published, below the site's root. */
  readonly path: string;
  /** What it is, for those who count. */
  readonly kind: string;
}

/** Writes a file of the site. */
export type Write = (path: string, kind: string, content: string | Uint8Array) => void;

/** What the process that wrote a part of the site tells about itself. */
export interface Made {
  readonly files: readonly MadeFile[];
  /** The most memory that it used, in bytes. */
  readonly memory: number;
}
