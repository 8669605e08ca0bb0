import type { Diagnostic } from "../diagnostic.ts";
import type { Loaded } from "../load/load-folder.ts";
import { build } from "../model/build.ts";
import type { Catalogue } from "../model/catalogue.ts";
import { narrow } from "../model/narrow.ts";
import { share } from "../model/share.ts";
import type { Memory as FileMemory } from "../validate/desk.ts";
import { validate } from "../validate/validate.ts";
import type { Job } from "./job.ts";
import { requireKnown } from "./require-known.ts";

/** What the runs of a watch leave for the next: what they read, and what it meant. */
export interface Memory {
  readonly files: FileMemory;
  catalogue?: Catalogue;
}

/** What a run makes of its data: the catalogue, unless anything is wrong, and every problem. */
export interface Compiled {
  readonly catalogue?: Catalogue;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Validates what was loaded and puts together the part of the catalogue that a job asks for.
 * @throws UsageError when it asks for what the catalogue does not have.
 */
export function compile(loaded: Loaded, job: Job, memory?: Memory): Compiled {
  const { authored, diagnostics } = validate(loaded, memory?.files);
  if (!authored) return { diagnostics };
  requireKnown("--locale", job.locales, Object.keys(authored.locales));
  requireKnown("--only", job.protocols, Object.keys(authored.protocols));
  const made = narrow(build(authored), job);
  const catalogue = memory?.catalogue ? share(memory.catalogue, made) : made;
  if (memory) memory.catalogue = catalogue;
  return { catalogue, diagnostics };
}
