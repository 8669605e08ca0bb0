import { cpSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { run } from "../run.ts";
import { toolsOf } from "./tools.ts";

const FIXTURE = fileURLToPath(new URL("../fixtures/core/lint", import.meta.url));

/**
 * Checks what uses the package by the recommended rules of typescript-eslint that know types.
 * @param room where core is installed
 */
export async function consumeInEslint(root: string, room: string, env: NodeJS.ProcessEnv) {
  const cwd = join(room, "lint");
  cpSync(FIXTURE, cwd, { recursive: true });
  const tools = toolsOf(root, "eslint");
  const { href: rules } = pathToFileURL(tools.resolve("typescript-eslint"));
  const files = {
    "tsconfig.json": JSON.stringify({
      compilerOptions: { module: "nodenext", target: "es2022", strict: true, types: [] },
      files: ["use.ts"],
    }),
    // npm may put what belongs to typescript-eslint beside the TypeScript of this repository, which it cannot use.
    "typescript.cjs": `const Module = require("node:module");
const resolve = Module._resolveFilename;
Module._resolveFilename = (name, ...rest) =>
  resolve(name === "typescript" ? ${JSON.stringify(tools.resolve("typescript"))} : name, ...rest);
`,
    "eslint.config.mjs": `import { configs } from ${JSON.stringify(rules)};
export default [
  ...configs.recommendedTypeChecked,
  { languageOptions: { parserOptions: { project: "tsconfig.json", tsconfigRootDir: import.meta.dirname } } },
  { files: ["**/*.ts"], rules: { "@typescript-eslint/switch-exhaustiveness-check": "error" } },
];
`,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
  const eslint = join(dirname(tools.resolve("eslint/package.json")), "bin/eslint.js");
  await run(
    process.execPath,
    ["--require", "./typescript.cjs", eslint, "--max-warnings", "0", "use.ts"],
    { cwd, env },
  );
  return "the recommended rules of typescript-eslint";
}
