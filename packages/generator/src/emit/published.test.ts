import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compare, describe as tell, keyOf, type Bundle } from "@wirecode/model";
import { Code, ComparisonDocument, Guide, Mapping, Term } from "@wirecode/model/shapes";
import { describe, expect, it } from "vitest";
import { load } from "../load/load.ts";
import type { Loaded } from "../load/load-folder.ts";
import { joined } from "../resolve/joined.ts";
import { resolve } from "../resolve/resolve.ts";
import type { Authored } from "../schema/authored.ts";
import { TARGETS, type TargetId } from "./targets.ts";
import { validate } from "../validate/validate.ts";

const loaded = load(fileURLToPath(new URL("../../../../data", import.meta.url)));

function authoredIn(files: Loaded): Authored {
  const { authored, diagnostics } = validate(files);
  expect(diagnostics).toEqual([]);
  if (!authored) throw new Error("The data is wrong.");
  return authored;
}

const { style, ...authored } = authoredIn(loaded);
const catalogue = resolve({ style, ...authored });
const languages = new Map(catalogue.locales.map(({ tag }) => [tag, joined(catalogue, tag)]));
const bundles = [...languages].flatMap(([locale, language]) =>
  language.bundles.map((bundle) => ({ id: bundle.protocol.id, locale, bundle })),
);

function* everyPair({ codes }: Bundle): Iterable<readonly [Code, Code]> {
  for (const [index, one] of codes.entries()) {
    for (const other of codes.slice(index + 1)) yield [one, other];
  }
}

function comparisonOf(bundle: Bundle, one: Code, other: Code): ComparisonDocument {
  const phrases = languages.get(bundle.locale)?.phrases;
  if (!phrases) throw new Error(`There are no phrases in ${bundle.locale}.`);
  return tell(
    compare(one, other, () => bundle.protocol),
    { phrases, bundles: [bundle] },
  );
}

/** Every comparison of a protocol, or so many of a large one that each code meets codes of every kind. */
function comparisonsOf(bundle: Bundle): readonly ComparisonDocument[] {
  const pairs = [...everyPair(bundle)];
  const stride = pairs.length > 2000 ? 11 : 1;
  return pairs
    .filter((_, index) => index % stride === 0)
    .map(([one, other]) => comparisonOf(bundle, one, other));
}

/** What a comparison says in a language: all but what authors wrote and nobody has translated yet. */
function sentencesIn(locale: string, told: ComparisonDocument): readonly string[] {
  const { a, b, verdict, verdictLang, points, pointsLang, alike } = told;
  /** Whether an advice is told in the language: derived for both, or taken from the body of one. */
  const isTold = ({ code }: ComparisonDocument["choose"][number]) =>
    [a, b].every((one) => code !== keyOf(one) || one.text.bodyLang === locale);
  return [
    ...(verdictLang === locale ? [verdict] : []),
    ...(pointsLang === locale ? points : []),
    ...(alike === null ? [] : [alike]),
    ...told.same.map(({ sentence }) => sentence),
    ...told.different.map(({ sentence }) => sentence),
    ...told.choose.filter((one) => pointsLang === locale && isTold(one)).map(({ text }) => text),
    ...told.cautions.filter(isTold).map(({ text }) => text),
  ].filter((sentence) => sentence !== "");
}

