import { defineConfig } from "rolldown";
import { notices } from "../../scripts/licences/notices.ts";

const FIND =
  /model\/dist\/find\/(?!(?:distance|near-codes|near-words)\.js$)|cli\/src\/library\/(?:address|listed|search)\.ts$/;

// A file for each command, so that none pays for another, one for what they share, and one for what finds, which most do
// without: a file costs a third of a millisecond. They are CommonJS because Node takes 4 ms to make its loader of modules
// ready. Facts are read from the installed @wirecode/core, and words from @wirecode/text.
export default defineConfig({
  input: "src/main.ts",
  platform: "node",
  tsconfig: false,
  external: ["@wirecode/explain"],
  // The bundle names its parts as they lie in node_modules, wherever that is linked from.
  resolve: { symlinks: false },
  plugins: [notices()],
  output: {
    dir: "dist",
    format: "cjs",
    entryFileNames: "[name].cjs",
    chunkFileNames: "[name].cjs",
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [
        { name: "find", test: FIND, priority: 1 },
        { name: "common", minShareCount: 2 },
      ],
    },
    cleanDir: true,
    // Node compiles half the code in less time.
    minify: true,
    sourcemap: true,
  },
});
