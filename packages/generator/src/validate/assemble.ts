import type { Diagnostic } from "../diagnostic.ts";
import { GUIDES } from "../load/layout.ts";
import type { Loaded } from "../load/load-folder.ts";
import type { Registry } from "../load/registry.ts";
import type { Source } from "../load/source.ts";
import type { Remember } from "../remember.ts";
import type { Authored, AuthoredGuides } from "../schema/authored.ts";
import { glossarySchema } from "../schema/glossary.ts";
import { localesSchema } from "../schema/locales.ts";
import { phrasesSchema } from "../schema/phrases.ts";
import { sectionsSchema } from "../schema/sections.ts";
import { styleSchema } from "../schema/style.ts";
import { collect } from "./collect.ts";
import type { Lost } from "./consequences.ts";
import { demanding } from "./demanding.ts";
import { openDesk } from "./desk.ts";
import { findMissing, findStray } from "./presence.ts";
import { readAcross, readGuides, readProtocol, readSite, readTerms } from "./read-folders.ts";
import { survey } from "./survey.ts";

/** What the files say as far as their shapes are right. */
export interface Assembled {
  /** Absent where no locales are known: nothing else makes sense without them. */
  readonly partial?: Authored;
  readonly diagnostics: readonly Diagnostic[];
  /** What had the wrong shape and is missing from the catalogue. */
  readonly lost: readonly Lost[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly registries: ReadonlyMap<string, Registry>;
}

/** Reads every file by its kind, before it says what is wrong with any, and puts the catalogue together from those that have their shape. */
export function assemble(loaded: Loaded, remember?: Remember): Assembled {
  const desk = openDesk(loaded.files, remember);
  const present = survey(loaded);
  const locales = desk.shaped("locales.yaml", demanding(localesSchema));
  const glossary = desk.shaped("glossary.yaml", glossarySchema) ?? {};
  const style = desk.shaped("style.yaml", styleSchema) ?? {};
  const sections = desk.shaped("sections.yaml", sectionsSchema);
  const phrases = collect(present.phrases, (id) =>
    desk.shaped(`phrases/${id}.yaml`, demanding(phrasesSchema)),
  );
  const declared = new Map<string, string | null>();
  const protocols = collect([...present.protocols.keys()], (id) => {
    const folder = readProtocol(desk, id, present.protocols.get(id) ?? []);
    if (folder.file !== undefined) declared.set(id, folder.file);
    return folder.complete;
  });
  const across = readAcross(desk, present);
  const guides = readGuides(desk, present);
  const terms = readTerms(desk, present);
  const site = readSite(desk, present);
  const known = locales && Object.keys(locales);
  return {
    diagnostics: [
      ...findMissing(loaded, {
        locales: known,
        protocols: [...present.protocols.keys()],
        guides: present.guides,
        declared,
      }),
      ...findStray(loaded, { locales: known, declared }),
      ...desk.diagnostics,
    ],
    lost: [...desk.lost, ...unread(present.guides, guides)],
    sources: desk.sources,
    registries: desk.registries,
    ...(locales && {
      partial: {
        locales,
        glossary,
        style,
        ...(sections && { sections }),
        phrases: comparable(phrases, locales),
        protocols,
        across,
        guides,
        terms,
        site,
      },
    }),
  };
}

/** Translations can be judged only beside the reference. */
function comparable<T>(
  phrases: Readonly<Record<string, T>>,
  locales: Readonly<Record<string, unknown>>,
): Readonly<Record<string, T>> {
  const [reference = ""] = Object.keys(locales);
  return Object.hasOwn(phrases, reference) ? phrases : {};
}

/** Guides whose files could not be read, so that their words are not reported as words on nothing. */
function unread(present: readonly string[], { trees }: AuthoredGuides): readonly Lost[] {
  return present
    .filter((id) => !Object.hasOwn(trees, id))
    .map((id) => ({ file: `${GUIDES}/${id}.yaml`, path: [id], entry: true }));
}
