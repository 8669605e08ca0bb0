import { defineConfig } from "rolldown";

/** What finds, without what also says which word is near to a mistyped one: every command may need that. */
const FIND = /model\/dist\/find\/(?!(?:distance|near-codes|near-words)\.js$)/;

// The functions, with the model inside. What the generator wrote is published as it is: bundlers see the members of an
// enum as the constants of a module, and replace them by their values.
export default defineConfig({
  input: { index: "src/index.ts", model: "src/model.ts" },
  platform: "neutral",
  tsconfig: false,
  external: /\/generated\//,
  treeshake: { moduleSideEffects: false },
  output: {
    dir: "dist",
    cleanDir: true,
    // What functions do stands in their declarations.
    comments: { legal: true, annotation: true, jsdoc: false },
    chunkFileNames: "chunks/[name]-[hash].js",
    // Understanding and searching are a file of their own, for programs that load them only when somebody needs them.
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [
        { name: "find", test: FIND, priority: 1 },
        { name: "model", test: /model\/dist\// },
      ],
    },
  },
});
