import { readdirSync } from "node:fs";
import { basename, extname, join } from "node:path";
import type { RolldownOptions } from "rolldown";
import { CLIENT, PACKAGE, PROGRAMS } from "../src/places.ts";

const modules = readdirSync(join(PACKAGE, "client")).filter((name) => /\.[jt]s$/.test(name));

/** What runs in the browser: one module for each file of client/, and what they share in chunks beside them. */
export const client = {
  cwd: PACKAGE,
  input: Object.fromEntries(
    modules.map((name) => [basename(name, extname(name)), join("client", name)]),
  ),
  platform: "browser",
  tsconfig: false,
  logLevel: "silent",
  output: {
    dir: CLIENT,
    cleanDir: true,
    minify: true,
    chunkFileNames: "chunk-[name]-[hash].js",
  },
} satisfies RolldownOptions;

// A bundle starts in less than half the time that a program needs that is translated module by module.
export const program: RolldownOptions = {
  cwd: PACKAGE,
  platform: "node",
  tsconfig: false,
  logLevel: "silent",
  // Packages are loaded from where they are installed; ours are bundled, so that their changes are followed too.
  external: /^(?!@wirecode\/)[@\w]/,
};

/** What makes the site, what serves it during development, and what opens it in a browser. */
export const programs: RolldownOptions = {
  ...program,
  input: {
    build: "build/index.ts",
    part: "build/part.ts",
    parts: "build/parts.ts",
    dev: "dev/index.ts",
    read: "browser/read.ts",
  },
  output: { dir: PROGRAMS, cleanDir: true },
};
