import { stampsFileOf } from "../translation/entries.ts";
import { ACROSS, EXPLAIN, GUIDES, PROVIDERS, SITE, TERMS } from "../load/layout.ts";
import {
  acrossComparisonsSchema,
  acrossTextSchema,
  mappingSchema,
  translatedAcrossTextSchema,
  vocabulariesSchema,
} from "../schema/across.ts";
import type {
  AuthoredAcross,
  AuthoredExplain,
  AuthoredGuides,
  AuthoredProtocolFolder,
  AuthoredProviders,
  AuthoredSiteFolder,
  AuthoredTermsFolder,
} from "../schema/authored.ts";
import type { AllStamps, Stamps } from "../schema/stamps.ts";
import { codesSchema, openCodesSchema } from "../schema/codes.ts";
import { comparisonsSchema } from "../schema/comparisons.ts";
import { compatSchema } from "../schema/compat.ts";
import { explainPhrasesSchema, kindsSchema } from "../schema/explain.ts";
import { guideSchema, guidesTextSchema, translatedGuidesTextSchema } from "../schema/guides.ts";
import { practiceSchema } from "../schema/practice.ts";
import { protocolSchema } from "../schema/protocol.ts";
import {
  providerSchema,
  providerTextSchema,
  translatedProviderTextSchema,
} from "../schema/providers.ts";
import { siteSchema, siteTextSchema } from "../schema/site.ts";
import { termsSchema, termsTextSchema } from "../schema/terms.ts";
import { textSchema, translatedTextSchema } from "../schema/text.ts";
import { standInsOf, UNNAMED } from "./anatomy.ts";
import { collect } from "./collect.ts";
import { demanding } from "./demanding.ts";
import type { Desk } from "./desk.ts";
import type { Survey } from "./survey.ts";

/** What joins two protocols; a catalogue may do without. */
export function readAcross(
  desk: Desk,
  { mappings, acrossTexts }: Pick<Survey, "mappings" | "acrossTexts">,
  reference: string,
): AuthoredAcross {
  return {
    comparisons: desk.shaped(`${ACROSS}/comparisons.yaml`, acrossComparisonsSchema) ?? {},
    vocabularies: desk.shaped(`${ACROSS}/vocabularies.yaml`, vocabulariesSchema) ?? {},
    mappings: collect(mappings, (id) =>
      desk.shaped(`${ACROSS}/mappings/${id}.yaml`, demanding(mappingSchema)),
    ),
    text: collect(acrossTexts, (locale) =>
      desk.shaped(
        `${ACROSS}/text/${locale}.yaml`,
        locale === reference ? acrossTextSchema : translatedAcrossTextSchema,
      ),
    ),
  };
}

/** The questions people ask; a catalogue may do without. */
export function readGuides(
  desk: Desk,
  { guides, guidesTexts }: Pick<Survey, "guides" | "guidesTexts">,
  reference: string,
): AuthoredGuides {
  return {
    trees: collect(guides, (id) => desk.shaped(`${GUIDES}/${id}.yaml`, demanding(guideSchema))),
    text: collect(guidesTexts, (locale) =>
      desk.shaped(
        `${GUIDES}/text/${locale}.yaml`,
        locale === reference ? guidesTextSchema : translatedGuidesTextSchema,
      ),
    ),
  };
}

/** The terms that the pages explain; a catalogue may do without. */
export function readTerms(
  desk: Desk,
  { termsTexts: locales }: Pick<Survey, "termsTexts">,
): AuthoredTermsFolder {
  return {
    terms: desk.shaped(`${TERMS}/${TERMS}.yaml`, termsSchema) ?? {},
    text: collect(locales, (locale) =>
      desk.shaped(`${TERMS}/text/${locale}.yaml`, termsTextSchema),
    ),
  };
}

/** What the site says about itself; a catalogue may do without. */
export function readSite(
  desk: Desk,
  { siteTexts: locales }: Pick<Survey, "siteTexts">,
): AuthoredSiteFolder {
  const site = desk.shaped(`${SITE}/${SITE}.yaml`, demanding(siteSchema));
  return {
    ...(site && { site }),
    text: collect(locales, (locale) => desk.shaped(`${SITE}/text/${locale}.yaml`, siteTextSchema)),
  };
}

