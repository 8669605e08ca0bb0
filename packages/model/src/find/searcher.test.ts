import { describe, expect, it } from "vitest";
import { packedCorpus } from "./packed-corpus.ts";
import { packedIndex, type PackedIndex } from "./packed-index.ts";
import type { SearchCorpus, SearchDocument } from "./search-document.ts";
import { packedSearcher, searcher } from "./searcher.ts";

/** A code with what a test is about. */
function code(
  protocol: string,
  value: number | string,
  more: Partial<SearchDocument>,
): SearchDocument {
  return {
    kind: "code",
    protocol,
    code: value,
    title: `Title ${value}`,
    lang: "en",
    weight: 1,
    ...more,
  };
}

const corpus: SearchCorpus = {
  protocols: [
    { id: "web", title: "WEB", aliases: ["https"], type: "number" },
    { id: "mail", title: "MAIL", type: "number" },
  ],
  documents: [
    code("web", 404, { names: ["Not Found"], title: "Nothing at this address", weight: 2 }),
    code("web", 410, { names: ["Gone"], title: "Gone for good", weight: 2 }),
    code("web", 429, { names: ["Too Many Requests"], terms: ["rate limit"], weight: 2 }),
    code("web", 504, { names: ["Gateway Timeout", "Gateway Time-out"], weight: 2 }),
    code("mail", 450, {
      names: ["Mailbox busy"],
      prose: "Many servers answer so to the first attempt, which is called greylisting.",
    }),
    code("mail", 552, {
      names: ["Exceeded storage", "Mailbox full"],
      title: "No room left",
      summary: "The quota of the recipient is used up.",
    }),
    code("mail", 550, { names: ["Mailbox unavailable"], unofficial: true, weight: 0.4 }),
    { kind: "class", protocol: "web", code: "5xx", title: "server error", lang: "en", weight: 1 },
    {
      kind: "comparison",
      a: { protocol: "web", code: 404 },
      b: { protocol: "web", code: 410 },
      title: "WEB 404 and 410 compared",
      lang: "en",
      weight: 0.3,
    },
    {
      kind: "guide",
      id: "bounces",
      protocols: ["mail"],
      title: "Why does my mail bounce?",
      terms: ["hard bounce"],
      lang: "en",
      weight: 1,
    },
    { kind: "term", id: "greylisting", title: "greylisting", lang: "en", weight: 0.3 },
  ],
  idle: "the a is my why does do",
};

const search = searcher(corpus);

/** What is found, best first. */
function found(query: string, ask = search): readonly string[] {
  return ask(query).documents.map(({ kind, protocol, code: value, a, b, id }) =>
    a && b
      ? `${a.code}/${b.code}`
      : kind === "code" || kind === "class"
        ? `${protocol} ${value}`
        : `${id}`,
  );
}

describe("what comes first", () => {
  it.each([
    ["not found", "web 404"],
    ["NotFound", "web 404"],
    ["notfound", "web 404"],
    ["the page was not found", "web 404"],
    ["not foud", "web 404"],
    ["gateway timeout", "web 504"],
    ["gateway time out", "web 504"],
    ["gatway timeuot", "web 504"],
    ["rate limiting", "web 429"],
    ["rate-limited", "web 429"],
    ["mailbox full", "mail 552"],
    ["error: mailbox full for user", "mail 552"],
    ["mail quota", "mail 552"],
    ["mailb", "mail 450"],
    ["web 404", "web 404"],
    ["https404", "web 404"],
    ["404 page", "web 404"],
    ["404 vs 410", "404/410"],
    ["404 or 410", "404/410"],
    ["gone or not found", "404/410"],
    ["web 5xx", "web 5xx"],
    ["why does my mail bounce", "bounces"],
    ["bounce hard", "bounces"],
  ])("for %j is %s", (query, best) => {
    expect(found(query)[0]).toBe(best);
  });
});

it("finds what only prose says, behind what is called so", () => {
  expect(found("greylisting")).toEqual(["greylisting", "mail 450"]);
});

it("has both codes behind their comparison", () => {
  expect(found("404 410").slice(0, 3)).toEqual(["404/410", "web 404", "web 410"]);
});

it("puts what has every word before what has some", () => {
  expect(found("mailbox unavailable")[0]).toBe("mail 550");
  expect(search("mailbox unavailable").close).toBe(false);
  expect(search("mailbox zeppelin").close).toBe(true);
});

it.each(["", " ", "!?", "the", "qqqzzz", "the qqqzzz", "qqqzzz xyzzy mailbox", "777777"])(
  "finds nothing for %j",
  (query) => {
    expect(found(query)).toEqual([]);
  },
);

it("takes a short number in a word for a code where the word names its protocol", () => {
  const small: SearchCorpus = {
    ...corpus,
    documents: [code("web", 2, { names: ["Unknown"], title: "Unknown" }), ...corpus.documents],
  };
  const ask = searcher(small);
  expect(found("web2 unknown", ask)[0]).toBe("web 2");
  for (const query of ["2fa", "2nd", "3des", "md2"]) expect(found(query, ask)).toEqual([]);
  expect(found("550fa", ask)[0]).toBe("mail 550");
});

it("brings up what is near to a number that is none, and says so", () => {
  expect(found("web 440")).toEqual(["web 404", "web 410", "web 429"]);
  expect(search("web 440")).toMatchObject({ near: true, close: true });
  expect(search("web 404").near).toBe(false);
});

