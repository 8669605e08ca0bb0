import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { keyOf, walkGuide, type Code, type CodeRef, type Guide } from "@wirecode/model";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { COMMANDS } from "./argv/commands.ts";
import { openLibrary } from "./library/library.ts";
import { ask } from "./testing/ask.ts";

const { resolve } = createRequire(import.meta.url);
const ajv = new Ajv2020({ allErrors: true, strict: false, validateFormats: false });

/** Every schema that says what an answer is. */
const NAMES = [
  "code",
  "codes",
  "comparison",
  "completion",
  "decision",
  "guide",
  "guides",
  "hits",
  "message",
  "message-summary",
  "problem",
  "protocols",
  "translations",
  "usages",
] as const;

type Name = (typeof NAMES)[number];

const text = (name: Name) =>
  readFileSync(resolve(`@wirecode/core/schema/${name}.schema.json`), "utf8");

const checks = Object.fromEntries(
  NAMES.map((name) => [name, ajv.compile(JSON.parse(text(name)))]),
) as unknown as Readonly<Record<Name, ValidateFunction>>;

const library = openLibrary();

/** Asks for JSON, and says what of the answer is not as its schema says. */
async function wrong(name: Name, words: readonly string[], locale: string): Promise<unknown> {
  const { stdout } = await ask([...words, "--json", "--locale", locale], { library });
  const check = checks[name];
  return check(JSON.parse(stdout)) ? [] : [words.join(" "), check.errors?.slice(0, 3)];
}

async function allWrong(
  name: Name,
  questions: readonly (readonly string[])[],
  locale: string,
): Promise<readonly unknown[]> {
  const found: unknown[] = [];
  for (const words of questions) found.push(...[await wrong(name, words, locale)].flat());
  return found;
}

/** Lines that each have a code, of every kind of verdict. */
const TEXT = [
  "550 5.1.1 <omar@example.com>: User unknown",
  "452 4.2.2 mailbox full",
  "550 5.1.1 mailbox full",
  "HTTP/1.1 503 Service Unavailable",
  "Error: 14 UNAVAILABLE: connection refused",
  ";; ->>HEADER<<- opcode: QUERY, status: NXDOMAIN, id: 4711",
  "SIP/2.0 486 Busy Here",
  "HTTP/1.1 200 OK",
];

const PROTOCOLS = library.protocols();
const codesOf = (protocol: string): readonly Code[] => library.bundle("en", protocol).codes;
const classesOf = (protocol: string) =>
  library.bundle("en", protocol).protocol.classes.map(({ id }) => id);

