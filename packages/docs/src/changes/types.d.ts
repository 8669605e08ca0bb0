/** What a change asks of those who upgrade, by SemVer. */
export type Kind = "major" | "minor" | "patch";

export interface Change {
  readonly kind: Kind;
  /** The published packages it concerns, such as `@wirecode/core`. */
  readonly packages: readonly string[];
  /** One to three sentences of Markdown, in English. */
  readonly text: string;
}

export interface Release {
  /** `next` for what the next release will bring. */
  readonly version: string;
  /** The day of the release, `2026-11-20`, where the change log says it. */
  readonly date?: string;
  /** The greatest kind first. */
  readonly changes: readonly Change[];
}
