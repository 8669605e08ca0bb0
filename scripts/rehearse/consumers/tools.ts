import { createRequire } from "node:module";
import { join } from "node:path";

/** What finds the tools that one of `scripts/consumers/` has, whatever npm has hoisted. */
export function toolsOf(root: string, consumer: string): NodeJS.Require {
  return createRequire(join(root, "scripts/consumers", consumer, "package.json"));
}
