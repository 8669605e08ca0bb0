import { headlineAcross } from "../facts/key.ts";
import type { CodeRef } from "../shapes/pair.ts";
import type { PageContext } from "./context.ts";
import { link, wire, type Link } from "./inline.ts";
import { sideAt } from "./side.ts";
import { targetOf } from "./target.ts";

/** A link to a code under its protocol's name; `undefined` for a code that is not here. */
export function linkToCode(at: CodeRef, context: PageContext): Link | undefined {
  const side = sideAt(at, context);
  if (!side) return undefined;
  const { code, bundle } = side;
  return link(targetOf(code), wire(headlineAcross(code, bundle.protocol.title)));
}
