import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "../run.ts";
import { COMPILERS } from "./typescript-programs.ts";
import { toolsOf } from "./tools.ts";

const FIXTURE = fileURLToPath(new URL("../fixtures/core/servers", import.meta.url));

/** What the programs use beside our package. */
const PACKAGES = [
  "@grpc/grpc-js",
  "@types/express",
  "@types/node",
  "@types/smtp-server",
  "@types/ws",
  "express",
  "fastify",
  "smtp-server",
  "ws",
];

/**
 * Compiles and runs small programs that use the package with the servers that people have.
 * @param room where core is installed
 */
export async function consumeInServers(root: string, room: string, env: NodeJS.ProcessEnv) {
  const cwd = join(room, "servers");
  cpSync(FIXTURE, cwd, { recursive: true });
  const tools = toolsOf(root, "servers");
  for (const name of PACKAGES) {
    const link = join(cwd, "node_modules", name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(folderOf(name, tools), link, "junction");
  }
  const compilerOptions = {
    module: "nodenext",
    target: "es2022",
    lib: ["es2022", "dom"],
    strict: true,
    skipLibCheck: true,
    types: ["node"],
    outDir: "built",
  };
  writeFileSync(join(cwd, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*.ts"] }));
  for (const one of COMPILERS.filter(({ compiler }) => compiler !== "5.3")) {
    const tsc = join(root, one.package, "bin/tsc");
    await run(process.execPath, [tsc, "--pretty", "false", "-p", "."], { cwd, env });
  }
  const programs = readdirSync(join(cwd, "built"));
  await Promise.all(
    programs.map((name) => run(process.execPath, [join("built", name)], { cwd, env })),
  );
  return programs.map((name) => name.replace(/\.js$/, "")).join(", ");
}

function folderOf(name: string, tools: NodeJS.Require): string {
  const folders = (tools.resolve.paths(name) ?? []).map((path) => join(path, name));
  const found = folders.find((folder) => existsSync(join(folder, "package.json")));
  if (found === undefined) throw new Error(`${name} is not installed.`);
  return found;
}
