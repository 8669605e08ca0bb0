import { commandLine } from "../command-line.ts";
import { dirname } from "node:path/posix";
import { type Diagnostic, fileProblem } from "../diagnostic.ts";
import { GUIDES, placeOf, PROVIDERS, SITE, TERMS } from "../load/layout.ts";
import type { Loaded } from "../load/load-folder.ts";
import { nearest } from "../nearest.ts";

/** What the files themselves say about which files there should be. */
interface Declared {
  /** The tags in locales.yaml, the reference first; `undefined` where they could not be read. */
  readonly locales: readonly string[] | undefined;
  /** The file name of the registry that a protocol names, `null` for one that names none; only of protocols that could be read. */
  readonly declared: ReadonlyMap<string, string | null>;
}

/** A file that a catalogue cannot do without; no name where that can be any. */
interface Missing {
  readonly name?: string;
  readonly diagnostic: Diagnostic;
}

/**
 * Finds the files that a catalogue cannot do without and that are not there.
 * @param unloaded - Files and folders that are there and could not be loaded.
 */
export function findMissing(
  { root, files, diagnostics }: Loaded,
  unloaded: readonly string[],
  {
    locales,
    protocols,
    guides,
    providers,
    declared,
  }: Declared & {
    readonly protocols: readonly string[];
    readonly guides: readonly string[];
    readonly providers: readonly string[];
  },
): readonly Missing[] {
  const known = new Set([...files.map(({ name }) => name), ...unloaded]);
  if (diagnostics.some(({ at }) => at.path === root)) return [];
  const [reference] = locales ?? [];
  const wanted = new Map([
    [
      "locales.yaml",
      "List the languages in it, the reference first. For example: `en: { endonym: English, direction: ltr }`.",
    ],
  ]);
  if (reference !== undefined) {
    wanted.set(
      `phrases/${reference}.yaml`,
      "Write the words of the pages in it: translate phrases/en.yaml, which lies in the folder dist of @wirecode/generator.",
    );
    for (const folder of [TERMS, SITE].filter((id) => known.has(`${id}/${id}.yaml`)))
      wanted.set(`${folder}/text/${reference}.yaml`, `Write the words of ${folder}.yaml in it.`);
  }
  if (reference !== undefined && guides.length > 0) {
    wanted.set(`${GUIDES}/text/${reference}.yaml`, "Write the words of the guides in it.");
  }
  for (const id of reference === undefined ? [] : providers) {
    wanted.set(
      `${PROVIDERS}/text/${reference}/${id}.yaml`,
      "Write the words in it: `about`, and under `notes` a `title`, `summary` and `advice` for each note.",
    );
  }
  for (const id of protocols) {
    wanted.set(
      `${id}/protocol.yaml`,
      "Declare the protocol in it: `title`, `enum`, `code`, `standard` and `defaults`, and its `classes` and `attributes` if it has any.",
    );
    wanted.set(
      `${id}/codes.yaml`,
      "List the protocol's codes in it, each with `name`, and with `outcome`, `retry` and `act` where no class states them.",
    );
    if (reference !== undefined) {
      wanted.set(
        `${id}/text/${reference}.yaml`,
        "Write the words in it: `protocol`, `actors`, and under `codes` a `title`, `summary` and `meaning` for each code.",
      );
    }
    const registry = declared.get(id);
    if (typeof registry === "string") {
      wanted.set(
        `${id}/${registry}`,
        `${id}/protocol.yaml names it as the snapshot of the registry.`,
      );
    }
  }
  // What lies in a folder that could not be read is not missing.
  const isKnown = (path: string): boolean =>
    known.has(path) || (path.includes("/") && isKnown(dirname(path)));
  const missing = [...wanted]
    .filter(([name]) => !isKnown(name))
    .map(([name, help]) => ({
      name,
      diagnostic: fileProblem("file-missing", `${root}/${name}`, "This file is missing.", help),
    }));
  const isUnread = diagnostics.some(({ rule }) => rule === "file-readable");
  if (protocols.length > 0 || isUnread) return missing;
  const diagnostic = fileProblem(
    "file-missing",
    root,
    "The data folder holds no protocol.",
    `Add a folder with a protocol.yaml and a codes.yaml, or let \`${commandLine("init", root)}\` write a catalogue to begin with.`,
  );
  return [...missing, { diagnostic }];
}

/** Finds the files whose locale nobody declared and the registries that no protocol names. */
export function findStray(
  { files }: Loaded,
  { locales, declared }: Declared,
): readonly Diagnostic[] {
  return files.flatMap(({ name, path }) => {
    const place = placeOf(name);
    if (!place) return [];
    if ("locale" in place && locales && !locales.includes(place.locale)) {
      const didYouMean = nearest(place.locale, locales);
      const problem = fileProblem(
        "file-known",
        path,
        `locales.yaml has no locale \`${place.locale}\`.`,
        "Add the locale to locales.yaml, or rename the file.",
      );
      return didYouMean === undefined ? problem : { ...problem, didYouMean };
    }
    if (place.kind === "registry" && declared.has(place.protocol)) {
      const file = declared.get(place.protocol);
      if (name === `${place.protocol}/${file}`) return [];
      if (typeof file !== "string") {
        return fileProblem(
          "file-known",
          path,
          `${place.protocol}/protocol.yaml names no registry.`,
          "Name this file under `registry` there, or remove it.",
        );
      }
      return fileProblem(
        "file-known",
        path,
        `${place.protocol}/protocol.yaml names another registry, \`${file}\`.`,
        "Rename or remove one of the two.",
      );
    }
    return [];
  });
}
