import type {
  Authored,
  AuthoredAcross,
  AuthoredGuides,
  AuthoredProtocolFolder,
  AuthoredSiteFolder,
  AuthoredTermsFolder,
} from "../schema/authored.ts";
import {
  acrossComparisonsSchema,
  acrossTextSchema,
  mappingSchema,
  vocabulariesSchema,
} from "../schema/across.ts";
import { demanding } from "./demanding.ts";
import { type Desk, openDesk } from "./desk.ts";
import { lostFile, type Lost } from "./consequences.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { ACROSS, GUIDES, placeOf, SITE, TERMS } from "../load/layout.ts";
import type { Loaded } from "../load/load-folder.ts";
import { standInsOf, UNNAMED } from "./anatomy.ts";
import { readLocales } from "./locales.ts";
import { findMissing, findStray } from "./presence.ts";
import { findSpeechless } from "./speechless.ts";
import { unloadedFiles } from "./unloaded.ts";
import type { Registry } from "../load/registry.ts";
import type { Remember } from "../remember.ts";
import { codesSchema, openCodesSchema } from "../schema/codes.ts";
import { comparisonsSchema } from "../schema/comparisons.ts";
import { glossarySchema } from "../schema/glossary.ts";
import { guideSchema, guidesTextSchema } from "../schema/guides.ts";
import { phrasesSchema } from "../schema/phrases.ts";
import { protocolSchema } from "../schema/protocol.ts";
import { siteSchema, siteTextSchema } from "../schema/site.ts";
import { termsSchema, termsTextSchema } from "../schema/terms.ts";
import { textSchema } from "../schema/text.ts";
import type { Source } from "../load/source.ts";

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

