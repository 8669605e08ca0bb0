import type { DataChanges } from "@wirecode/model";

/** What `packages/core/releases/<version>.json` holds, a change a line. */
type Release = { readonly version: string; readonly date: string } & DataChanges;

export function printRelease({ changes, ...head }: Release) {
  const lines = Object.entries(head).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},`,
  );
  const list = changes.map((change) => `    ${JSON.stringify(change)}`).join(",\n");
  return `{\n${lines.join("\n")}\n  "changes": ${list === "" ? "[]" : `[\n${list}\n  ]`}\n}\n`;
}
