import { describe, expect, it } from "vitest";
import type { Code } from "../shapes/code.ts";
import { pageContext } from "../testing/page-context.ts";
import { code } from "../testing/sample.ts";
import { codePage } from "./code-page.ts";
import type { Block } from "./block.ts";
import { plainText } from "./inline.ts";
import type { Page } from "./page.ts";
import { protocolPage } from "./protocol-page.ts";

function pageOf(one: Code, others: readonly Code[] = [], options = {}) {
  const context = pageContext([one, ...others], options);
  return codePage(one, context.bundles[0]!, context);
}

function ids(one: Code, others: readonly Code[] = []): readonly string[] {
  return pageOf(one, others).sections.map(({ id }) => id);
}

function titleOf(facts: Partial<Code>): string {
  return plainText(pageOf(code(3, facts)).title);
}

function factsIn(block: Block | undefined): readonly string[] | undefined {
  const isFacts = block?.kind === "verdict" || block?.kind === "facts";
  return isFacts ? block.rows.map(({ id }) => id) : undefined;
}

/** The sections whose headings are marked as being in another language. */
function markedHeadings({ sections }: Page): readonly string[] {
  return sections.filter(({ heading: [first] }) => typeof first === "object").map(({ id }) => id);
}

const whole = code(551, {
  aliases: ["Elsewhere"],
  related: [{ code: 550, relation: "neighbour" }],
  example: [{ from: "server", line: "551 no" }],
  text: {
    ...code(551).text,
    seen: "Seen.",
    caution: "Careful.",
    fix: { client: "Change it.", server: "Correct it." },
  },
});

/** What the section of facts on the page of a code lists. */
function known(one: Code): readonly string[] | undefined {
  const section = pageOf(one).sections.find(({ id }) => id === "facts");
  return factsIn(section?.blocks[0]);
}

describe("the page of a code", () => {
  it("has its sections in one order, and none without anything to say", () => {
    expect(ids(whole, [code(550)])).toEqual([
      "fix",
      "facts",
      "meaning",
      "seen",
      "use",
      "caution",
      "practice",
      "example",
      "references",
      "related",
      "comparisons",
    ]);
    expect(ids(code(551, { references: [] }))).toEqual(["facts", "meaning", "use", "practice"]);
  });

  it("says before anything else whether to retry, who has to act, how it ended and where that is said", () => {
    const { lead } = pageOf(whole);
    const verdict = lead.find(({ kind }) => kind === "verdict");
    expect(factsIn(verdict)).toEqual(["retry", "act", "outcome", "standard"]);
    const standard = verdict?.kind === "verdict" ? verdict.rows.at(-1) : undefined;
    expect(standard?.value).toMatchObject([{ kind: "citation" }]);
  });

  it("lists what else is known, and neither what the title says nor what nearly every code has", () => {
    expect(known(whole)).toEqual(["aliases", "class", "commands", "sentBy"]);
    const named = { ...whole, mnemonic: "ELSEWHERE", status: "deprecated" } as const;
    expect(known(named)).toEqual(["phrase", "aliases", "class", "commands", "status", "sentBy"]);
  });

  it("lists under another heading what merely mentions an unofficial code", () => {
    const unofficial = pageOf(code(551, { status: "unofficial" }));
    expect(unofficial.sections.map(({ id }) => id)).toContain("mentions");
  });

  it("names the guides that lead to it", () => {
    const guide = {
      id: "why",
      protocols: ["mail"],
      lang: "en",
      bodyLang: "en",
      title: "Why?",
      summary: "It says why.",
      start: "a",
      questions: [],
      outcomes: [
        {
          id: "o",
          title: "O",
          advice: "A.",
          codes: [{ protocol: "mail", code: 551 }],
          references: [],
        },
      ],
    };
    const { sections } = pageOf(whole, [], { guides: [guide] });
    expect(sections.map(({ id }) => id)).toContain("guides");
  });
});

describe("its title", () => {
  it("is the number with the name people know, and the plain title is below", () => {
    const { title, subtitle } = pageOf(code(551));
    expect(plainText(title)).toBe("MAIL 551 phrase of 551");
    expect(plainText(subtitle ?? [])).toBe("Title of 551");
  });

  it("takes a mnemonic before a phrase, and a phrase in circulation where there is neither", () => {
    expect(titleOf({ mnemonic: "NXDOMAIN" })).toBe("MAIL 3 NXDOMAIN");
    expect(titleOf({ phrase: null, aliases: ["Gone", "Away"] })).toBe("MAIL 3 Gone");
  });

  it("is the plain title where nobody has named the code", () => {
    const { title, subtitle } = pageOf(code(551, { phrase: null }));
    expect(plainText(title)).toBe("MAIL 551: Title of 551");
    expect(subtitle).toBeUndefined();
  });
});

describe("in a language into which nothing is translated", () => {
  const page = pageOf(whole, [code(550)], { locale: "ar" });

  it("says so first, and marks what is in another language", () => {
    expect(page.lead.map(({ kind }) => kind)).toEqual(["note", "foreign", "verdict"]);
    expect(page.subtitle).toMatchObject([{ kind: "foreign", language: { tag: "en" } }]);
    const meaning = page.sections.find(({ id }) => id === "meaning");
    expect(meaning?.blocks).toMatchObject([{ kind: "foreign", blocks: [{ kind: "prose" }] }]);
  });

  it("marks a heading of any page that is not translated yet", () => {
    const context = pageContext([whole], { locale: "ar" });
    const phrases = { ...context.phrases, fallback: ["headings/meaning", "headings/about"] };
    const bundle = context.bundleOf("mail")!;
    expect(markedHeadings(codePage(whole, bundle, { ...context, phrases }))).toEqual(["meaning"]);
    expect(markedHeadings(protocolPage(bundle, { ...context, phrases }))).toEqual(["about"]);
    expect(markedHeadings(codePage(whole, bundle, context))).toEqual([]);
  });

  it("keeps the phrase of the standard as it is, marked as being in its own language", () => {
    expect(page.title).toContainEqual({
      kind: "phrase",
      text: "phrase of 551",
      language: { tag: "en", direction: "ltr" },
    });
  });
});

describe("in a language that has names and no body of a code yet", () => {
  const named = code(551, {
    text: { ...whole.text, lang: "ar", title: "عنوان", summary: "جملة." },
  });
  const page = pageOf(named, [code(550)], { locale: "ar" });

  it("has its head in the language, and says once that the rest is not translated", () => {
    expect(page.subtitle).toEqual(["عنوان"]);
    expect(page.description).toBe("جملة.");
    expect(page.lead).toMatchObject([
      { kind: "prose", content: ["جملة."] },
      { kind: "verdict" },
      { kind: "note", content: ["untranslated"] },
    ]);
  });

  it("marks the body, and names both files that the page is made from", () => {
    const meaning = page.sections.find(({ id }) => id === "meaning");
    expect(meaning?.blocks).toMatchObject([{ kind: "foreign", language: { tag: "en" } }]);
    expect(page.sources).toContain("mail/text/ar.yaml");
    expect(page.sources).toContain("mail/text/en.yaml");
  });
});
