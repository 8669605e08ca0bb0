import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";

/**
 * Remembers all that raising versions can touch.
 *
 * @returns what puts all of it back
 */
export function snapshot(root: string): () => void {
  const before = new Map(filesOf(root).map((file) => [file, readFileSync(file)]));
  return () => {
    for (const file of filesOf(root)) if (!before.has(file)) rmSync(file);
    for (const [file, content] of before) {
      if (existsSync(file) && readFileSync(file).equals(content)) continue;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
  };
}

function filesOf(root: string) {
  const packages = readdirSync(join(root, "packages")).flatMap((name) =>
    ["package.json", "CHANGELOG.md", "api", "releases"].map((part) => join("packages", name, part)),
  );
  return [".changeset", "package.json", "package-lock.json", ...packages]
    .map((path) => join(root, path))
    .filter((path) => existsSync(path))
    .flatMap((path) => (statSync(path).isDirectory() ? filesIn(path) : [path]));
}

function filesIn(folder: string) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
