import type { SearchDocument } from "@wirecode/core/model";

/** A query as a person types it, and what counts as an answer; nothing where nothing may be found. */
export interface Row {
  readonly locale: string;
  readonly query: string;
  readonly accept: readonly string[];
}

/** What was found, best first, as rows name it. */
export type Found = readonly string[];

/** What of an answer tells what it is. */
export type Match = Pick<SearchDocument, "kind" | "protocol" | "code" | "a" | "b" | "id">;
