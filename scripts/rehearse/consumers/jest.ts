import { cpSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "../run.ts";
import { toolsOf } from "./tools.ts";

const FIXTURE = fileURLToPath(new URL("../fixtures/core/jest", import.meta.url));

/**
 * Runs tests in Jest as most people have it set up: everything as CommonJS, TypeScript by ts-jest with Node's old way to
 * find modules.
 * @param room where core is installed
 */
export async function consumeInJest(root: string, room: string, env: NodeJS.ProcessEnv) {
  const cwd = join(room, "jest");
  cpSync(FIXTURE, cwd, { recursive: true });
  writeFileSync(join(cwd, "package.json"), "{}");
  const tools = toolsOf(root, "jest");
  const compilerOptions = {
    module: "commonjs",
    moduleResolution: "node10",
    target: "es2022",
    strict: true,
    types: [],
    isolatedModules: false,
  };
  const configuration = {
    rootDir: cwd,
    cacheDirectory: join(cwd, "cache"),
    watchman: false,
    testMatch: ["<rootDir>/in-*"],
    transform: { "\\.ts$": [tools.resolve("ts-jest"), { tsconfig: compilerOptions }] },
  };
  writeFileSync(join(cwd, "jest.config.json"), JSON.stringify(configuration));
  const jest = join(dirname(tools.resolve("jest/package.json")), "bin/jest.js");
  await run(process.execPath, [jest, "--config", "jest.config.json", "--ci"], { cwd, env });
  return "JavaScript, and TypeScript by ts-jest";
}
