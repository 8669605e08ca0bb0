import type { Diagnostic } from "../diagnostic.ts";
import type { Pairs } from "../emit/markdown/pages.ts";
import type { OutputFile } from "../emit/output-file.ts";
import { TARGETS, type TargetId } from "../emit/targets.ts";
import { load, type Loaded } from "../load/load.ts";
import { build as buildCatalogue } from "../model/build.ts";
import type { Catalogue } from "../model/catalogue.ts";
import { narrow } from "../model/narrow.ts";
import { share } from "../model/share.ts";
import { renderPageCounts } from "../render/page-counts.ts";
import { count } from "../render/text.ts";
import type { Memory as FileMemory } from "../validate/desk.ts";
import { validate } from "../validate/validate.ts";
import { type Contents, write } from "../write/write.ts";
import { compare } from "./compare.ts";
import { EXIT, type ExitCode, type Io } from "./io.ts";
import type { Options } from "./options.ts";
import { openProgress } from "./progress.ts";
import { report } from "./report.ts";
import { requireKnown } from "./require-known.ts";

/** What a build is asked for. */
export interface Job {
  readonly targets: readonly TargetId[];
  readonly data: string;
  readonly out: string;
  readonly locales: readonly string[];
  readonly protocols: readonly string[];
  /** Which comparisons become pages. */
  readonly pairs: Pairs;
  /** The module that has the types of the model, where the output should not bring its own. */
  readonly typesFrom?: string;
}

/** What the runs of a watch leave for the next: what they read, what it meant, and what they wrote. */
export interface Memory {
  readonly files: FileMemory;
  readonly written: Contents;
  catalogue?: Catalogue;
}

/** How a run went. */
export interface Run {
  readonly exit: ExitCode;
  readonly diagnostics: readonly Diagnostic[];
  readonly loaded: Loaded;
}

/** One run: load, validate, model, emit, then write or check. Nothing is written unless all of it succeeded. */
export async function generate(job: Job, options: Options, io: Io, memory?: Memory): Promise<Run> {
  const started = performance.now();
  const loaded = load(job.data);
  const { authored, diagnostics } = validate(loaded, memory?.files);
  if (!authored || diagnostics.length > 0) report(diagnostics, loaded.files, options, io);
  const end = (exit: ExitCode): Run => ({ exit, diagnostics, loaded });
  if (!authored) return end(EXIT.wrong);
  requireKnown("--locale", job.locales, Object.keys(authored.locales));
  requireKnown("--only", job.protocols, Object.keys(authored.protocols));
  const made = narrow(buildCatalogue(authored), job);
  const catalogue = memory?.catalogue ? share(memory.catalogue, made) : made;
  if (memory) memory.catalogue = catalogue;
  const files = await emit(job, catalogue, io);
  if (io.interrupted.aborted) return end(EXIT.interrupted);
  if (options.has("check")) return end(compare(files, job.out, repairOf(job), options, io));
  const { written, unchanged, removed } = write(
    files,
    job.out,
    `${job.targets.join(", ")} of ${job.data}`,
    memory?.written,
  );
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  io.err(
    `Wrote ${written}, left ${unchanged} alone, removed ${count(removed, "file")} in ${job.out} (${seconds} s).\n`,
  );
  // Whoever watches wants to see what an edit changed, and that is not how many pages there are.
  if (!memory) io.err(renderPageCounts(files));
  return end(EXIT.done);
}

async function emit(job: Job, catalogue: Catalogue, io: Io): Promise<readonly OutputFile[]> {
  const files: OutputFile[] = [];
  const progress = openProgress(io);
  for (const target of job.targets) {
    const emitter = await TARGETS[target]();
    for (const file of emitter(catalogue, job)) {
      files.push(file);
      await progress.step(target, file.path, files.length);
      if (io.interrupted.aborted) break;
    }
  }
  progress.close();
  return files;
}

function repairOf(job: Job): string {
  const words = [
    "wirecode-generate build",
    ...job.targets.map((target) => `--target ${target}`),
    `--data ${quoted(job.data)}`,
    `--out ${quoted(job.out)}`,
    ...job.locales.map((tag) => `--locale ${tag}`),
    ...job.protocols.map((id) => `--only ${id}`),
    ...(job.pairs === "all" ? ["--pairs all"] : []),
    ...(job.typesFrom === undefined ? [] : [`--types-from ${quoted(job.typesFrom)}`]),
  ];
  return words.join(" ");
}

function quoted(word: string): string {
  return /^[\w./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
