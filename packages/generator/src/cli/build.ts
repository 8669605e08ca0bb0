import { DEFAULT_DATA } from "../command-line.ts";
import { TARGETS, type TargetId } from "../emit/targets.ts";
import type { Command } from "./command.ts";
import { dataOption, formatOption, localeOption } from "./common-options.ts";
import { runJob } from "./run-job.ts";
import { EXIT, UsageError } from "./io.ts";
import type { Job } from "./job.ts";
import type { Options } from "./options.ts";
import { watchJob } from "./watch-job.ts";

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- keys forgets what they are
const TARGET_IDS = Object.keys(TARGETS) as TargetId[];

/** `build`: validates the data and writes, or checks, what the targets make of it. */
export const build: Command = {
  name: "build",
  about: "Write what the targets make of the data.",
  options: {
    target: {
      value: "<target>",
      repeatable: true,
      choices: TARGET_IDS,
      about: `What to write: ${TARGET_IDS.join(", ")}; repeatable.`,
    },
    data: dataOption,
    out: {
      value: "<dir>",
      about: "The folder to write; it has to be empty or the generator's own.",
    },
    locale: localeOption,
    drafts: { about: "The languages that locales.yaml marks as drafts, too." },
    pairs: {
      value: "<which>",
      choices: ["declared", "all"],
      fallback: "declared",
      about: "Which comparisons become pages: those each protocol declares, or all.",
    },
    "types-from": {
      value: "<module>",
      about:
        "The module whose types the declarations of target typescript import, by name or by path from the folder; a model.d.ts beside them if absent.",
    },
    library: {
      value: "<package>",
      about:
        "The package with a module for each protocol that pages show how to import a code from; none if absent.",
    },
    lookup: {
      value: "<command>",
      about: "The command that pages show how to look a code up with; none if absent.",
    },
    only: { value: "<protocol>", repeatable: true, about: "Only this protocol; repeatable." },
    check: { about: "Write nothing; say whether the folder is what the data gives." },
    watch: {
      about:
        "Write again whenever the data changes, until ctrl-C; with --format json, say how each run went in a line.",
    },
    format: formatOption,
  },
  examples: [
    "wirecode-generate build --target json --out generated",
    "wirecode-generate build --target markdown --locale ar --only smtp --out pages --watch",
    "wirecode-generate build --target json --out generated --check",
  ],
  async run(options, io) {
    const job = jobOf(options);
    if (!options.has("watch")) return (await runJob(job, options, io)).exit;
    if (options.has("check")) throw new UsageError("--watch and --check exclude each other.");
    await watchJob(job, options, io);
    return EXIT.done;
  },
};

function jobOf(options: Options): Job {
  const wanted = options.all("target");
  const targets = TARGET_IDS.filter((id) => wanted.includes(id));
  if (targets.length === 0) {
    throw new UsageError(`build needs at least one --target: ${TARGET_IDS.join(", ")}.`);
  }
  const out = options.one("out");
  if (out === undefined) throw new UsageError("build needs --out, the folder to write.");
  const data = options.one("data") ?? DEFAULT_DATA;
  return {
    targets,
    out,
    data,
    locales: options.all("locale"),
    drafts: options.has("drafts"),
    protocols: options.all("only"),
    pairs: options.one("pairs") === "all" ? "all" : "declared",
    published: publishedIn(options),
    ...typesFromOf(options),
  };
}

function publishedIn(options: Options): Job["published"] {
  const [library, lookup] = [options.one("library"), options.one("lookup")];
  if (library !== undefined && !MODULE.test(library)) {
    throw new UsageError("--library is not the name of a package, such as @wirecode/core.");
  }
  return { ...(library !== undefined && { library }), ...(lookup !== undefined && { lookup }) };
}

const MODULE = /^[#@\w./-]+$/;

function typesFromOf(options: Options): Pick<Job, "typesFrom"> {
  const typesFrom = options.one("types-from");
  if (typesFrom === undefined) return {};
  if (!MODULE.test(typesFrom)) {
    throw new UsageError("--types-from is not the name of a module, such as @wirecode/core/model.");
  }
  return { typesFrom };
}