/** Who answers, and what it says more exactly than the standards; a catalogue may do without. */
export function readProviders(
  desk: Desk,
  { providers, providerTexts }: Pick<Survey, "providers" | "providerTexts">,
  reference: string,
): AuthoredProviders {
  return {
    facts: collect(providers, (id) =>
      desk.shaped(`${PROVIDERS}/${id}.yaml`, demanding(providerSchema)),
    ),
    text: collect([...providerTexts.keys()], (locale) =>
      collect(providerTexts.get(locale) ?? [], (id) =>
        desk.shaped(
          `${PROVIDERS}/text/${locale}/${id}.yaml`,
          locale === reference ? demanding(providerTextSchema) : translatedProviderTextSchema,
        ),
      ),
    ),
  };
}

/** What texts about undelivered mail say, and how; a catalogue may do without. */
export function readExplain(
  desk: Desk,
  { explainPhrases }: Pick<Survey, "explainPhrases">,
): AuthoredExplain {
  return {
    kinds: desk.shaped(`${EXPLAIN}/kinds.yaml`, kindsSchema) ?? {},
    phrases: collect(explainPhrases, (language) =>
      desk.shaped(`${EXPLAIN}/phrases/${language}.yaml`, explainPhrasesSchema),
    ),
  };
}

/** What each translated string was made from. */
export function readStamps(desk: Desk, { stamps }: Pick<Survey, "stamps">): AllStamps {
  const all = new Map<string, Record<string, Stamps>>();
  for (const { folder, locale } of stamps) {
    const own = desk.stamps(stampsFileOf(folder, locale));
    if (own) all.set(folder, { ...all.get(folder), [locale]: own });
  }
  return Object.fromEntries(all);
}

/** A protocol as far as its files could be read. */
export interface ProtocolRead {
  readonly folder: AuthoredProtocolFolder;
  /** The registry that its protocol.yaml names, `null` where it names none; absent where that is not known. */
  readonly registry?: string | null;
}

/** A protocol with its codes and words; what one of its files does not say leaves what the others say to be judged. */
export function readProtocol(
  desk: Desk,
  id: string,
  locales: readonly string[],
  reference: string,
): ProtocolRead {
  const protocol = desk.shaped(`${id}/protocol.yaml`, demanding(protocolSchema));
  const declared = protocol ?? protocolSchema.parse(standInsOf(`${id}/protocol.yaml`));
  const named = declared.title === UNNAMED ? { ...declared, title: id } : declared;
  const schema =
    protocol && isKnown(desk, id, "attributes") ? codesSchema(protocol) : openCodesSchema(named);
  // The attributes are the protocol's own, so that TypeScript cannot see them in what the schema makes.
  const codes = desk.shaped(`${id}/codes.yaml`, demanding(schema, { code: {} })) as
    AuthoredProtocolFolder["codes"] | undefined;
  const comparisons = desk.shaped(`${id}/comparisons.yaml`, comparisonsSchema) ?? {};
  const compat = desk.shaped(`${id}/compat.yaml`, compatSchema);
  const practice = desk.shaped(`${id}/practice.yaml`, practiceSchema);
  const text = collect(locales, (locale) =>
    desk.shaped(
      `${id}/text/${locale}.yaml`,
      locale === reference ? demanding(textSchema) : translatedTextSchema,
    ),
  );
  const file = protocol?.registry?.file;
  const registry = file === undefined ? [] : (desk.registry(`${id}/${file}`)?.rows ?? []);
  return {
    folder: {
      protocol: named,
      codes: codes ?? {},
      comparisons,
      ...(compat && { compat }),
      ...(practice && { practice }),
      text,
      registry,
    },
    ...(protocol && isKnown(desk, id, "registry") && { registry: file ?? null }),
  };
}

/** Whether protocol.yaml says what there is of something, rightly or not at all. */
function isKnown(desk: Desk, id: string, of: "attributes" | "registry"): boolean {
  return !desk.lost.some(
    ({ file, path: [part] }) =>
      file === `${id}/protocol.yaml` && (part === undefined || part === of),
  );
}
