import type { Pairs, Published } from "@wirecode/model";
import { commandLine, quoted } from "../command-line.ts";
import type { TargetId } from "../emit/targets.ts";

/** What a build is asked for. */
export interface Job {
  readonly targets: readonly TargetId[];
  readonly data: string;
  readonly out: string;
  readonly locales: readonly string[];
  /** Whether languages that are drafts are published too. */
  readonly drafts: boolean;
  readonly protocols: readonly string[];
  /** Which comparisons become pages. */
  readonly pairs: Pairs;
  /** What pages name for readers to get at the catalogue by. */
  readonly published: Published;
  /** The module that has the types of the model, where the output should not bring its own. */
  readonly typesFrom?: string;
}

/** What a marker says of where the files of a job come from. */
export function ownerOf({ targets, data }: Job): string {
  return `${targets.join(", ")} of ${data}`;
}

/** The command that does a job. */
export function commandOf(job: Job): string {
  const words = [
    "build",
    ...job.targets.map((target) => `--target ${target}`),
    `--out ${quoted(job.out)}`,
    ...job.locales.map((tag) => `--locale ${tag}`),
    ...(job.drafts ? ["--drafts"] : []),
    ...job.protocols.map((id) => `--only ${id}`),
    ...(job.pairs === "all" ? ["--pairs all"] : []),
    ...(job.published.library === undefined ? [] : [`--library ${quoted(job.published.library)}`]),
    ...(job.published.lookup === undefined ? [] : [`--lookup ${quoted(job.published.lookup)}`]),
    ...(job.typesFrom === undefined ? [] : [`--types-from ${quoted(job.typesFrom)}`]),
  ];
  return commandLine(words.join(" "), job.data);
}
