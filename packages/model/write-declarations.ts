// Writes what others read of the model: the declarations that the compiler made, and in place of the schemas, whose
// types need their library, the types that they stand for, with what they say about them.
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { moduleText } from "./src/declarations/module-text.ts";
import { namesIn, schemasIn } from "./src/declarations/names.ts";

const TYPES = "dist/types";
const NOT_PUBLISHED = new Set([
  "attributes",
  "declarations",
  "markdown",
  "schema",
  "shapes",
  "types",
]);

for (const entry of readdirSync("dist", { withFileTypes: true }))
  if (!NOT_PUBLISHED.has(entry.name) && !entry.name.endsWith(".js"))
    cpSync(join("dist", entry.name), join(TYPES, entry.name), {
      recursive: true,
      filter: (path) => !path.endsWith(".js"),
    });

const files = readdirSync("src/shapes", { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts") && file !== "index.ts")
  .toSorted((one, other) => (one < other ? -1 : 1));
const modules = await Promise.all(
  files.map(async (file) => {
    const exports: Readonly<Record<string, unknown>> = await import(`./src/shapes/${file}`);
    return { file, exports };
  }),
);
const published = modules.flatMap(({ file, exports }) =>
  schemasIn(exports).map(([name, schema]) => ({ name, schema, file })),
);
const names = namesIn(published.map(({ name, schema }) => [name, schema]));
for (const { file, exports } of modules) {
  const text = moduleText(exports, names);
  if (text !== "") write(file, [...importsOf(text, file), text, ""].join("\n"));
}
const declaring = new Set(published.map(({ file }) => file));
write("index.ts", [...declaring].map((file) => `export type * from "./${file}";\n`).join(""));

const declared = readdirSync(TYPES, { recursive: true, encoding: "utf8" });
for (const file of declared.filter((name) => name.endsWith(".ts"))) {
  if (/from "zod|\/attributes\//.test(readFileSync(join(TYPES, file), "utf8")))
    throw new Error(`${file} declares schemas: what is published may only name types of shapes.`);
}

/** The types of other modules that a text names outside its comments. */
function importsOf(text: string, file: string): readonly string[] {
  const code = text.replaceAll(/\/\*\*.*?\*\//gs, "");
  const foreign = published.filter(
    (one) => one.file !== file && new RegExp(`\\b${one.name}\\b`).test(code),
  );
  return [...new Set(foreign.map((one) => one.file))].map((from) => {
    const wanted = foreign.filter((one) => one.file === from).map(({ name }) => name);
    const path = posix.relative(posix.dirname(file), from);
    return `import type { ${wanted.join(", ")} } from "${path.startsWith(".") ? path : `./${path}`}";`;
  });
}

function write(file: string, text: string): void {
  const path = join(TYPES, "shapes", file.replace(/\.ts$/, ".d.ts"));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
