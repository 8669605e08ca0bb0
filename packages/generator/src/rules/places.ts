import type { Place } from "./rule.ts";

/** Where a protocol states the facts of a code. */
export function codePlace(protocol: string, code: string): Place {
  return { file: `${protocol}/codes.yaml`, path: [code], on: "key" };
}

/** Where a protocol states some facts of a code. */
export function factPlaces(
  protocol: string,
  code: string,
  facts: readonly string[],
): readonly Place[] {
  return facts.map((fact) => ({ file: `${protocol}/codes.yaml`, path: [code, fact] }));
}

/** Where a protocol declares something: one of its classes, attributes or documents, or all of them. */
export function declarationPlace(
  protocol: string,
  part: "code" | "classes" | "attributes" | "documents",
  ...names: readonly string[]
): Place {
  return { file: `${protocol}/protocol.yaml`, path: [part, ...names], on: "key" };
}

/** Where a protocol would say that it exists. */
export function protocolPlace(protocol: string): Place {
  return { file: `${protocol}/protocol.yaml`, path: [] };
}

/** Where a comparison is listed. */
export function pairPlace(folder: string, pair: string): Place {
  return { file: `${folder}/comparisons.yaml`, path: [pair], on: "key" };
}
