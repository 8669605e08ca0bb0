import {
  joinGuides,
  joinProtocol,
  type GuidesText,
  type GuideTree,
  type ProtocolFacts,
  type ProtocolText,
} from "@wirecode/model";
import {
  ProtocolFacts as FactsShape,
  ProtocolText as TextShape,
  PhrasesText,
  GuidesText as GuidesShape,
  MappingsText,
  TermsText,
  GuideTree as TreeShape,
} from "@wirecode/model/shapes";
import { expect, it } from "vitest";
import { edit, smallCatalogue, stamped } from "../../test/catalogue.ts";
import type { Edits } from "../../test/edits.ts";
import { GUIDE } from "../../test/guide.ts";
import { joined } from "../resolve/joined.ts";
import { resolve } from "../resolve/resolve.ts";
import { validate } from "../validate/validate.ts";
import { emitJson } from "./json.ts";

function emitted(edits: Edits = {}) {
  const { authored } = validate(stamped(edit(smallCatalogue(), { ...GUIDE, ...edits })));
  const catalogue = resolve(authored!);
  const files = new Map([...emitJson(catalogue)].map(({ path, content }) => [path, content]));
  return { catalogue, files, read: (path: string): unknown => JSON.parse(files.get(path)!) };
}

it("writes facts and the words of one language, which joined are what pages are made from", () => {
  const { catalogue, read } = emitted();
  for (const locale of ["en", "ar"]) {
    const { bundles, guides } = joined(catalogue, locale);
    const tags = locale === "en" ? ["en"] : ["ar", "en"];
    for (const bundle of bundles) {
      const { id } = bundle.protocol;
      const facts = read(`facts/${id}.json`) as ProtocolFacts;
      const words = tags.map((tag) => read(`text/${tag}/${id}.json`) as ProtocolText);
      expect(joinProtocol(facts, words)).toEqual(bundle);
    }
    const trees = read("facts/guides.json") as GuideTree[];
    const words = tags.map((tag) => read(`text/${tag}/guides.json`) as GuidesText);
    expect(joinGuides(trees, words)).toEqual(guides);
  }
});

it("writes a code a line, and in a language no word of another and no fact", () => {
  const { catalogue, files } = emitted();
  for (const { protocol, codes } of catalogue.protocols) {
    const facts = files.get(`facts/${protocol.id}.json`) ?? "";
    expect(JSON.parse(`[${facts.split("\n").slice(1, -2).join("")}]`)).toEqual(codes);
    const arabic = files.get(`text/ar/${protocol.id}.json`) ?? "";
    expect(arabic).toContain('\n"211":{"title":"حالة النظام"');
    expect(arabic).not.toContain('"450"');
    expect(arabic).not.toMatch(/The text says|"outcome"/);
  }
});

it("gives every file its published shape", () => {
  const { read } = emitted();
  FactsShape.parse(read("facts/mail.json"));
  TreeShape.array().parse(read("facts/guides.json"));
  for (const locale of ["en", "ar"]) {
    TextShape.parse(read(`text/${locale}/mail.json`));
    PhrasesText.parse(read(`text/${locale}/phrases.json`));
    GuidesShape.parse(read(`text/${locale}/guides.json`));
    MappingsText.parse(read(`text/${locale}/mappings.json`));
    TermsText.parse(read(`text/${locale}/terms.json`));
  }
});
