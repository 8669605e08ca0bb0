import { defineConfig } from "rolldown";
import { notices } from "../../scripts/licences/notices.mjs";

// One file that carries the functions it needs; words and facts are read from the installed @wirecode/core.
export default defineConfig({
  input: "src/main.ts",
  platform: "node",
  tsconfig: false,
  // The bundle names its parts as they lie in node_modules, wherever that is linked from.
  resolve: { symlinks: false },
  plugins: [notices()],
  output: {
    dir: "dist",
    codeSplitting: false,
    cleanDir: true,
    sourcemap: true,
  },
});
