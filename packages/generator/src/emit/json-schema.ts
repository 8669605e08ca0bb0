import {
  Code,
  CodeTranslation,
  CommandUsage,
  ComparisonDocument,
  CompletionScript,
  Decision,
  Guide,
  GuidesText,
  GuideTree,
  Locale,
  Mapping,
  MappingsText,
  MappingTable,
  Message,
  MessageSummary,
  PhrasesText,
  Problem,
  ProtocolEntry,
  ProtocolFacts,
  ProtocolText,
  Provider,
  ProviderFacts,
  ProvidersText,
  SearchHit,
  Term,
  TermFacts,
  TermsText,
} from "@wirecode/model/shapes";
import { z } from "zod";
import type { Catalogue } from "../resolve/catalogue.ts";
import { mappingSchema, translatedAcrossTextSchema, vocabulariesSchema } from "../schema/across.ts";
import { codesSchema } from "../schema/codes.ts";
import { comparisonsSchema } from "../schema/comparisons.ts";
import { compatSchema } from "../schema/compat.ts";
import { exceptionsSchema } from "../schema/exceptions.ts";
import { explainPhrasesSchema, kindsSchema } from "../schema/explain.ts";
import { glossarySchema } from "../schema/glossary.ts";
import { guideSchema, translatedGuidesTextSchema } from "../schema/guides.ts";
import { localesSchema } from "../schema/locales.ts";
import { translatedPhrasesSchema } from "../schema/phrases.ts";
import { practiceSchema } from "../schema/practice.ts";
import { protocolSchema } from "../schema/protocol.ts";
import { providerSchema, translatedProviderTextSchema } from "../schema/providers.ts";
import { searchSchema } from "../schema/search.ts";
import { sectionsSchema } from "../schema/sections.ts";
import { siteSchema, siteTextSchema } from "../schema/site.ts";
import { styleSchema } from "../schema/style.ts";
import { termsSchema, termsTextSchema } from "../schema/terms.ts";
import { translatedTextSchema } from "../schema/text.ts";
import { forget, type Remember } from "../remember.ts";
import type { OutputFile } from "./output-file.ts";

/** `schema/` describes the published JSON, `schema/data/` the YAML for editors. */
export function* emitJsonSchema(
  { protocols }: Catalogue,
  { remember = forget }: { readonly remember?: Remember } = {},
): Iterable<OutputFile> {
  yield* remember("schemas", [], () => [...fixedSchemas()]);
  for (const { protocol, authored } of protocols) {
    yield remember(`schema of ${protocol.id}`, [authored], () =>
      file(`schema/data/${protocol.id}/codes.schema.json`, codesSchema(authored)),
    );
  }
}

function* fixedSchemas(): Iterable<OutputFile> {
  yield published("facts/protocol", ProtocolFacts);
  yield published("facts/guides", GuideTree.array());
  yield published("facts/mappings", MappingTable.array());
  yield published("facts/terms", TermFacts.array());
  yield published("facts/providers", ProviderFacts.array());
  yield published("text/protocol", ProtocolText);
  yield published("text/phrases", PhrasesText);
  yield published("text/guides", GuidesText);
  yield published("text/mappings", MappingsText);
  yield published("text/terms", TermsText);
  yield published("text/providers", ProvidersText);
  yield published("message", Message);
  yield published("message-summary", MessageSummary);
  yield published("code", Code);
  yield published("codes", listOf(Code, "Codes"));
  yield published("comparison", ComparisonDocument);
  yield published("locale", Locale);
  yield published("guide", Guide);
  yield published("guides", listOf(Guide, "Guides"));
  yield published("decision", Decision);
  yield published("term", Term);
  yield published("provider", Provider);
  yield published("mapping", Mapping);
  yield published("translations", listOf(CodeTranslation, "Translations"));
  yield published("protocols", listOf(ProtocolEntry, "Protocols"));
  yield published("hits", listOf(SearchHit, "Search hits"));
  yield published("problem", Problem);
  yield published("usages", listOf(CommandUsage, "Usages"));
  yield published("completion", CompletionScript);
  yield file("schema/data/locales.schema.json", localesSchema);
  yield file("schema/data/glossary.schema.json", glossarySchema);
  yield file("schema/data/style.schema.json", styleSchema);
  yield file("schema/data/exceptions.schema.json", exceptionsSchema);
  yield file("schema/data/search.schema.json", searchSchema);
  yield file("schema/data/sections.schema.json", sectionsSchema);
  yield file("schema/data/phrases.schema.json", translatedPhrasesSchema);
  yield file("schema/data/protocol.schema.json", protocolSchema);
  yield file("schema/data/comparisons.schema.json", comparisonsSchema);
  yield file("schema/data/compat.schema.json", compatSchema);
  yield file("schema/data/practice.schema.json", practiceSchema);
  yield file("schema/data/text.schema.json", translatedTextSchema);
  yield file("schema/data/across/mapping.schema.json", mappingSchema);
  yield file("schema/data/across/vocabularies.schema.json", vocabulariesSchema);
  yield file("schema/data/across/text.schema.json", translatedAcrossTextSchema);
  yield file("schema/data/guides/guide.schema.json", guideSchema);
  yield file("schema/data/guides/text.schema.json", translatedGuidesTextSchema);
  yield file("schema/data/terms/terms.schema.json", termsSchema);
  yield file("schema/data/terms/text.schema.json", termsTextSchema);
  yield file("schema/data/providers/provider.schema.json", providerSchema);
  yield file("schema/data/providers/text.schema.json", translatedProviderTextSchema);
  yield file("schema/data/explain/kinds.schema.json", kindsSchema);
  yield file("schema/data/explain/phrases.schema.json", explainPhrasesSchema);
  yield file("schema/data/site/site.schema.json", siteSchema);
  yield file("schema/data/site/text.schema.json", siteTextSchema);
}

/** Where the site has the schemas of what is published, which is what they are called. */
const HOME = "https://wirecode.github.io/wirecode/schema/";

/** The schema of published JSON, which whoever reads it may refer to. */
function published(name: string, schema: z.ZodType): OutputFile {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: "output" });
  return printed(`schema/${name}.schema.json`, {
    $schema,
    $id: `${HOME}${name}.schema.json`,
    ...rest,
  });
}

function listOf(schema: z.ZodType, title: string): z.ZodType {
  return schema.array().meta({ title });
}

/** The schema of a file that authors write, for their editors. */
function file(path: string, schema: z.ZodType): OutputFile {
  return printed(path, z.toJSONSchema(schema, { io: "input" }));
}

function printed(path: string, schema: object): OutputFile {
  return { path, content: `${JSON.stringify(schema)}\n` };
}
