import { fileURLToPath } from "node:url";
import { defineConfig } from "rolldown";
import { notices } from "../../scripts/licences/notices.ts";

const NO_VALIDATOR = fileURLToPath(new URL("no-schema-validator.ts", import.meta.url));

// The server with the model and the SDK inside, so that installing it brings nothing that is not ours. What the SDK would
// validate JSON Schemas with is left out: it is half of its size, and this server asks nobody to fill in anything.
export default defineConfig({
  input: "src/main.ts",
  platform: "node",
  tsconfig: false,
  external: /^@wirecode\/explain$/,
  // The bundle names its parts as they lie in node_modules, wherever that is linked from.
  resolve: { symlinks: false },
  plugins: [
    notices(),
    {
      name: "no-schema-validator",
      resolveId: (source) =>
        source === "@modelcontextprotocol/server/_shims" ? NO_VALIDATOR : null,
    },
  ],
  output: { dir: "dist", cleanDir: true, minify: true },
});
