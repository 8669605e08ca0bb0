import { fileURLToPath } from "node:url";
import { defineConfig } from "rolldown";
import { notices } from "../../scripts/licences/notices.mjs";

// The model is taken in its modules and not in one, as core bundles it, so that each can go where it is needed.
const MODEL = fileURLToPath(new URL("../core/src/model.ts", import.meta.url));

const SEARCH =
  /[\\/](?:find[\\/](?:called|documents|likeness|query|rank|search\S*|tokens|weight)\.js|library[\\/]search\.ts)$/;

// A file for each command, so that none pays for another, one for what they share, and one for the search, which few
// need: a file costs a third of a millisecond. They are CommonJS because Node takes 4 ms to make its loader of modules
// ready. Words and facts are read from the installed @wirecode/core.
export default defineConfig({
  input: "src/main.ts",
  platform: "node",
  tsconfig: false,
  // The bundle names its parts as they lie in node_modules, wherever that is linked from.
  resolve: { symlinks: false, alias: { "@wirecode/core/model": MODEL } },
  // The modules of the model do nothing by being loaded.
  treeshake: { moduleSideEffects: [{ test: /[\\/]model[\\/]dist[\\/]/, sideEffects: false }] },
  plugins: [notices()],
  output: {
    dir: "dist",
    format: "cjs",
    entryFileNames: "[name].cjs",
    chunkFileNames: "[name].cjs",
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [
        { name: "finder", test: SEARCH, minShareCount: 2, priority: 1 },
        { name: "common", minShareCount: 2 },
      ],
    },
    cleanDir: true,
    // Node compiles half the code in less time.
    minify: true,
    sourcemap: true,
  },
});
