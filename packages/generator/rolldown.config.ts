import { readFileSync } from "node:fs";
import { defineConfig } from "rolldown";
import { notices } from "../../scripts/licences/notices.ts";

const { dependencies }: { readonly dependencies: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync("package.json", "utf8"),
);

// The command with the model inside; its dependencies stay outside, and what only some commands need is a chunk apart.
export default defineConfig({
  input: "src/main.ts",
  platform: "node",
  tsconfig: false,
  plugins: [notices()],
  external: Object.keys(dependencies).map((name) => new RegExp(`^${name}(/|$)`)),
  output: {
    dir: "dist",
    cleanDir: true,
    sourcemap: true,
    chunkFileNames: "chunks/[name]-[hash].js",
  },
});
