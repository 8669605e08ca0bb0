// Ends a build by saying what it made and where.
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const filesUnder = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());

const readable = (bytes: number) =>
  bytes < 1024
    ? `${bytes} B`
    : bytes < 1024 ** 2
      ? `${(bytes / 1024).toFixed(1)} KB`
      : `${(bytes / 1024 ** 2).toFixed(1)} MB`;

const made = {
  "packages/model/dist": "what a code is and how two compare",
  "packages/generator/generated": "JSON Schemas for editors",
  "packages/generator/dist": "the generator",
  "packages/core/generated": "enums and facts, from data/",
  "packages/core/dist": "@wirecode/core",
  "packages/text/generated/text": "@wirecode/text, from data/",
  "packages/cli/dist": "@wirecode/cli",
  "packages/mcp/dist": "@wirecode/mcp",
  "packages/docs/generated": "pages in Markdown, from data/",
  "packages/docs/dist": "the site",
};

const rows = Object.entries(made)
  .filter(([folder]) => existsSync(folder))
  .map(([folder, what]) => {
    const files = filesUnder(folder);
    const bytes = files.reduce(
      (sum, file) => sum + statSync(join(file.parentPath, file.name)).size,
      0,
    );
    return { folder, what, count: `${files.length} files`, size: readable(bytes) };
  });

const widest = (key: "folder" | "count" | "size") =>
  Math.max(...rows.map((row) => row[key].length));
const widths = { folder: widest("folder"), count: widest("count"), size: widest("size") };

console.log("\nBuilt:");
for (const { folder, what, count, size } of rows) {
  const figures = `${count.padStart(widths.count)}  ${size.padStart(widths.size)}`;
  console.log(`  ${folder.padEnd(widths.folder)}  ${figures}  ${what}`);
}
console.log("\nTry it: npx wirecode smtp 551, or npm run dev for the site.");
