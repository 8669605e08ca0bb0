import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { demandNone, Failure } from "../failure.ts";
import { run, runNpm } from "../run.ts";
import { rehearseReadme } from "./readme-calls.ts";
import { readmeExamples, readmeFiles } from "./readme.ts";
import type { Workshop } from "../workshop.ts";
import type { Parcel } from "../tarballs/parcel.ts";

const FIXTURE = fileURLToPath(new URL("../fixtures/generator", import.meta.url));

/** A slip in the catalogue of the README, and where it has to be told. */
const SLIP = { file: "codes/orders/codes.yaml", from: "charged: false", to: "charged: fals" };
const TOLD = /^codes[\\/]orders[\\/]codes\.yaml:\d+:\d+ error/m;

/** Does what the README says, in a folder without anything else, and uses what comes out; then makes a slip. */
export async function consumeGenerator(
  root: string,
  workshop: Workshop,
  { manifest, files }: Parcel,
) {
  const readme = files.get("README.md") ?? "";
  const catalogue = readmeFiles(readme);
  const cwd = workshop.room("generator", catalogue);
  const { env } = workshop;
  await rehearseReadme(manifest, readme, { cwd, env });

  const generate = (line: string, expect = 0) =>
    runNpm("npx", ["--yes", `${manifest.name}@${manifest.version}`, ...line.split(" ")], {
      cwd,
      env,
      expect,
    });
  await generate("build --data codes --target markdown --target json-schema --out pages");
  const pages = ["orders/index.md", "orders/ORD-401.md", "compare/orders/ORD-401-vs-ORD-501.md"];
  const made = [
    "pages/schema/code.schema.json",
    ...pages.map((page) => `pages/markdown/en/${page}`),
  ];
  const missing = made.filter((file) => !existsSync(join(cwd, file)));
  demandNone(
    "Not everything was written.",
    missing.map((file) => `${file} is missing.`),
  );
  JSON.parse(readFileSync(join(cwd, "pages/schema/code.schema.json"), "utf8"));

  await use(root, cwd, readme, env);

  const text = catalogue[SLIP.file] ?? "";
  if (!text.includes(SLIP.from)) throw new Failure(`${SLIP.file} no longer says ${SLIP.from}.`);
  writeFileSync(join(cwd, SLIP.file), text.replace(SLIP.from, SLIP.to));
  const { printed, ran } = await generate("check --data codes", 1);
  if (!TOLD.test(printed)) throw new Failure("It does not say where.", { ran, output: printed });
  return `the catalogue of the README as TypeScript, JSON, Markdown and JSON Schema; a slip is located`;
}

async function use(root: string, cwd: string, readme: string, env: NodeJS.ProcessEnv) {
  cpSync(FIXTURE, join(cwd, "src"), { recursive: true });
  writeFileSync(join(cwd, "package.json"), JSON.stringify({ type: "module" }));
  for (const [name, text] of Object.entries(readmeExamples(readme))) {
    writeFileSync(join(cwd, "src", name), text);
  }
  const compilerOptions = {
    target: "es2022",
    lib: ["es2022"],
    types: [],
    module: "nodenext",
    strict: true,
    noEmit: true,
  };
  writeFileSync(join(cwd, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["src"] }));
  const node = (...args: string[]) => run(process.execPath, args, { cwd, env });
  await node(join(root, "node_modules/typescript/bin/tsc"), "--pretty", "false");
  await node("src/use.mjs");
}
