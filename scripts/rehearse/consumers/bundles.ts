import { cpSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { demandNone, Failure } from "../failure.ts";
import { run } from "../run.ts";
import { bundleProblems } from "./bundle-content.ts";

const FIXTURE = fileURLToPath(new URL("../fixtures/text/app", import.meta.url));

/**
 * Bundles a small page with esbuild and with Vite, runs what comes out in Node and in a browser, and looks
 * for what nobody asked for.
 * @param room where core and the words are installed
 */
export async function consumeInBundles(root: string, room: string, env: NodeJS.ProcessEnv) {
  const cwd = join(room, "app");
  cpSync(FIXTURE, cwd, { recursive: true });
  const tool = (file: string, ...args: string[]) =>
    run(process.execPath, [join(root, file), ...args], { cwd, env });
  await bundleWithEsbuild(cwd);
  await tool("node_modules/vite/bin/vite.js", "build", "--outDir", "vite", "--logLevel", "warn");

  const installed = createRequire(join(cwd, "main.js"));
  const words = titleOf551(installed, "ar");
  const line = `551 after-change ${words}`;
  const { stdout } = await run(process.execPath, [join("esbuild", "main.js")], { cwd, env });
  demandNone("The bundle of esbuild says something else.", stdout.trim() === line ? [] : [stdout]);

  await tool("packages/docs/bundle/programs/read.js", join(cwd, "vite"), line);

  const expectation = {
    protocol: "smtp",
    protocols: installed("@wirecode/core/facts/protocols.json"),
    words,
    unwanted: titleOf551(installed, "en"),
  };
  for (const folder of ["esbuild", "vite/assets"]) {
    const problems = bundleProblems(chunksIn(join(cwd, folder)), expectation);
    demandNone(`What is bundled into ${folder} is not what was imported.`, problems);
  }
  return "esbuild, run in Node; Vite, opened in Chromium";
}

async function bundleWithEsbuild(cwd: string) {
  await build({
    absWorkingDir: cwd,
    entryPoints: ["main.js"],
    outdir: "esbuild",
    bundle: true,
    splitting: true,
    format: "esm",
    charset: "utf8",
    logLevel: "silent",
  }).catch((error) => {
    throw new Failure("esbuild cannot bundle it.", { output: error.message });
  });
}

const chunksIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".js"))
    .map((name) => readFileSync(join(folder, name), "utf8"));

function titleOf551(installed: NodeJS.Require, locale: string) {
  const { codes }: { codes: Readonly<Record<string, { title: string }>> } = installed(
    `@wirecode/text/${locale}/smtp.json`,
  );
  return codes["551"]?.title ?? "";
}
