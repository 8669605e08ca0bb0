// Ends a build by saying what it made and where.
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const filesUnder = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());

const readable = (bytes) =>
  bytes < 1024
    ? `${bytes} B`
    : bytes < 1024 ** 2
      ? `${(bytes / 1024).toFixed(1)} KB`
      : `${(bytes / 1024 ** 2).toFixed(1)} MB`;

const rows = readdirSync("packages")
  .flatMap((name) => [`packages/${name}/generated`, `packages/${name}/dist`])
  .filter((folder) => existsSync(folder))
  .map((folder) => {
    const files = filesUnder(folder);
    const bytes = files.reduce(
      (sum, file) => sum + statSync(join(file.parentPath, file.name)).size,
      0,
    );
    return { folder, count: `${files.length} files`, size: readable(bytes) };
  });

const widest = (key) => Math.max(...rows.map((row) => row[key].length));
const widths = { folder: widest("folder"), count: widest("count"), size: widest("size") };

console.log("\nBuilt:");
for (const { folder, count, size } of rows) {
  console.log(
    `  ${folder.padEnd(widths.folder)}  ${count.padStart(widths.count)}  ${size.padStart(widths.size)}`,
  );
}