describe.each(["en", "ar"])("every answer of --json is what its schema says, in %s", (locale) => {
  it.each(PROTOCOLS)("each code of %s, and each class", async (protocol) => {
    const keys = [...codesOf(protocol).map((code) => String(keyOf(code))), ...classesOf(protocol)];
    const questions = keys.map((key) => [protocol, key]);
    expect(await allWrong("code", questions, locale)).toEqual([]);
  });

  it.each(PROTOCOLS)(
    "the codes that share a number, a name or a class with %s",
    async (protocol) => {
      const words = codesOf(protocol).flatMap(({ code, name }) => [String(code), name]);
      const questions = [...new Set([...words, ...classesOf(protocol)])]
        // Every fifth: they are sought in all protocols, which takes its time.
        .filter((_, at) => at % 5 === 0)
        .map((word) => [word]);
      expect(await allWrong("codes", questions, locale)).toEqual([]);
    },
  );

  it.each(PROTOCOLS)("the lists of %s", async (protocol) => {
    const classes = classesOf(protocol).flatMap((id) => [
      ["list", protocol, "--class", id],
      ["list", protocol, "--class", id, "--unofficial"],
    ]);
    const lists = [[protocol], ["list", protocol], ["list", protocol, "--unofficial"], ...classes];
    expect(await allWrong("codes", lists, locale)).toEqual([]);
  });

  it("the list of protocols", async () => {
    expect(await wrong("protocols", ["list"], locale)).toEqual([]);
  });

  it.each(PROTOCOLS)(
    "comparisons of %s: neighbors, classes and curated pairs",
    async (protocol) => {
      const codes = codesOf(protocol).map((code) => addressOf({ protocol, code: keyOf(code) }));
      const neighbors = codes.slice(1).map((one, at) => [codes[at] ?? "", one]);
      const classes = classesOf(protocol);
      const pairs = library.bundle("en", protocol).protocol.comparisons;
      const questions = [
        ...neighbors,
        ...pairs.map(({ a, b }) => [addressOf(a), addressOf(b)]),
        ...classes.slice(1).map((id) => [`${protocol}:${classes[0]}`, `${protocol}:${id}`]),
      ].map((pair) => ["compare", ...pair]);
      expect(await allWrong("comparison", questions, locale)).toEqual([]);
    },
  );

  it("every row of every table", async () => {
    const questions = library
      .mappings("en")
      .flatMap(({ from, to, rows }) =>
        PROTOCOLS.includes(from.id)
          ? [
              ...rows.map((row) => ["map", from.id, String(row.from), "--to", to.id]),
              ...codesOf(from.id).map((code) => ["map", from.id, String(keyOf(code))]),
            ]
          : [],
      );
    const answered: string[][] = [];
    for (const words of questions)
      if ((await ask([...words, "--json"], { library })).code === 0) answered.push(words);
    expect(answered.length).toBeGreaterThan(100);
    expect(await allWrong("translations", answered, locale)).toEqual([]);
  });

  it("the guides, each guide, and every way through it", async () => {
    expect(await wrong("guides", ["decide"], locale)).toEqual([]);
    for (const guide of library.guides("en")) {
      expect(await wrong("guide", ["decide", guide.id], locale)).toEqual([]);
      const ways = waysThrough(guide).map((answers) => ["decide", guide.id, ...answers]);
      expect(ways.length).toBeGreaterThan(1);
      expect(await allWrong("decision", ways, locale)).toEqual([]);
    }
  });

  it("the help and the completion", async () => {
    const topics = COMMANDS.filter(({ name }) => name !== "show").map(({ name }) => ["help", name]);
    expect(await allWrong("usages", [["help"], [], ...topics], locale)).toEqual([]);
    const shells = ["bash", "zsh", "fish", "powershell"].map((shell) => ["completion", shell]);
    expect(await allWrong("completion", shells, locale)).toEqual([]);
  });

  it("what searches lead to, of every kind, and nothing", async () => {
    const queries = ["mailbox", "404 vs 410", "retry", "idempotent", "5xx", "redirect", "xyzzy"];
    const questions = [
      ...queries.map((query) => ["search", query]),
      ...library.guides(locale).map(({ title }) => ["search", title]),
      ...library.terms(locale).map(({ text: { term } }) => ["search", term]),
      ["search", "mailbox", "full", "--limit", "3"],
    ];
    expect(await allWrong("hits", questions, locale)).toEqual([]);
    const kinds = new Set<unknown>();
    for (const words of questions) {
      const { stdout } = await ask([...words, "--json", "--locale", locale], { library });
      for (const hit of JSON.parse(stdout) as { kind: unknown }[]) kinds.add(hit.kind);
    }
    expect(kinds).toEqual(new Set(["class", "code", "comparison", "guide", "term"]));
  });

  it("what stands in texts, and how much of it", async () => {
    const input = [`${TEXT.join("\n")}\n`];
    const asked = (words: readonly string[]) =>
      ask(["explain", ...words, "--json", "--locale", locale], { library, input });
    for (const words of [[], ["-", "-"]]) {
      const messages = (await asked(words)).stdout.split("\n").slice(0, -1);
      expect(messages.length).toBe(TEXT.length);
      for (const line of messages)
        expect(checks.message(JSON.parse(line)) ? [] : [line, checks.message.errors]).toEqual([]);
    }
    const summary: unknown = JSON.parse((await asked(["--summary"])).stdout);
    const check = checks["message-summary"];
    expect(check(summary) ? [] : check.errors).toEqual([]);
  });

  it.each([
    "smtp 9515",
    "smpt 551",
    "nosuch",
    "xyzzy word",
    "9999999",
    "compare",
    "compare smtp 211 999",
    "compare smtp 211 211",
    "list nosuch",
    "list http --class 9xx",
    "list --class 4xx",
    "list smtp http",
    "map",
    "map http 9998",
    "map smtp 211",
    "map grpc 14 --to nosuch",
    "search",
    "search mailbox --limit none",
    "decide nosuch",
    "decide which-redirect nosuch",
    "completion nosuch",
    "help nosuch",
    "--nonsense",
    "smtp 551 --class 5yz",
    "smtp 551 --locale xx",
    "--locale",
  ])("what is wrong with %s", async (line) => {
    const { stdout, code } = await ask(["--json", ...line.split(" ")], {
      library,
      env: { LC_ALL: locale },
    });
    expect(checks.problem(JSON.parse(stdout)) ? [] : checks.problem.errors).toEqual([]);
    expect([1, 2]).toContain(code);
  });
});

it("every schema is called what the site has it under, and refuses what is no answer", () => {
  for (const name of NAMES) {
    expect(JSON.parse(text(name))).toMatchObject({
      $id: `https://wirecode.github.io/wirecode/schema/${name}.schema.json`,
      title: expect.any(String),
    });
    for (const nothing of [{}, [{}], null, "404"]) expect(checks[name](nothing)).toBe(false);
  }
});

function addressOf({ protocol, code }: CodeRef): string {
  return `${protocol}:${code}`;
}

/** Every list of answers that a reader can give, those among them that reach no outcome yet. */
function waysThrough(guide: Guide): readonly (readonly string[])[] {
  const ways: string[][] = [];
  const open: string[][] = [[]];
  for (const way of open) {
    if (way.length > 0) ways.push(way);
    const { step } = walkGuide(guide, way);
    if (step.kind === "question") open.push(...step.question.answers.map(({ id }) => [...way, id]));
  }
  return ways;
}
