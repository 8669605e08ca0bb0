import { defineConfig } from "rolldown";

export default defineConfig({
  input: "src/main.ts",
  platform: "node",
  external: [/^@wirecode\/core/],
  output: {
    file: "dist/main.js",
    cleanDir: true,
    sourcemap: true,
  },
});
