import type { CodeFacts } from "../shapes/code.ts";

/**
 * Whether nobody stands behind a code: it is in lists that copy one another, which does not say that the same number of
 * another protocol means nothing.
 * @internal
 */
export function isHearsay({ status, origin }: Pick<CodeFacts, "status" | "origin">): boolean {
  return status === "unofficial" && origin !== undefined && origin !== "vendor";
}
