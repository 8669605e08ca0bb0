import type { Diagnostic } from "../diagnostic.ts";
import type { Loaded } from "../load/load-folder.ts";
import { build } from "../model/build.ts";
import type { Catalogue } from "../model/catalogue.ts";
import { narrow } from "../model/narrow.ts";
import { share } from "../model/share.ts";
import { forget, type Remember } from "../remember.ts";
import { validate } from "../validate/validate.ts";
import type { Job } from "./job.ts";
import { requireKnown } from "./require-known.ts";

/** What a run makes of its data: the catalogue, unless anything is wrong, and every problem. */
export interface Compiled {
  readonly catalogue?: Catalogue;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Validates what was loaded and puts together the part of the catalogue that a job asks for.
 * @throws UsageError when it asks for what the catalogue does not have.
 */
export function compile(loaded: Loaded, job: Job, remember: Remember = forget): Compiled {
  const { authored, diagnostics } = validate(loaded, remember);
  if (!authored) return { diagnostics };
  requireKnown("--locale", job.locales, Object.keys(authored.locales));
  requireKnown("--only", job.protocols, Object.keys(authored.protocols));
  const catalogue = remember<Catalogue>("catalogue", [authored], (before) =>
    share(before, narrow(build(authored, remember), job)),
  );
  return { catalogue, diagnostics };
}