describe.each(bundles)("the words of $id in $locale", ({ locale, bundle }) => {
  const comparisons = comparisonsOf(bundle);

  it("gives every code the published shape", () => {
    for (const code of bundle.codes) Code.parse(code);
  });

  it("gives every comparison the published shape", () => {
    for (const one of comparisons.filter((_, index) => index % 7 === 0)) {
      ComparisonDocument.parse(one);
    }
  });

  it("answers every pair, and lists a difference only where there is one", () => {
    for (const one of comparisons) {
      expect(one.verdict).not.toBe("");
      // What nobody sends leaves nothing to choose.
      if (one.a.onWire || one.b.onWire) expect(one.choose).not.toEqual([]);
      for (const row of one.different) expect(row.a).not.toEqual(row.b);
    }
  });

  // Where a language has no word on a protocol it says the English ones, which are looked at in English.
  const isSpoken = bundle.words.lang === locale;

  const written = JSON.stringify([...bundle.codes, ...bundle.comparisons].map(({ text }) => text));
  const isWritten = (sentence: string) => written.includes(JSON.stringify(sentence).slice(1, -1));

  it("speaks in whole sentences", () => {
    if (!isSpoken) return;
    const { "sentence-ends": ends = ".؟?!", "may-double": doubled } = style[locale] ?? {};
    // In German null is a number, which authors may write.
    const isWord = [...bundle.codes, ...bundle.comparisons].some(({ text }) =>
      / null /.test(JSON.stringify(text)),
    );
    if (!isWord)
      for (const one of comparisons.flatMap((told) => sentencesIn(locale, told)))
        expect(one).not.toMatch(/null(?! MX)/);
    const seams =
      /\{|undefined| {2}|\s[.,،]|(?<![\p{L}\p{N}])(?<word>\p{L}{2,}) \k<word>(?![\p{L}\p{N}])/u;
    for (const sentence of new Set(comparisons.flatMap((one) => sentencesIn(locale, one)))) {
      const { word } = seams.exec(sentence)?.groups ?? {};
      // Some languages double words of their own accord: style.yaml says which ones do not.
      const mayDouble = word !== undefined && doubled?.includes(word) !== false;
      if (!mayDouble) expect(sentence).not.toMatch(seams);
      // Of their own accord sentences begin as sentences do; authors may begin with a command, such as xargs.
      if (!isWritten(sentence))
        expect(sentence).toMatch(/^[¿¡«“「]?(?:[\p{Lu}\p{Lo}\p{N}]|gRPC|exit \d)/u);
      // Thai ends its sentences without a mark.
      if (ends !== "") expect(ends).toContain(sentence.at(-1));
    }
  });

  it("speaks its own language, whatever it quotes from the wire", () => {
    if (!isSpoken || new Intl.Locale(locale).maximize().script === "Latn") return;
    const all = comparisons.flatMap((one) => sentencesIn(locale, one));
    for (const sentence of new Set(all.flatMap((text) => text.split(/(?<=[.؟?!।。！？])\s+/u))))
      expect(sentence).toMatch(/(?!\p{Script=Latin})\p{L}/u);
  });
});

it.each(["en", "ar"])(
  "gives every term the published shape, in words of its own in %s",
  (locale) => {
    const terms = languages.get(locale)?.terms ?? [];
    expect(terms.length).toBeGreaterThan(35);
    for (const term of terms) {
      Term.parse(term);
      expect(term.text.lang).toBe(locale);
    }
  },
);

it.each([...languages])("gives every mapping in %s the published shape", (_, { mappings }) => {
  expect(mappings.length).toBeGreaterThan(0);
  for (const mapping of mappings) Mapping.parse(mapping);
});

function pair211And551(locale: string): ComparisonDocument {
  const { bundle } = bundles.find(({ id, locale: tag }) => id === "smtp" && tag === locale)!;
  const [one, other] = [211, 551].map((code) => bundle.codes.find((facts) => facts.code === code)!);
  return comparisonOf(bundle, one!, other!);
}

const modelTypes = () => "";

describe("SMTP 211 and 551", () => {
  it("says that they never compete, and where each belongs", () => {
    const { findings, verdict, choose } = pair211And551("en");
    expect(findings).toContainEqual({ kind: "disjoint", attribute: "commands" });
    expect(verdict).toContain("211 usually answers HELP only.");
    expect(verdict).toContain("551 can answer RCPT, VRFY, and EXPN.");
    expect(choose[0]).toMatchObject({ code: null });
  });

  it("names the full phrases of RFC 5321", () => {
    const { a, b } = pair211And551("ar");
    expect(a.phrase).toBe("System status, or system help reply");
    expect(b.phrase).toBe("User not local; please try <forward-path>");
  });

  it("points to the pairs worth knowing", () => {
    const { seeAlso } = pair211And551("en");
    const pairs = seeAlso.map(({ a, b }) => `${a.protocol}:${a.code}/${b.protocol}:${b.code}`);
    expect(pairs.toSorted()).toEqual([
      "ftp:551/smtp:551",
      "smtp:211/smtp:214",
      "smtp:250/smtp:251",
      "smtp:251/smtp:551",
      "smtp:550/smtp:551",
    ]);
  });

  it.each(["en", "ar"])("carries the cautions on forward paths in %s", (locale) => {
    const caution = pair211And551(locale).cautions.find(({ code }) => code === 551)?.text;
    expect(caution).toContain("RFC 5321 §3.4");
    expect(caution).toContain("RFC 5321 §7.4");
  });
});

describe("the guides", () => {
  it("have the published shape in every language", () => {
    for (const { guides } of languages.values()) for (const guide of guides) Guide.parse(guide);
  });
});

describe("every output", () => {
  const targets = Object.keys(TARGETS) as TargetId[];

  it.each(targets)(
    "of %s is the same for any order of files",
    async (target) => {
      const emit = await TARGETS[target]();
      const reversed = resolve(authoredIn({ ...loaded, files: loaded.files.toReversed() }));
      expect([...emit(reversed, { pairs: "declared", modelTypes })]).toEqual([
        ...emit(catalogue, { pairs: "declared", modelTypes }),
      ]);
    },
    240_000,
  );

  it.each(targets)(
    "of %s has one address and stays in its folder",
    async (target) => {
      const emit = await TARGETS[target]();
      const paths = [...emit(catalogue, { pairs: "declared", modelTypes })].map(({ path }) => path);
      expect(new Set(paths).size).toBe(paths.length);
      for (const path of paths)
        expect(path).toMatch(/^(?:[\w-]+\/)*[\w.@-]+\.(?:js|d\.ts|json|md)$/);
    },
    240_000,
  );
});

describe("the editor settings", () => {
  it("name schemas that are emitted", async () => {
    const emit = await TARGETS["json-schema"]();
    const emitted = new Set(
      [...emit(catalogue, { pairs: "declared", modelTypes })].map(({ path }) => path),
    );
    const settings = readFileSync(
      new URL("../../../../.vscode/settings.json", import.meta.url),
      "utf8",
    );
    const named = settings.match(/(?<=packages\/generator\/generated\/)[\w./-]+\.schema\.json/g);
    expect(named?.length).toBeGreaterThan(5);
    for (const path of named ?? []) expect(emitted).toContain(path);
  });
});
