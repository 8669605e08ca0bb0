import { matches } from "../matches.ts";
import { valuesOf } from "./code-key.ts";
import type { AuthoredClass, AuthoredProtocol } from "../schema/protocol.ts";

/** The classes whose pattern a code matches; a valid catalogue has at most one for each code. */
export function classesOf(
  key: string,
  { classes }: AuthoredProtocol,
): readonly (readonly [string, AuthoredClass])[] {
  const [first = ""] = valuesOf(key);
  return Object.entries(classes).filter(([, { codes }]) => matches(codes, first));
}

/** The class of a code, with its id; `undefined` where the protocol has none for it. */
export function classOf(
  key: string,
  protocol: AuthoredProtocol,
): readonly [string, AuthoredClass] | undefined {
  return classesOf(key, protocol)[0];
}
