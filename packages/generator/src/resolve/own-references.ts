import type { AuthoredCode } from "../schema/codes.ts";
import type { AuthoredProtocol } from "../schema/protocol.ts";

/** What defines a code, as its author writes it: the standard where nothing is named, unless the code is none of its own. */
export function ownReferences(
  { references, status }: AuthoredCode,
  { standard }: AuthoredProtocol,
): readonly string[] {
  return references ?? (status === "unofficial" ? [] : [standard]);
}
