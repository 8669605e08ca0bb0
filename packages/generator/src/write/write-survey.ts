import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { OutputFile } from "../emit/output-file.ts";

/** The file that marks a folder as the generator's own. */
export const MARKER = ".wirecode-generated";

/** Why an output folder cannot be used: said to people, never thrown past the commands. */
export class OutputError extends Error {
  readonly help: string;
  constructor(message: string, help: string) {
    super(message);
    this.help = help;
  }
}

/** What the disk refused, as far as people can do something about it. */
export function asOutputError(error: unknown): unknown {
  if (!(error instanceof Error) || !("code" in error) || !("syscall" in error)) return error;
  const path = "path" in error ? String(error.path) : "The output folder";
  return new OutputError(
    `${path} cannot be used (${String(error.code)}).`,
    "Look at its permissions and at the space left on the disk.",
  );
}

/** How a folder differs from what the emitters want in it; paths are relative to it, with slashes. */
export interface Survey {
  readonly missing: readonly string[];
  readonly changed: readonly string[];
  readonly unchanged: readonly string[];
  /** Files and links that no emitter wants any more, and folders, with a slash at the end. */
  readonly orphans: readonly string[];
}

/** What a folder holds: plain files, and links or anything else that is never followed. */
interface Tree {
  readonly files: ReadonlySet<string>;
  readonly others: readonly string[];
  readonly folders: readonly string[];
}

/**
 * Compares a folder with the files it should hold, and touches nothing. A file whose content is known is not read.
 * @throws OutputError when the folder is not the generator's, or a path would leave it.
 */
export function survey(
  wanted: readonly OutputFile[],
  outDir: string,
  known: ReadonlyMap<string, string> = new Map(),
): Survey {
  refuseStrangePaths(wanted);
  const tree = isOwnFolder(outDir)
    ? readTree(outDir)
    : { files: new Set<string>(), others: [], folders: [] };
  const [missing, changed, unchanged]: [string[], string[], string[]] = [[], [], []];
  for (const { path, content } of wanted) {
    const list = !tree.files.has(path)
      ? missing
      : (known.get(path) ?? readFileSync(join(outDir, path), "utf8")) === content
        ? unchanged
        : changed;
    list.push(path);
  }
  return { missing, changed, unchanged, orphans: orphansOf(tree, wanted) };
}

function orphansOf(
  { files, others, folders }: Tree,
  wanted: readonly OutputFile[],
): readonly string[] {
  const wantedFiles = new Set([MARKER]);
  const wantedFolders = new Set<string>();
  for (const { path } of wanted) {
    wantedFiles.add(path);
    for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
      wantedFolders.add(path.slice(0, end));
    }
  }
  const strays = [...files].filter((path) => !wantedFiles.has(path));
  const empty = folders.filter((path) => !wantedFolders.has(path)).map((path) => `${path}/`);
  return [...strays, ...others, ...empty].toSorted();
}

/**
 * Whether the generator may work in a folder: true where it did before, false where nothing is yet.
 * @throws OutputError where the folder holds what somebody else put there.
 */
export function isOwnFolder(outDir: string): boolean {
  const found = statSync(outDir, { throwIfNoEntry: false });
  if (!found) return false;
  if (!found.isDirectory())
    throw new OutputError(`${outDir} is not a folder.`, "Name another folder with --out.");
  const entries = readdirSync(outDir);
  if (entries.includes(MARKER)) return true;
  if (entries.length === 0) return false;
  throw new OutputError(
    `${outDir} holds files that the generator did not write, and it would remove them.`,
    "Name another folder with --out, or empty this one.",
  );
}

function readTree(outDir: string): Tree {
  const files = new Set<string>();
  const others: string[] = [];
  const folders: string[] = [];
  const visit = (folder: string) => {
    for (const entry of readdirSync(join(outDir, folder), { withFileTypes: true })) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isFile()) files.add(path);
      else if (!entry.isDirectory()) others.push(path);
      else {
        folders.push(path);
        visit(path);
      }
    }
  };
  visit("");
  return { files, others, folders };
}

function refuseStrangePaths(wanted: readonly OutputFile[]): void {
  const seen = new Map<string, string>();
  for (const { path } of wanted) {
    const plain = path
      .split("/")
      .every((part) => /^[^\\:*?"<>|\p{Cc}]+$/u.test(part) && !/^\.\.?$/.test(part));
    if (!plain || path === MARKER) {
      throw new OutputError(
        `\`${path}\` is no name for a file inside the output folder.`,
        "Correct the id it is made from.",
      );
    }
    const folded = path.normalize("NFC").toLowerCase();
    const twin = seen.get(folded);
    if (twin !== undefined) {
      throw new OutputError(
        `\`${twin}\` and \`${path}\` would be the same file on some systems.`,
        "Correct one of the ids they are made from.",
      );
    }
    seen.set(folded, path);
  }
}
