import { fileURLToPath } from "node:url";
import { defineConfig } from "rolldown";
import { notices } from "../../scripts/licences/notices.ts";

const FEW = fileURLToPath(new URL("few-entities.ts", import.meta.url));

// One module, and the library that takes mails apart beside it. Half of that library is the list of all named characters of
// HTML, of which notices of undelivered mail need a handful: the bundle has those alone, so that a browser loads 12 KB less.
export default defineConfig({
  input: { index: "src/index.ts" },
  platform: "neutral",
  tsconfig: false,
  // The bundle names its parts as they lie in node_modules, wherever that is linked from.
  resolve: { symlinks: false, mainFields: ["module", "main"] },
  plugins: [
    notices(),
    {
      name: "few-entities",
      resolveId: (source, importer) =>
        source === "./html-entities.js" && importer?.includes("/postal-mime/") ? FEW : null,
    },
  ],
  output: { dir: "dist", cleanDir: true },
});
