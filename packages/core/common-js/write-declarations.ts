// Declarations as they are published. Ours lead to those of the model by path, since TypeScript that resolves as Node 10
// did knows no other way inside a package. Those of CommonJS say of everything that it is what the ES module has, so that
// there are no two enums of one name, and nothing is told twice.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, posix } from "node:path";
import { pathToFileURL } from "node:url";
import { compatEntries } from "./compat-entries.ts";

const OUT = "dist/cjs";
const WITH = '{ with: { "resolution-mode": "import" } }';
const require = createRequire(pathToFileURL(`${process.cwd()}/`));

for (const folder of ["dist", "dist/facts"]) {
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".d.ts"))) {
    const path = join(folder, file);
    const toModel = folder === "dist" ? "./model/index.js" : "../model/index.js";
    const text = readFileSync(path, "utf8").replaceAll('"#model"', JSON.stringify(toModel));
    writeFileSync(path, text);
    if (folder === "dist/facts") write(`${OUT}/facts/${file.replace(/ts$/, "cts")}`, ofJson(text));
  }
}
for (const name of ["index", "model"])
  write(`${OUT}/${name}.d.cts`, mirrorOf(`dist/${name}`, name));

const protocols = readdirSync("generated").filter((id) => existsSync(`generated/${id}/enum.d.ts`));
for (const id of protocols) {
  write(`${OUT}/${id}/index.d.cts`, mirrorOf(`generated/${id}/index`, `${id}/index`));
  for (const kind of ["", "unofficial-"]) {
    const members = `generated/${id}/${kind}members.d.ts`;
    if (existsSync(members))
      write(`${OUT}/${id}/${kind}members.d.cts`, membersOf(members, `generated/${id}/${kind}`));
  }
}

for (const { name, isFunction } of compatEntries("generated")) {
  const path = `generated/${name}`;
  write(`${OUT}/${name}.d.cts`, isFunction ? functionOf(path, name) : mirrorOf(path, name));
}

/** What an ES module exports by default, which is all that there is in CommonJS. */
function functionOf(path: string, entry: string): string {
  const way = posix.relative(posix.dirname(`${OUT}/${entry}`), `${path}.js`);
  return `declare const exported: (typeof import(${JSON.stringify(way)}, ${WITH}))["default"];
export = exported;
`;
}

/** What a JSON file is in CommonJS: there the object itself is exported. */
function ofJson(text: string): string {
  return typesFromModule(text, "../../model/index.js").replace(
    /^export default (\w+);$/m,
    "export = $1;",
  );
}

/** Everything that an ES module exports, by way of its declarations. */
function mirrorOf(path: string, entry: string): string {
  const way = posix.relative(posix.dirname(`${OUT}/${entry}`), `${path}.js`);
  const imported = `import(${JSON.stringify(way)}, ${WITH})`;
  const exported: Readonly<Record<string, unknown>> = require(`./${OUT}/${entry}.cjs`);
  const names = Object.keys(exported);
  const members = enumsIn(path);
  const values = names.map((name) => {
    const own = members.get(name);
    if (name === "default")
      return `declare const byDefault: Module["default"];\nexport { byDefault as default };`;
    const value = `export declare const ${name}: Module[${JSON.stringify(name)}];`;
    if (!own) return value;
    const types = own.map((member) => `  type ${member} = typeof ${name}.${member};\n`).join("");
    return `${value}
export type ${name} = ${imported}.${name};
export declare namespace ${name} {\n${types}}`;
  });
  return `export type * from ${JSON.stringify(way)} with { "resolution-mode": "import" };
type Module = typeof ${imported};
${values.join("\n")}
`;
}

/** The members of the enums that a module exports, which are types as well. */
function enumsIn(path: string): ReadonlyMap<string, readonly string[]> {
  const files = [join(dirname(path), "enum.d.ts"), `${path}.d.ts`];
  const file = files.find((one) => existsSync(one));
  const text = file === undefined ? "" : readFileSync(file, "utf8");
  const enums = [...text.matchAll(/^export declare enum (\w+) \{\n([\s\S]*?)^\}/gm)];
  return new Map(
    enums.map(([, name = "", body = ""]) => [
      name,
      [...body.matchAll(/^ +(\w+) = /gm)].map(([, member = ""]) => member),
    ]),
  );
}

/**
 * Constants widen to numbers only where they are declared by their value, so that these are told again, with the short
 * documentation of their types.
 */
function membersOf(path: string, prefix: string): string {
  const members = readFileSync(path, "utf8");
  const constants = readFileSync(`${prefix}constants.d.ts`, "utf8").replaceAll(
    /^\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n(export declare const .*\n)(\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)/gm,
    "$2$1",
  );
  return `${constants}${members.replace(/^\/\/ .*\n\n|^import \{[\s\S]*?;\n\n|^export \* from .*\n\n/gm, "")}`;
}

function typesFromModule(text: string, way: string): string {
  return text.replaceAll(
    /from "[^"]*model\/index\.js"/g,
    `from ${JSON.stringify(way)} with { "resolution-mode": "import" }`,
  );
}

function write(path: string, text: string) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
