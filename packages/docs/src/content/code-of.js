import { keyOf } from "@wirecode/core/model";

/** @import { Code } from "@wirecode/core/model" */
/** @import { Entry, Protocol } from "./types.d.ts" */

/**
 * The code that a page is about, and its protocol; nothing for any other page.
 *
 * @param {Pick<Entry, "kind" | "protocol" | "path">} entry
 * @param {readonly Protocol[]} protocols
 * @returns {{ code: Code, protocol: Protocol } | undefined}
 */
export function codeOf({ kind, protocol: id, path }, protocols) {
  if (kind !== "code") return undefined;
  const protocol = protocols.find((one) => one.id === id);
  const code = protocol?.bundle.codes.find((one) => `${id}/${keyOf(one)}` === path);
  return protocol && code && { code, protocol };
}
