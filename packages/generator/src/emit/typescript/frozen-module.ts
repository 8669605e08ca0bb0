import type { Module } from "./print.ts";

/** What makes facts as unchangeable as their types say, in whatever they hold. */
export function frozenModule(): Module {
  return {
    path: "frozen",
    source: "every protocol",
    code: [
      `export function frozen(value) {
  for (const part of Object.values(value)) if (typeof part === "object" && part !== null) frozen(part);
  return Object.freeze(value);
}`,
    ],
  };
}
