import {
  Code,
  ComparisonDocument,
  Guide,
  GuidesText,
  GuideTree,
  Locale,
  Mapping,
  MappingsText,
  MappingTable,
  Message,
  PhrasesText,
  ProtocolFacts,
  ProtocolText,
  ProviderFacts,
  ProvidersText,
  Term,
  TermFacts,
  TermsText,
} from "@wirecode/model/shapes";
import { z } from "zod";
import type { Catalogue } from "../resolve/catalogue.ts";
import { mappingSchema, translatedAcrossTextSchema, vocabulariesSchema } from "../schema/across.ts";
import { codesSchema } from "../schema/codes.ts";
import { comparisonsSchema } from "../schema/comparisons.ts";
import { exceptionsSchema } from "../schema/exceptions.ts";
import { explainPhrasesSchema, kindsSchema } from "../schema/explain.ts";
import { glossarySchema } from "../schema/glossary.ts";
import { guideSchema, translatedGuidesTextSchema } from "../schema/guides.ts";
import { localesSchema } from "../schema/locales.ts";
import { translatedPhrasesSchema } from "../schema/phrases.ts";
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
  yield file("schema/facts/protocol.schema.json", ProtocolFacts, "output");
  yield file("schema/facts/guides.schema.json", GuideTree.array(), "output");
  yield file("schema/facts/mappings.schema.json", MappingTable.array(), "output");
  yield file("schema/facts/terms.schema.json", TermFacts.array(), "output");
  yield file("schema/facts/providers.schema.json", ProviderFacts.array(), "output");
  yield file("schema/text/protocol.schema.json", ProtocolText, "output");
  yield file("schema/text/phrases.schema.json", PhrasesText, "output");
  yield file("schema/text/guides.schema.json", GuidesText, "output");
  yield file("schema/text/mappings.schema.json", MappingsText, "output");
  yield file("schema/text/terms.schema.json", TermsText, "output");
  yield file("schema/text/providers.schema.json", ProvidersText, "output");
  yield file("schema/message.schema.json", Message, "output");
  yield file("schema/code.schema.json", Code, "output");
  yield file("schema/comparison.schema.json", ComparisonDocument, "output");
  yield file("schema/locale.schema.json", Locale, "output");
  yield file("schema/guide.schema.json", Guide, "output");
  yield file("schema/term.schema.json", Term, "output");
  yield file("schema/mapping.schema.json", Mapping, "output");
  yield file("schema/data/locales.schema.json", localesSchema);
  yield file("schema/data/glossary.schema.json", glossarySchema);
  yield file("schema/data/style.schema.json", styleSchema);
  yield file("schema/data/exceptions.schema.json", exceptionsSchema);
  yield file("schema/data/search.schema.json", searchSchema);
  yield file("schema/data/sections.schema.json", sectionsSchema);
  yield file("schema/data/phrases.schema.json", translatedPhrasesSchema);
  yield file("schema/data/protocol.schema.json", protocolSchema);
  yield file("schema/data/comparisons.schema.json", comparisonsSchema);
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

function file(path: string, schema: z.ZodType, io: "input" | "output" = "input"): OutputFile {
  return { path, content: `${JSON.stringify(z.toJSONSchema(schema, { io }), null, 2)}\n` };
}
