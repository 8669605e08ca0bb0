import type { Module } from "./print.ts";

/** What makes whole facts of what is written in short, and keeps them as unchangeable as their types say. */
export function laidOutModule(): Module {
  return {
    path: "laid-out",
    source: "every protocol",
    code: [
      `export function frozen(value) {
  for (const part of Object.values(value)) if (typeof part === "object" && part !== null) frozen(part);
  return Object.freeze(value);
}`,
      `export function laidOut(documents, common, codes) {
  const whole = (reference) => {
    if (!Array.isArray(reference)) return reference;
    const [spec, section] = reference;
    return section ? { spec, section, url: documents[spec] + section } : { spec, url: documents[spec] };
  };
  for (const [key, own] of Object.entries(codes)) {
    const attributes = { ...common.attributes, ...own.attributes };
    const references = (own.references ?? common.references).map(whole);
    codes[key] = { ...common, ...own, references, attributes };
  }
  return frozen(codes);
}`,
    ],
  };
}
