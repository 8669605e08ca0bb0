import { describe, expect, it } from "vitest";
import { cells } from "./print/cells.ts";
import { namesOf, practiceOf } from "@wirecode/model";
import { openLibrary } from "./library/library.ts";
import { ask } from "./testing/ask.ts";

const COMMANDS = [
  "smtp 551",
  "UserNotLocal",
  "smtp 211",
  "smtp 101",
  "compare smtp 211 551",
  "compare smtp 550 551",
  "compare smtp 101 250",
  "list",
  "list smtp --unofficial",
  "search صندوق البريد ممتلئ",
];

/** Lines that are there to be copied, or that travel as they are. */
const VERBATIM =
  /^ *(?:[CS]: |wirecode |npx |import |source |https:\/\/)|https:\/\/|SmtpReply\.\w+$/;

const library = openLibrary();

/** What is typed and written in programs for the codes that are asked for here. */
const TYPED: readonly string[] = library.bundle("ar", "smtp").codes.flatMap((code) => {
  const practice = library.practice("smtp");
  const { see = [], send = [], names = [] } = practice ? practiceOf(code, practice) : {};
  return [...see, ...send, ...names].map(({ short }) => short);
});

function isVerbatim(line: string): boolean {
  return VERBATIM.test(line) || TYPED.some((one) => line.endsWith(one));
}

/** What codes are called in their standards, words that wait for a translation, and documents. */
const NAMES = [
  ...library
    .protocols()
    .map((id) => library.bundle("ar", id))
    .flatMap(({ protocol, words, codes }) => [
      ...(words.lang === "ar" ? [] : [words.summary]),
      ...codes.flatMap((code) => [
        ...namesOf(code).map((name) => `${protocol.title} ${code.code} ${name}`),
        ...(code.text.lang === "ar" ? [] : [code.text.title]),
        ...code.references.map(({ spec }) => spec),
      ]),
    ]),
  ...library.mappings("ar").map(({ source }) => source.spec),
].join("\n");

/** What is said in words: no lines to copy, no names of codes and documents, which wrap as well. */
function spoken(output: string): string {
  return output
    .split("\n")
    .filter((line) => !isVerbatim(line))
    .join("\n")
    .replaceAll(/[\w<(][\x21-\x7e]*(?: [\x21-\x7e]+)*/g, (latin) =>
      NAMES.includes(latin) ? "" : latin,
    );
}

const LATIN_SENTENCE = /\p{Script=Latin}{2,}(?:[ ,.;:'’-]+\p{Script=Latin}{2,}){3,}/u;

describe("in Arabic", () => {
  it.each(COMMANDS)("%s says nothing in English", async (line) => {
    const { stdout, code } = await ask(`${line} --locale ar`);
    expect(code).toBe(0);
    expect(stdout).toMatch(/\p{Script=Arabic}/u);
    expect(LATIN_SENTENCE.exec(spoken(stdout))?.[0]).toBeUndefined();
  });

  it.each(["help", "help list", "help completion"])("%s explains itself", async (line) => {
    const { stdout } = await ask(`${line} --locale ar`);
    expect(stdout).toContain("الخيارات");
    expect(LATIN_SENTENCE.exec(spoken(stdout))?.[0]).toBeUndefined();
  });

  it.each(["smtp 999", "nosuch", "--jsn", "smtp --class 9", "compare smtp 211", "search xyzzy"])(
    "the trouble with %s is told",
    async (line) => {
      const { stderr } = await ask(line, { env: { LANG: "ar_EG.UTF-8" } });
      expect(stderr).toMatch(/^\p{Script=Arabic}/u);
      expect(LATIN_SENTENCE.exec(spoken(stderr))?.[0]).toBeUndefined();
    },
  );

  it.each(["ar", "ar-EG", "AR", "ar_SA"])("is what %s asks for", async (tag) => {
    const { stdout } = await ask(`smtp 551 --locale ${tag}`);
    expect(stdout).toBe((await ask("smtp 551", { env: { LC_ALL: "ar" } })).stdout);
  });

  it("is overruled by the option, and not spoken in an unknown environment", async () => {
    const english = (await ask("smtp 551")).stdout;
    const env = { LANG: "ar_EG.UTF-8" };
    expect((await ask("smtp 551 --locale en", { env })).stdout).toBe(english);
    expect((await ask("smtp 551", { env: { LANG: "tlh_QO.UTF-8" } })).stdout).toBe(english);
    expect((await ask("smtp 551", { env: { LC_ALL: "C", ...env } })).stdout).toBe(english);
  });
});

describe("the reading direction", () => {
  const terminal = { isTTY: true, columns: 80, env: { NO_COLOR: "1" } };

  it("is kept by isolates in a terminal, which take no cells", async () => {
    const piped = (await ask("compare smtp 211 551 --locale ar")).stdout;
    const shown = (await ask("compare smtp 211 551 --locale ar", terminal)).stdout;
    expect(piped).not.toMatch(/[\u200E\u200F\u2066-\u2069]/);
    expect(shown).toContain("\u2068RFC 5321 §3.4\u2069");
    expect(shown.replaceAll(/[\u200F\u2068\u2069]/g, "")).toBe(piped);
  });

  it("is left again on every line", async () => {
    const { stdout } = await ask("smtp 551 --locale ar", terminal);
    for (const line of stdout.split("\n")) {
      expect(line.split("\u2068").length).toBe(line.split("\u2069").length);
    }
  });

  it("needs no marks in English", async () => {
    expect((await ask("smtp 551", terminal)).stdout).toBe((await ask("smtp 551")).stdout);
  });
});

describe.each([80, 48, 30])("on %d columns", (columns) => {
  const everything = COMMANDS.flatMap((line) => [line, `${line} --locale ar`]);

  it.each(everything)("%s stays within the margins", async (line) => {
    const { stdout } = await ask(line, { columns });
    const wide = stdout.split("\n").filter((one) => cells(one) > columns && !isVerbatim(one));
    expect(wide).toEqual([]);
  });
});
