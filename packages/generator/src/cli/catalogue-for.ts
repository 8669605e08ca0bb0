import type { Diagnostic } from "../diagnostic.ts";
import type { Loaded } from "../load/load-folder.ts";
import type { AuthoredLocales } from "../schema/locales.ts";
import { resolve } from "../resolve/resolve.ts";
import type { Catalogue } from "../resolve/catalogue.ts";
import { narrow } from "../resolve/narrow.ts";
import { share } from "../resolve/share.ts";
import { forget, type Remember } from "../remember.ts";
import { validate } from "../validate/validate.ts";
import type { Job } from "./job.ts";
import { requireKnown } from "./require-known.ts";

/** What a run makes of its data: the catalogue, unless anything is wrong, and every problem. */
export interface CheckedCatalogue {
  readonly catalogue?: Catalogue;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Validates what was loaded and puts together the part of the catalogue that a job asks for.
 * @throws UsageError when it asks for what the catalogue does not have.
 */
export function catalogueFor(
  loaded: Loaded,
  job: Job,
  remember: Remember = forget,
): CheckedCatalogue {
  const { authored, diagnostics } = validate(loaded, remember);
  if (!authored) return { diagnostics };
  requireKnown("--locale", job.locales, Object.keys(authored.locales));
  requireKnown("--only", job.protocols, Object.keys(authored.protocols));
  const catalogue = remember<Catalogue>("catalogue", [authored], (before) =>
    share(before, narrow(resolve(authored, remember, draftsOf(authored.locales, job)), job)),
  );
  return { catalogue, diagnostics };
}

/** The drafts that a job asks for: all of them, or those that it names. */
function draftsOf(locales: AuthoredLocales, { drafts, locales: named }: Job): readonly string[] {
  return drafts ? Object.keys(locales) : named;
}
