import { readdirSync } from "node:fs";
import { defineConfig } from "rolldown";
import { notices } from "../../scripts/licences/notices.ts";

const entries = readdirSync("client").filter((name) => name.endsWith(".js"));

// What runs in the browser: one module for each file of client/, and what they share in chunks beside them.
export default defineConfig({
  input: Object.fromEntries(entries.map((name) => [name.slice(0, -3), `client/${name}`])),
  platform: "browser",
  tsconfig: false,
  plugins: [notices()],
  output: {
    dir: "bundle",
    cleanDir: true,
    minify: true,
    chunkFileNames: "chunk-[name]-[hash].js",
  },
});
