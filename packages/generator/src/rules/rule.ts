import type { Authored } from "../schema/authored.ts";
import type { Severity } from "../diagnostic.ts";
import type { DataPath, Target } from "../load/locate.ts";
import type { Remember } from "../remember.ts";

/** A place in a file of the data folder. */
export interface Place extends Target {
  /** Relative to the data folder: `smtp/codes.yaml`. */
  readonly file: string;
}

/** What a rule found; the driver adds position and rule. */
export interface Problem extends Place {
  /** What is wrong and why, in one or two sentences. */
  readonly message: string;
  /**
   * The other places that make it a problem: where something would stand that it misses, or that it does not agree with.
   * Where one of them could not be read, or is wrong itself, this is a consequence and not told.
   */
  readonly dependsOn?: readonly Place[];
  /** What is not to be trusted because of it, beside its own place. */
  readonly spoils?: readonly Place[];
  /** What to do. */
  readonly help?: string;
  /** The other places, when two entries collide. */
  readonly also?: readonly Place[];
  readonly severity?: Severity;
  readonly didYouMean?: string | undefined;
}

export type Report = (problem: Problem) => void;

/** What a rule may ask for beside the values of the files. */
export interface Files {
  /** The keys of the map at a path, in the order in which the file has them. */
  keysAt(file: string, path: DataPath): readonly string[];
  /** How people call the generator on this catalogue: `wirecode-generate sort --data codes`. */
  command(words: string): string;
  /** Keeps for the next run of a watch what a rule makes of what no edit touches; a single run keeps nothing. */
  readonly remember: Remember;
}

/** One thing that has to hold of a catalogue whose every shape is right. */
export interface Rule {
  readonly id: string;
  /** What has to hold, in one sentence. */
  readonly about: string;
  /**
   * Whether what it finds in a folder of the data depends on nothing but that folder, the languages, the
   * glossary, the style and the search: it may then be asked folder by folder, and not again about one that no edit has touched.
   */
  readonly byFolder?: true;
  /** Whether exceptions.yaml may say of a text that it is right as it is, with the reason. */
  readonly excusable?: true;
  check(authored: Authored, report: Report, files: Files): void;
}
