import { defineConfig } from "rolldown";

// One file without imports of its own: nothing is resolved or read at the start but this.
export default defineConfig({
  input: "src/main.ts",
  platform: "node",
  tsconfig: false,
  output: {
    dir: "dist",
    codeSplitting: false,
    cleanDir: true,
    sourcemap: true,
  },
});
