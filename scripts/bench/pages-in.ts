import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** Every Markdown file below a folder. */
export function pagesIn(folder: string) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".md"))
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return { path: relative(folder, file), content: readFileSync(file, "utf8") };
    });
}
