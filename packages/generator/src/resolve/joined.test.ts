import type { Phrases } from "@wirecode/model";
import { expect, it } from "vitest";
import { edit, problemsOf, smallCatalogue, stamped } from "../../test/catalogue.ts";
import type { Edits } from "../../test/edits.ts";
import { GUIDE } from "../../test/guide.ts";
import type { Loaded } from "../load/load-folder.ts";
import { validate } from "../validate/validate.ts";
import { joined } from "./joined.ts";
import { resolve } from "./resolve.ts";

const resolved = (edits: Edits, loaded = smallCatalogue()) => {
  const changed = stamped(edit(loaded, edits));
  expect(problemsOf(changed)).toBe("");
  return resolve(validate(changed).authored!);
};
const arabic = (edits: Edits) => {
  const [bundle] = joined(resolved(edits), "ar").bundles;
  return {
    words: bundle!.words,
    code: (code: number) => bundle!.codes.find((one) => one.code === code)!,
    bundle: bundle!,
  };
};

it("has the names of a code in the language and its body in English, until that is translated", () => {
  const { code } = arabic({
    "mail/text/ar.yaml": [{ replace: "    meaning: يبين النص ما يستطيعه الخادم.\n", with: "" }],
  });
  expect(code(211).text).toMatchObject({
    lang: "ar",
    bodyLang: "en",
    title: "حالة النظام",
    meaning: "The text says what the server can do.",
  });
  expect(code(250).text).toMatchObject({ lang: "ar", bodyLang: "ar" });
  expect(code(450).text).toMatchObject({ lang: "en", bodyLang: "en" });
});

it("has the verdict of a comparison before the rest", () => {
  const { bundle } = arabic({
    "mail/text/ar.yaml": [
      {
        replace:
          "    differences:\n      - بعد الرمز 450 يعيد العميل المحاولة.\n    choose: أرسل الرمز 450 إذا كان الانتظار مفيدًا.\n",
        with: "",
      },
    ],
  });
  const [, pair] = bundle.comparisons;
  expect(pair?.text).toMatchObject({ lang: "ar", bodyLang: "en" });
  expect(pair?.text.verdict).toMatch(/^قد/);
  expect(pair?.text.choose).toMatch(/^Send/);
});

it("has the title and summary of a guide before its questions", () => {
  const [title, summary] = ["title: لماذا رُفض بريدي؟", "summary: يفرّق بين رفض مؤقت ورفض دائم."];
  const catalogue = resolved({
    ...GUIDE,
    "guides/text/ar.yaml": [{ write: `why-refused:\n  ${title}\n  ${summary}\n` }],
  });
  const [guide] = joined(catalogue, "ar").guides;
  expect(guide).toMatchObject({ lang: "ar", bodyLang: "en", title: "لماذا رُفض بريدي؟" });
  expect(guide?.questions[0]?.question).toBe("Does waiting help?");
});

it("has the words around the codes string by string, and says where a label is English", () => {
  const { words } = arabic({
    "mail/text/ar.yaml": [
      { replace: "  about: يحدد الرقم الأول ما يفعله العميل بعد ذلك.\n", with: "" },
      { replace: "  server: الطرف المستلم\n", with: "" },
      { replace: "    label: المرحلة\n", with: "" },
      { replace: "      enquiry: الاستفسار\n", with: "" },
      { replace: "  5yz:\n    title: إتمام سلبي دائم\n    summary: فشل الأمر.\n", with: "" },
    ],
  });
  expect(words).toMatchObject({
    lang: "ar",
    bodyLang: "en",
    summary: "تجيب خوادم البريد عن كل أمر برمز.",
  });
  expect(words.actors).toMatchObject({ client: "الطرف المرسل", server: "the receiving side" });
  expect(words.classes["4yz"]).toMatchObject({ lang: "ar" });
  expect(words.classes["5yz"]).toMatchObject({ lang: "en", bodyLang: "en" });
  expect(words.attributes["phase"]).toMatchObject({ lang: "en", label: "Phase" });
  expect(words.attributes["phase"]?.values).toMatchObject({
    envelope: "الظرف",
    enquiry: "enquiry",
  });
  expect(words.attributes["commands"]).not.toHaveProperty("lang");
});

it("has phrases string by string, and lists what is English; a language's own `other` serves before that", () => {
  const catalogue = resolved({
    "phrases/ar.yaml": [
      {
        write: `attributes:
  outcome:
    says: { other: "نتيجة {code} هي {values}." }
headings: { fix: "ماذا يُفعل بشأن {code}؟" }
`,
      },
    ],
  });
  const [own, english] = ["ar", "en"].map((tag) => joined(catalogue, tag).phrases) as [
    Phrases,
    Phrases,
  ];
  expect(own.lang).toBe("ar");
  expect(own.headings.fix).toMatch(/^ماذا/);
  expect(own.headings.seen).toBe(english.headings.seen);
  expect(own.fallback).toContain("headings/seen");
  expect(own.fallback).not.toContain("headings/fix");
  expect(own.attributes.outcome.says).toEqual({ other: "نتيجة {code} هي {values}." });
  expect(own.attributes.outcome).toMatchObject({
    lang: "en",
    label: english.attributes.outcome.label,
  });
  expect(english).not.toHaveProperty("fallback");
});

const terms = (meaning: string): Edits => ({
  "terms/terms.yaml": [{ write: "relay: { references: [RFC 5321 §2.3.10] }\n" }],
  "terms/text/en.yaml": [
    { write: `relay: { term: relay, forms: [relays], definition: ${meaning} }\n` },
  ],
  "terms/text/ar.yaml": [
    { write: "relay: { term: ترحيل, forms: [الترحيل], definition: يمرر البريد. }\n" },
  ],
});

const termIn = (loaded: Loaded) => joined(resolve(validate(loaded).authored!), "ar").terms[0]?.text;

it("finds a term stale where its English has changed, and not for the forms that every language has of its own", () => {
  const translated = stamped(edit(smallCatalogue(), terms("It passes mail on.")));
  expect(termIn(translated)).toEqual({
    lang: "ar",
    term: "ترحيل",
    forms: ["ترحيل", "الترحيل"],
    definition: "يمرر البريد.",
  });
  const reworded = edit(translated, terms("It takes mail and passes it on."));
  expect(termIn(reworded)).toHaveProperty("stale", true);
});