/** Reads every file by its kind, before it says what is wrong with any, and puts the catalogue together from what has its shape. */
export function assemble(loaded: Loaded, remember?: Remember): Assembled {
  const desk = openDesk(loaded.files, remember);
  const unloaded = unloadedFiles(loaded);
  const present = survey([...loaded.files.map(({ name }) => name), ...unloaded]);
  const locales = readLocales(desk, loaded);
  const glossary = desk.shaped("glossary.yaml", glossarySchema) ?? {};
  const phrases = collect(present.phrases, (id) =>
    desk.shaped(`phrases/${id}.yaml`, demanding(phrasesSchema)),
  );
  const declared = new Map<string, string | null>();
  const protocols = collect([...present.protocols.keys()], (id) => {
    const { folder, registry } = readProtocol(desk, id, present.protocols.get(id) ?? []);
    if (registry !== undefined) declared.set(id, registry);
    return folder;
  });
  const across = readAcross(desk, present);
  const guides = readGuides(desk, present);
  const terms = readTerms(desk, present.termsTexts);
  const site = readSite(desk, present.siteTexts);
  const isListed = desk.sources.has("locales.yaml");
  const known = isListed && locales ? Object.keys(locales) : undefined;
  const missing = findMissing(loaded, unloaded, {
    locales: known,
    protocols: [...present.protocols.keys()],
    guides: present.guides,
    declared,
  });
  return {
    diagnostics: [
      ...missing.map(({ diagnostic }) => diagnostic),
      ...findStray(loaded, { locales: known, declared }),
      ...findSpeechless(loaded, desk.sources.get("locales.yaml"), known),
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
    ...(locales && {
      partial: {
        locales,
        glossary,
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

/** The locales of the phrases, and the protocols with the locales of their texts, by file name. */
function survey(names: readonly string[]) {
  const phrases: string[] = [];
  const mappings: string[] = [];
  const acrossTexts: string[] = [];
  const guides: string[] = [];
  const guidesTexts: string[] = [];
  const termsTexts: string[] = [];
  const siteTexts: string[] = [];
  const protocols = new Map<string, string[]>();
  for (const name of new Set(names.toSorted())) {
    const place = placeOf(name);
    if (place?.kind === "phrases") phrases.push(place.locale);
    if (place?.kind === "mapping") mappings.push(place.mapping);
    if (place?.kind === "across-text") acrossTexts.push(place.locale);
    if (place?.kind === "guide") guides.push(place.guide);
    if (place?.kind === "guides-text") guidesTexts.push(place.locale);
    if (place?.kind === "terms-text") termsTexts.push(place.locale);
    if (place?.kind === "site-text") siteTexts.push(place.locale);
    if (!place || !("protocol" in place)) continue;
    const texts = protocols.get(place.protocol) ?? [];
    protocols.set(place.protocol, texts);
    if (place.kind === "text") texts.push(place.locale);
  }
  return {
    phrases,
    protocols,
    mappings,
    acrossTexts,
    guides,
    guidesTexts,
    termsTexts,
    siteTexts,
  };
}

/** What joins two protocols; a catalogue may do without. */
function readAcross(
  desk: Desk,
  { mappings, acrossTexts }: Pick<ReturnType<typeof survey>, "mappings" | "acrossTexts">,
): AuthoredAcross {
  return {
    comparisons: desk.shaped(`${ACROSS}/comparisons.yaml`, acrossComparisonsSchema) ?? {},
    vocabularies: desk.shaped(`${ACROSS}/vocabularies.yaml`, vocabulariesSchema) ?? {},
    mappings: collect(mappings, (id) =>
      desk.shaped(`${ACROSS}/mappings/${id}.yaml`, demanding(mappingSchema)),
    ),
    text: collect(acrossTexts, (locale) =>
      desk.shaped(`${ACROSS}/text/${locale}.yaml`, acrossTextSchema),
    ),
  };
}

/** The questions people ask; a catalogue may do without. */
function readGuides(
  desk: Desk,
  { guides, guidesTexts }: Pick<ReturnType<typeof survey>, "guides" | "guidesTexts">,
): AuthoredGuides {
  return {
    trees: collect(guides, (id) => desk.shaped(`${GUIDES}/${id}.yaml`, demanding(guideSchema))),
    text: collect(guidesTexts, (locale) =>
      desk.shaped(`${GUIDES}/text/${locale}.yaml`, guidesTextSchema),
    ),
  };
}

/** The terms that the pages explain; a catalogue may do without. */
function readTerms(desk: Desk, locales: readonly string[]): AuthoredTermsFolder {
  return {
    terms: desk.shaped(`${TERMS}/${TERMS}.yaml`, termsSchema) ?? {},
    text: collect(locales, (locale) =>
      desk.shaped(`${TERMS}/text/${locale}.yaml`, termsTextSchema),
    ),
  };
}

/** What the site says about itself; a catalogue may do without. */
function readSite(desk: Desk, locales: readonly string[]): AuthoredSiteFolder {
  const site = desk.shaped(`${SITE}/${SITE}.yaml`, demanding(siteSchema));
  return {
    ...(site && { site }),
    text: collect(locales, (locale) => desk.shaped(`${SITE}/text/${locale}.yaml`, siteTextSchema)),
  };
}

interface ProtocolRead {
  readonly folder: AuthoredProtocolFolder;
  /** The registry that its protocol.yaml names, `null` where it names none; absent where that is not known. */
  readonly registry?: string | null;
}

/** Reads the files of a protocol; what one of them does not say leaves what the others say to be judged. */
function readProtocol(desk: Desk, id: string, locales: readonly string[]): ProtocolRead {
  const protocol = desk.shaped(`${id}/protocol.yaml`, demanding(protocolSchema));
  const declared = protocol ?? protocolSchema.parse(standInsOf(`${id}/protocol.yaml`));
  const named = declared.title === UNNAMED ? { ...declared, title: id } : declared;
  const isWhole = !desk.lost.some(
    ({ file, path: [part] }) =>
      file === `${id}/protocol.yaml` && (part === undefined || part === "attributes"),
  );
  const schema = protocol && isWhole ? codesSchema(protocol) : openCodesSchema(named);
  // The attributes are the protocol's own, so that TypeScript cannot see them in what the schema makes.
  const codes = desk.shaped(`${id}/codes.yaml`, demanding(schema, { code: {} })) as
    AuthoredProtocolFolder["codes"] | undefined;
  const comparisons = desk.shaped(`${id}/comparisons.yaml`, comparisonsSchema) ?? {};
  const text = collect(locales, (locale) =>
    desk.shaped(`${id}/text/${locale}.yaml`, demanding(textSchema)),
  );
  const file = protocol?.registry?.file;
  const registry = file === undefined ? [] : (desk.registry(`${id}/${file}`)?.rows ?? []);
  return {
    folder: { protocol: named, codes: codes ?? {}, comparisons, text, registry },
    ...(protocol && isRegistryKnown(desk, id) && { registry: file ?? null }),
  };
}

/** Whether protocol.yaml says which registry there is, rightly or not at all. */
function isRegistryKnown(desk: Desk, id: string): boolean {
  return !desk.lost.some(
    ({ file, path: [part] }) =>
      file === `${id}/protocol.yaml` && (part === undefined || part === "registry"),
  );
}

function collect<T>(
  keys: readonly string[],
  read: (key: string) => T | undefined,
): Readonly<Record<string, T>> {
  const found: [string, T][] = [];
  for (const key of keys) {
    const value = read(key);
    if (value !== undefined) found.push([key, value]);
  }
  return Object.fromEntries(found);
}
