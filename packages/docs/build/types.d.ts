/** What an Eleventy run tells about itself. */
export interface Made {
  /** The kind of each file that it wrote. */
  readonly kinds: readonly string[];
  /** The most memory that it used, in bytes. */
  readonly memory: number;
}