it("says which words stand nowhere as they were typed", () => {
  expect([...search("not foud").strange()]).toEqual(["foud"]);
  expect([...search("not found").strange()]).toEqual([]);
  expect([...search("__proto__").strange()]).toEqual(["__proto__"]);
});

it("finds the same in a corpus that has travelled", () => {
  const packed: SearchCorpus = JSON.parse(JSON.stringify(packedCorpus(corpus)));
  expect(packed.documents.some((one) => "prose" in one)).toBe(false);
  for (const query of ["greylisting", "first attempt", "quota", "mailbox full"]) {
    expect(found(query, searcher(packed))).toEqual(found(query));
  }
});

it("leaves out the forms of a term that search reads alike where a corpus travels", () => {
  const names = ["greylists", "GREYLIST", "graylisting", "greylisted"];
  const term: SearchDocument = { ...corpus.documents.at(-1)!, names };
  const language = { endings: "s ing ed" };
  const { documents } = packedCorpus({ ...corpus, documents: [term], language });
  expect(documents[0]?.names).toEqual(["greylists", "graylisting"]);
});

it("finds the same with an index that was laid out before", () => {
  const packed: PackedIndex = JSON.parse(JSON.stringify(packedIndex(corpus)));
  expect(packed.documents.some((one) => "prose" in one)).toBe(false);
  const [here, there] = [searcher(corpus), packedSearcher(packed)];
  for (const query of [
    "greylisting",
    "quota",
    "mailbox full",
    "not foud",
    "web 440",
    "552",
    "the",
  ]) {
    const [own, other] = [here(query), there(query)];
    expect(found(query, there)).toEqual(found(query));
    expect([...other.words]).toEqual([...own.words]);
    expect([...other.strange()]).toEqual([...own.strange()]);
    expect([other.close, other.near]).toEqual([own.close, own.near]);
  }
});

describe("what people type in other languages", () => {
  const texts: SearchCorpus = {
    protocols: [{ id: "mail", title: "MAIL", type: "number" }],
    documents: [
      code("mail", 552, { title: "邮箱已满", lang: "zh" }),
      code("mail", 550, { title: "收件人不存在", lang: "zh" }),
      code("mail", 421, { title: "Mailserver nicht bereit", lang: "de" }),
      code("mail", 450, { title: "hộp thư bận", lang: "vi" }),
      code("mail", 451, { title: "hộp thử bận", lang: "vi" }),
      code("mail", 530, { title: "لصندوق البريد", lang: "ar" }),
    ],
    idle: "怎么办 what",
    language: { prefixes: "ال", joined: "ل ب" },
  };
  const ask = searcher(texts);

  it.each([
    ["邮箱满", "mail 552"],
    ["我的邮箱已满怎么办", "mail 552"],
    ["没有收件人", "mail 550"],
    ["满", "mail 552"],
    ["返回550怎么办", "mail 550"],
    ["server bereit", "mail 421"],
    ["hop thu ban", "mail 450"],
    ["hộp thư bận", "mail 450"],
    ["hộp thử bận", "mail 451"],
    ["صندوق", "mail 530"],
    ["بصندوق", "mail 530"],
    ["zzzzzz qqqqqq xxxxxx 552", "mail 552"],
    ["552zzz", "mail 552"],
  ])("for %j is %s", (query, best) => {
    expect(found(query, ask)[0]).toBe(best);
  });

  it("finds nothing where a long part of a run stands nowhere", () => {
    expect(found("今天天气很好", ask)).toEqual([]);
    expect(ask("邮箱今天天气").close).toBe(true);
    expect(ask("邮箱已满").close).toBe(false);
  });

  it("takes two letters that one text alone has for no word of it", () => {
    const proses = ["可能是灰名单。", "灰名单会拒绝。"];
    const documents = proses.map((prose, at) => code("mail", at + 450, { title: "", prose }));
    const { documents: packed } = packedCorpus({ ...texts, documents });
    expect(packed.map(({ more }) => more)).toEqual(["灰名 名单", "灰名 名单"]);
  });

  it("says of no run that has known letters that it stands nowhere", () => {
    expect([...ask("我的邮箱 天气").strange()]).toEqual(["天气"]);
  });

  it("puts the code of a number before what explains the words beside it", () => {
    const explained: SearchCorpus = {
      ...texts,
      documents: [
        ...texts.documents,
        { kind: "term", id: "bounce", title: "邮件退信", lang: "zh", weight: 0.3 },
        { kind: "guide", id: "bounces", title: "邮件退信的原因", lang: "zh", weight: 1 },
      ],
    };
    expect(found("邮件退信", searcher(explained))[0]).toBe("bounces");
    expect(found("邮件退信550", searcher(explained))[0]).toBe("mail 550");
  });

  it("finds by words of a language, and by both mixed, what is listed in English alone", () => {
    const words = "mailbox=postfach inbox=postfach full=voll not=nicht found=gefunden too";
    const german = searcher({ ...corpus, language: { words, endings: "e n" } });
    for (const query of ["Postfach voll", "mailbox voll", "Inbox full", "zu voll postfächer"]) {
      expect(found(query, german)[0]).toBe("mail 552");
    }
    expect(found("nicht gefunden", german)[0]).toBe("web 404");
    expect(found("too", german)).toEqual([]);
    expect(found("many requests", german)[0]).toBe("web 429");
  });
});
