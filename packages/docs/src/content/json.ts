import { readFileSync } from "node:fs";

/** What a file holds. What is read is what the generator wrote, in the shape that it promises. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
export function json<T>(file: string): T {
  return JSON.parse(readFileSync(file, "utf8"));
}
