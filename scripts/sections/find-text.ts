import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** Reads the text of an RFC from the first folder that has it as `rfc5321.txt` or `rfc5321.txt.gz`. */
export function findText(number: number, folders: readonly string[]): string | undefined {
  for (const folder of folders) {
    const file = join(folder, `rfc${number}.txt`);
    if (existsSync(file)) return readFileSync(file, "utf8");
    if (existsSync(`${file}.gz`)) return gunzipSync(readFileSync(`${file}.gz`)).toString("utf8");
  }
  return undefined;
}
