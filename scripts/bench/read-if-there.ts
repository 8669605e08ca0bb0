import { readFileSync } from "node:fs";

export function readIfThere(file: string) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
