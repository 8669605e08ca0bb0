import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { runNpm } from "../version/run.ts";
import type { Measured } from "./measure.ts";

const FOLDER = "packages/core";

/** What packages come to that are none of a protocol's. */
const REST = "all protocols together";

/**
 * How much each protocol adds to the package: the bytes of its files, and what is left of them when they are compressed.
 *
 * @param root the folder of the repository, in which core is built
 */
export function tarball(root: string): readonly Measured[] {
  const [packed]: {
    size: number;
    unpackedSize: number;
    files: readonly { path: string }[];
  }[] = JSON.parse(runNpm(["pack", `./${FOLDER}`, "--dry-run", "--json"]));
  const { size = 0, unpackedSize = 0, files = [] } = packed ?? {};
  const protocols: readonly string[] = JSON.parse(
    readFileSync(join(root, FOLDER, "generated/facts/protocols.json"), "utf8"),
  );
  const rows = [...protocols, "compat", REST].map((part) => {
    const own = files.filter(({ path }) => partOf(path, protocols) === part);
    const text = Buffer.concat(own.map(({ path }) => readFileSync(join(root, FOLDER, path))));
    const bytes = { packed: gzipSync(text, { level: 9 }).length, unpacked: text.length };
    return row(part, bytes);
  });
  return [...rows, row("the whole package", { packed: size, unpacked: unpackedSize })];
}

function row(expression: string, bytes: Measured["bytes"]): Measured {
  return { task: "What the package holds", from: "@wirecode/core", expression, code: "", bytes };
}

/** The protocol whose file it is; of what takes the place of other packages the folder. */
function partOf(path: string, protocols: readonly string[]): string {
  const names = path.split("/").map((name) => name.replace(/\.json$/, ""));
  return names.find((name) => name === "compat" || protocols.includes(name)) ?? REST;
}
