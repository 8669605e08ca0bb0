import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig, type OutputOptions, type RolldownOptions } from "rolldown";
import { compatEntries, type CompatEntry } from "./compat-entries.ts";
import { factsFromJson } from "./facts-from-json.ts";
import { namespacesAsTables } from "./namespaces-as-tables.ts";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const generated = at("../generated");

/** What a protocol has entries for. */
const ENTRIES = ["index", "members", "unofficial-members"];

const entries = readdirSync(generated).flatMap((folder) =>
  ENTRIES.map((name) => [`${folder}/${name}`, `${generated}/${folder}/${name}.js`] as const).filter(
    ([, file]) => existsSync(file) && existsSync(`${generated}/${folder}/protocol.js`),
  ),
);

const dropIns = compatEntries(generated);
// Their functions have the names that those of the packages have.
const NAMES_KEPT = { mangle: false, compress: false, codegen: true } as const;

// The same modules for those who `require` them where that cannot load ES modules, as Jest's cannot.
export default defineConfig([
  commonJs({
    index: at("../src/index.ts"),
    model: at("../src/model.ts"),
    ...Object.fromEntries(entries),
  }),
  commonJs(filesOf(dropIns.filter(({ isFunction }) => !isFunction)), { minify: NAMES_KEPT }),
  commonJs(filesOf(dropIns.filter(({ isFunction }) => isFunction)), {
    minify: NAMES_KEPT,
    exports: "default",
  }),
]);

function filesOf(all: readonly CompatEntry[]): Readonly<Record<string, string>> {
  return Object.fromEntries(all.map(({ name }) => [name, `${generated}/${name}.js`]));
}

function commonJs(
  input: Readonly<Record<string, string>>,
  own: OutputOptions = {},
): RolldownOptions {
  return {
    input,
    platform: "node",
    tsconfig: false,
    plugins: [factsFromJson(generated, at("../src/by-key.ts")), namespacesAsTables],
    treeshake: { moduleSideEffects: false },
    output: {
      dir: at("../dist/cjs"),
      format: "cjs",
      exports: "named",
      entryFileNames: "[name].cjs",
      chunkFileNames: "chunks/[name]-[hash].cjs",
      comments: false,
      minify: true,
      ...own,
    },
  };
}
