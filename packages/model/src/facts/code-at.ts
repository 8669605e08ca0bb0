import { keyOf } from "./key.ts";
import type { Bundle } from "../shapes/bundle.ts";
import type { Code } from "../shapes/code.ts";
import type { CodeValue } from "../shapes/pair.ts";

const known = /* @__PURE__ */ new WeakMap<Bundle, ReadonlyMap<CodeValue, Code>>();

/**
 * The code of a bundle that has a key. The bundle is read once, however many codes are asked for.
 * @internal
 */
export function codeAt(bundle: Bundle, key: CodeValue): Code | undefined {
  const codes = known.get(bundle) ?? new Map(bundle.codes.map((one) => [keyOf(one), one]));
  known.set(bundle, codes);
  return codes.get(key);
}
