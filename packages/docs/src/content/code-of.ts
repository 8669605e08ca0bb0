import type { Entry, Protocol } from "./types.ts";
import { keyOf, type Code } from "@wirecode/core/model";

/** The code that a page is about, and its protocol; nothing for any other page. */
export function codeOf(
  { kind, protocol: id, path }: Pick<Entry, "kind" | "protocol" | "path">,
  protocols: readonly Protocol[],
): { code: Code; protocol: Protocol } | undefined {
  if (kind !== "code") return undefined;
  const protocol = protocols.find((one) => one.id === id);
  const code = protocol?.bundle.codes.find((one) => `${id}/${keyOf(one)}` === path);
  return protocol && code && { code, protocol };
}
