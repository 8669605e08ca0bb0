import type { DataChanges } from "@wirecode/model";

/** What a change asks of those who upgrade, by SemVer. */
export type Kind = "major" | "minor" | "patch";

export interface Change {
  readonly kind: Kind;
  /** The published packages it concerns, such as `@wirecode/core`. */
  readonly packages: readonly string[];
  /** One to three sentences of Markdown, in English. */
  readonly text: string;
}

/** What a change log says of a version. */
export interface LoggedRelease {
  readonly version: string;
  readonly changes: readonly Change[];
}

/** What `packages/core/releases/<version>.json` holds. */
export interface ReleaseRecord extends DataChanges {
  readonly version: string;
  /** The day of the release, `2026-11-20`. */
  readonly date: string;
}

export interface Release {
  /** `next` for what the next release will bring. */
  readonly version: string;
  /** The day of the release, where it is recorded. */
  readonly date?: string;
  /** The greatest kind first. */
  readonly changes: readonly Change[];
  /** What it changes in the data, where that is known. */
  readonly data?: DataChanges;
}
