import type { CodeValue, UnknownCodes } from "@wirecode/model";
import type { AuthoredProtocol } from "../schema/protocol.ts";
import { codeValue } from "./code-key.ts";
import { referencesOf } from "./reference.ts";

/** What a protocol says of codes that nobody has registered, as consumers see it. */
export function unknownCodes(
  { references, as, "by-class": byClass, attributes }: NonNullable<AuthoredProtocol["unknown"]>,
  protocol: AuthoredProtocol,
): UnknownCodes {
  const valueOf = (written: string): CodeValue =>
    /^\d+$/.test(written) ? codeValue(written, protocol) : written;
  return {
    references: referencesOf(references, protocol),
    ...(as !== undefined && { as: valueOf(as) }),
    ...(byClass && {
      byClass: Object.fromEntries(
        Object.entries(byClass).map(([id, written]) => [id, valueOf(written)]),
      ),
    }),
    ...(attributes && { attributes }),
    sentBy: protocol.defaults["sent-by"],
  };
}
