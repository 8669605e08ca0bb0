import { existsSync, readdirSync } from "node:fs";
import { defineConfig } from "rolldown";

const protocols = readdirSync("generated", { withFileTypes: true })
  .map((entry) => entry.name)
  .filter((name) => existsSync(`generated/${name}/index.ts`))
  .toSorted();

export default defineConfig({
  input: {
    index: "src/index.ts",
    model: "src/model.ts",
    ...Object.fromEntries(protocols.map((id) => [`protocols/${id}`, `generated/${id}/index.ts`])),
  },
  platform: "neutral",
  tsconfig: false,
  output: {
    dir: "dist",
    cleanDir: true,
    sourcemap: true,
    chunkFileNames: "chunks/[name]-[hash].js",
  },
});
