import { cpSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Failure } from "../failure.mjs";
import { run } from "../run.mjs";
import { readmeExamples } from "./readme.mjs";
import { COMPILERS, PROGRAMS } from "./typescript-programs.mjs";

const FIXTURE = fileURLToPath(new URL("../fixtures/typescript", import.meta.url));

/** @typedef {import("./typescript-programs.mjs").Program} Program */

/**
 * Compiles what uses core with every compiler, module system and strictness, and its declarations with it.
 * @param {string} root
 * @param {string} room  where core is installed
 * @param {readonly string[]} entries  such as `@wirecode/core/http`
 * @param {string} readme
 * @param {NodeJS.ProcessEnv} env
 */
export async function consumeInTypeScript(root, room, entries, readme, env) {
  const cwd = join(room, "typescript");
  cpSync(FIXTURE, cwd, { recursive: true });
  const json = entries.filter((name) => name.endsWith(".json"));
  const written = {
    "every.ts": entries
      .filter((name) => !json.includes(name))
      .map(importAll)
      .join("\n"),
    "every-json.ts": json.map(importJson).join("\n"),
    ...readmeExamples(readme),
  };
  for (const [name, text] of Object.entries(written)) writeFileSync(join(cwd, name), `${text}\n`);
  const { "every.ts": _, ...withJson } = written;

  const waiting = [...PROGRAMS];
  /** @type {{ id: string; failure: Failure }[]} */
  const failed = [];
  await Promise.all(Array.from({ length: availableParallelism() }, compileNext));
  const [first] = failed;
  if (first !== undefined) {
    const ids = failed.map(({ id }) => id).join(", ");
    throw new Failure(`It does not compile everywhere, but fails with ${ids}.`, first.failure);
  }
  const versions = COMPILERS.map(({ compiler }) => compiler).join(", ");
  const examples = Object.keys(withJson).length - 1;
  return `${PROGRAMS.length} projects, TypeScript ${versions}; ${examples} examples of the README`;

  async function compileNext() {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const id = `${next.compiler}-${next.module}-${next.care}`;
      const project = `tsconfig.${id}.json`;
      writeFileSync(join(cwd, project), JSON.stringify(configurationOf(next)));
      const tsc = join(root, next.package, "bin/tsc");
      await run(process.execPath, [tsc, "--pretty", "false", "-p", project], { cwd, env }).catch(
        (error) => {
          if (!(error instanceof Failure)) throw error;
          failed.push({ id, failure: error });
        },
      );
    }
  }

  /** @param {Program} program */
  function configurationOf({ module, moduleResolution, care, options, json: canImportJson }) {
    return {
      compilerOptions: {
        target: "es2022",
        lib: ["es2022"],
        types: [],
        noEmit: true,
        skipLibCheck: false,
        module,
        moduleResolution,
        ...options,
      },
      files: [
        "use.ts",
        "every.ts",
        ...(care === "loose" ? [] : ["strict.ts"]),
        ...(canImportJson ? ["json.ts", ...Object.keys(withJson)] : []),
      ],
    };
  }
}

/**
 * @param {string} name
 * @param {number} index
 */
const importAll = (name, index) => `export * as entry${index} from "${name}";`;

/**
 * @param {string} name
 * @param {number} index
 */
const importJson = (name, index) =>
  `export { default as entry${index} } from "${name}" with { type: "json" };`;
