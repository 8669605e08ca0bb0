import type { Bundle } from "../shapes/bundle.ts";
import type { Code } from "../shapes/code.ts";
import type { CodeRef } from "../shapes/pair.ts";
import type { PageContext } from "./context.ts";

/**
 * A code with the protocol it belongs to.
 * @internal
 */
export interface Side {
  readonly code: Code;
  readonly bundle: Bundle;
}

/**
 * The code that a reference names; `undefined` where it or its protocol is not here.
 * @internal
 */
export function sideAt(
  at: CodeRef,
  { codeAt, bundleOf }: Pick<PageContext, "codeAt" | "bundleOf">,
): Side | undefined {
  const [code, bundle] = [codeAt(at), bundleOf(at.protocol)];
  return code && bundle && { code, bundle };
}
