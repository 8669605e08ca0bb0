import type { z } from "zod";
import type { Diagnostic } from "../diagnostic.ts";
import { placeOf } from "../load/layout.ts";
import type { Loaded } from "../load/load-folder.ts";
import type { Registry } from "../load/registry.ts";
import type { Source } from "../load/source.ts";
import type { Files } from "../rules/rule.ts";
import type { Remember } from "../remember.ts";
import type { Authored } from "../schema/authored.ts";
import { exceptionsSchema } from "../schema/exceptions.ts";
import { glossarySchema } from "../schema/glossary.ts";
import { type AuthoredPhrases, phrasesSchema, translatedPhrasesSchema } from "../schema/phrases.ts";
import { searchSchema } from "../schema/search.ts";
import { sectionsSchema } from "../schema/sections.ts";
import { styleSchema } from "../schema/style.ts";
import { collect } from "./collect.ts";
import { lostFile, type Lost } from "./consequences.ts";
import { demanding } from "./demanding.ts";
import { openDesk } from "./desk.ts";
import { readLocales } from "./locales.ts";
import { findMissing, findStray } from "./presence.ts";
import {
  readAcross,
  readExplain,
  readGuides,
  readProtocol,
  readProviders,
  readSite,
  readStamps,
  readTerms,
} from "./read-folders.ts";
import { findSpeechless } from "./speechless.ts";
import { survey } from "./survey.ts";
import { unloadedFiles } from "./unloaded.ts";

/** What the files say as far as their shapes are right. */
export interface Assembled {
  /** Absent where no locales are known: nothing else makes sense without them. */
  readonly partial?: Authored;
  readonly diagnostics: readonly Diagnostic[];
  /** What had the wrong shape and is missing from the catalogue. */
  readonly lost: readonly Lost[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly registries: ReadonlyMap<string, Registry>;
  readonly keysAt: Files["keysAt"];
}

/** Reads every file by its kind, before it says what is wrong with any, and puts the catalogue together from what has its shape. */
export function assemble(loaded: Loaded, remember?: Remember): Assembled {
  const desk = openDesk(loaded.files, remember);
  const unloaded = unloadedFiles(loaded);
  const present = survey([...loaded.files.map(({ name }) => name), ...unloaded]);
  const locales = readLocales(desk, loaded);
  const glossary = desk.shaped("glossary.yaml", glossarySchema) ?? {};
  const style = desk.shaped("style.yaml", styleSchema) ?? {};
  const exceptions = desk.shaped("exceptions.yaml", exceptionsSchema) ?? {};
  const search = desk.shaped("search.yaml", searchSchema) ?? {};
  const sections = desk.shaped("sections.yaml", sectionsSchema);
  const [reference = ""] = Object.keys(locales ?? {});
  const phrases = collect(present.phrases, (id) =>
    desk.shaped<z.ZodType<AuthoredPhrases>>(
      `phrases/${id}.yaml`,
      id === reference ? demanding(phrasesSchema) : translatedPhrasesSchema,
    ),
  );
  const declared = new Map<string, string | null>();
  const protocols = collect([...present.protocols.keys()], (id) => {
    const { folder, registry } = readProtocol(desk, id, present.protocols.get(id) ?? [], reference);
    if (registry !== undefined) declared.set(id, registry);
    return folder;
  });
  const across = readAcross(desk, present, reference);
  const guides = readGuides(desk, present, reference);
  const terms = readTerms(desk, present);
  const site = readSite(desk, present);
  const providers = readProviders(desk, present, reference);
  const explain = readExplain(desk, present);
  const stamps = readStamps(desk, present);
  const isListed = desk.sources.has("locales.yaml");
  const known = isListed && locales ? Object.keys(locales) : undefined;
  const missing = findMissing(loaded, unloaded, {
    locales: known,
    protocols: [...present.protocols.keys()],
    guides: present.guides,
    providers: present.providers,
    declared,
  });
  return {
    diagnostics: [
      ...missing.map(({ diagnostic }) => diagnostic),
      ...findStray(loaded, { locales: known, declared }),
      ...findSpeechless(loaded, desk.sources.get("locales.yaml"), isListed ? locales : undefined),
      ...desk.diagnostics,
    ],
    lost: [
      ...desk.lost,
      ...desk.lost.flatMap(undeclared),
      ...unloaded.map(lostFile),
      ...missing.flatMap(({ name }) => (name === undefined ? [] : lostFile(name))),
    ],
    sources: desk.sources,
    registries: desk.registries,
    keysAt: (file, path) => desk.keysAt(file, path),
    ...(locales && {
      partial: {
        locales,
        glossary,
        style,
        exceptions,
        search,
        ...(sections && { sections }),
        phrases: comparable(phrases, locales),
        protocols,
        across,
        guides,
        terms,
        site,
        providers,
        explain,
        stamps,
      },
    }),
  };
}

/** A key that codes have without being able to may be an attribute, so that its words are no words on nothing. */
function undeclared({ file, path: [, key, ...rest], kind }: Lost): readonly Lost[] {
  const place = placeOf(file);
  if (place?.kind !== "codes" || kind !== "value" || key === undefined || rest.length > 0)
    return [];
  return [{ file: `${place.protocol}/protocol.yaml`, path: ["attributes", key], kind: "entry" }];
}

/** Translations can be judged only beside the reference. */
function comparable<T>(
  phrases: Readonly<Record<string, T>>,
  locales: Readonly<Record<string, unknown>>,
): Readonly<Record<string, T>> {
  const [reference = ""] = Object.keys(locales);
  return Object.hasOwn(phrases, reference) ? phrases : {};
}
