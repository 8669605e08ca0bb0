import type { Bundle } from "../shapes/bundle.ts";
import type { Code } from "../shapes/code.ts";

/**
 * A code with the protocol it belongs to.
 * @internal
 */
export interface Side {
  readonly code: Code;
  readonly bundle: Bundle;
}
