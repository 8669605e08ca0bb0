import { defineConfig } from "rolldown";

/** Commands that need the facts of every protocol get them from the installed package, when they run. */
const NEEDS_FACTS = /\/command\/(compare|search)\.ts$/;

// One file that carries the functions it needs: nothing else is resolved or read at the start.
export default defineConfig({
  input: "src/main.ts",
  platform: "node",
  tsconfig: false,
  external: (id, importer) => id === "@wirecode/core" && NEEDS_FACTS.test(importer ?? ""),
  output: {
    dir: "dist",
    codeSplitting: false,
    cleanDir: true,
    sourcemap: true,
  },
});
