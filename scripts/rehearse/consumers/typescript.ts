import { cpSync, readdirSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Failure } from "../failure.ts";
import { run } from "../run.ts";
import { readmeExamples } from "./readme.ts";
import { runReadmeExamples } from "./readme-programs.ts";
import { COMPILERS, PROGRAMS, type Program } from "./typescript-programs.ts";

const FIXTURES = fileURLToPath(new URL("../fixtures", import.meta.url));

/**
 * Compiles what uses a package with every compiler, module system and strictness, and its declarations with it.
 * @param folder what uses it
 * @param room where it is installed
 * @param entries such as `@wirecode/core/http`
 */
export async function consumeInTypeScript(
  root: string,
  folder: string,
  room: string,
  entries: readonly string[],
  readme: string,
  env: NodeJS.ProcessEnv,
) {
  const cwd = join(room, "typescript");
  cpSync(join(FIXTURES, folder, "typescript"), cwd, { recursive: true });
  const own = readdirSync(cwd);
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
  const failed: { id: string; failure: Failure }[] = [];
  await Promise.all(Array.from({ length: availableParallelism() }, compileNext));
  const [first] = failed;
  if (first !== undefined) {
    const ids = failed.map(({ id }) => id).join(", ");
    throw new Failure(`It does not compile everywhere, but fails with ${ids}.`, first.failure);
  }
  await runReadmeExamples(root, cwd, Object.keys(readmeExamples(readme)), env);
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

  function configurationOf({
    module,
    moduleResolution,
    care,
    options,
    json: canImportJson,
  }: Program) {
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
        "every.ts",
        ...own
          .filter((name) => canImportJson || name !== "json.ts")
          .filter(isMeantFor(care))
          .filter(isReadAs(module, care)),
        ...(canImportJson ? Object.keys(withJson) : []),
      ],
    };
  }
}

/** What only `strict` finds, or what only it makes true: without it nothing is exhaustive. */
const STRICT: ReadonlySet<string> = new Set(["enums.ts", "literals.ts", "strict.ts"]);

/** Whether a file is for projects of some care. */
function isMeantFor(care: string) {
  return (name: string) => care !== "loose" || !STRICT.has(name);
}

/**
 * Whether a file is for projects with some module system: only that of Node tells by its name what a file is, and
 * `verbatimModuleSyntax` has no `import` in CommonJS.
 */
function isReadAs(module: string, care: string) {
  return (name: string) =>
    !name.endsWith(".cts") || (module.startsWith("node") && care !== "strictest");
}

const importAll = (name: string, index: number) => `export * as entry${index} from "${name}";`;

const importJson = (name: string, index: number) =>
  `export { default as entry${index} } from "${name}" with { type: "json" };`;
