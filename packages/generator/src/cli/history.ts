import { spawnSync } from "node:child_process";
import { parse } from "yaml";
import { wordsFileOf } from "../translation/entries.ts";
import { formerText, openFormer, type Former } from "../translation/former.ts";

/** How many versions of a file are looked at. */
const DEEPEST = 300;

const MOST_BYTES = 64 * 1024 * 1024;

/** What the English said before, as far as the history of git tells. */
export interface History {
  /** What a string said when it was stamped; `undefined` where nothing tells. */
  former(string: Wanted): string | undefined;
}

/** A string and the stamp of a translation of it. */
interface Wanted {
  readonly folder: string;
  readonly path: readonly (string | number)[];
  readonly stamp?: string;
}

/** Opens the history of the words of the reference language of a data folder. */
export function openHistory(data: string, reference: string): History {
  const files = new Map<string, Former>();
  return {
    former({ folder, path, stamp }) {
      if (stamp === undefined) return undefined;
      const file = wordsFileOf(folder, reference);
      const known = files.get(file) ?? openFormer(versionsOf(data, file));
      files.set(file, known);
      return formerText(known, path, stamp);
    },
  };
}

/** What a file held in each commit that changed it, the newest first. */
function* versionsOf(data: string, file: string): Iterable<unknown> {
  const log = git(data, "log", `--max-count=${DEEPEST}`, "--format=%H", "--", file);
  for (const commit of log?.split("\n").filter(Boolean) ?? []) {
    const text = git(data, "show", `${commit}:./${file}`);
    if (text !== undefined) yield read(text);
  }
}

/** What was committed once need not be YAML. */
function read(text: string): unknown {
  try {
    return parse(text, { stringKeys: true, logLevel: "silent" });
  } catch {
    return undefined;
  }
}

/** What git says; `undefined` where there is none, or no history. */
function git(folder: string, ...args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync("git", args, {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: MOST_BYTES,
    stdio: ["ignore", "pipe", "ignore"],
  });
  return status === 0 ? stdout : undefined;
}
