import type { TargetId } from "./targets.ts";

/** Where the files of each target are. */
const FILES: Readonly<Record<TargetId, RegExp>> = {
  typescript: /^(?!(?:codes|phrases|providers)\.)[^.].*\.(?:js|d\.ts)$/,
  json: /^(?!schema\/|practice\/|\.).*\.json$/,
  markdown: /^markdown\//,
  practice: /^practice\//,
  explain: /^(?:codes|phrases|providers)\.(?:js|d\.ts)$/,
  "json-schema": /^schema\//,
};

/** Whether a file in an output folder is one that only other targets than these write. */
export function isOfOthers(targets: readonly TargetId[], path: string): boolean {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- keys forgets what they are
  const owners = (Object.keys(FILES) as TargetId[]).filter((id) => FILES[id].test(path));
  return owners.length > 0 && !owners.some((id) => targets.includes(id));
}
