import { defineConfig } from "rolldown";

// The functions, with the model inside. What the generator wrote is published as it is: bundlers see the members of an
// enum as the constants of a module, and replace them by their values.
export default defineConfig({
  input: { index: "src/index.ts", model: "src/model.ts" },
  platform: "neutral",
  tsconfig: false,
  external: /\/generated\//,
  output: {
    dir: "dist",
    cleanDir: true,
    sourcemap: true,
    chunkFileNames: "chunks/[name]-[hash].js",
  },
});
