import { describe, expect, it } from "vitest";
import { openLibrary } from "./library/library.ts";
import { ask } from "./testing/ask.ts";
import { libraryWithGuides } from "./testing/guides.ts";

const library = libraryWithGuides();

const decide = (line: string, input: readonly string[] = [], typing = false) =>
  ask(`decide ${line}`.trim(), { library, input, typing });

async function json(line: string): Promise<unknown> {
  return JSON.parse((await decide(`${line} --json`, ["1\n"])).stdout);
}

const FIRST = `Does waiting help?
  Wait for an hour.

  1  helps            It does
  2  changes-nothing  It changes nothing
`;
const SECOND = `Is the address right?
  1  wrong  No
  2  right  Yes
`;
/** What the data calls a code in a few plain words. */
const titleOf = (protocol: string, code: number) =>
  library.bundle("en", protocol).codes.find((one) => one.code === code)?.text.title;
const MEND = `Mend the address

  SMTP 550        Mailbox unavailable
                  ${titleOf("smtp", 550)}
  DNS 3 NXDOMAIN  ${titleOf("dns", 3)}

Correct it and send the mail again.

Read more
  wirecode smtp 550
  wirecode dns 3
`;

describe("decide alone", () => {
  it("lists the guides, what each decides, and how to walk through it", async () => {
    expect(await decide("")).toEqual({
      code: 0,
      stderr: "",
      stdout: `Questions people ask

Each guide asks one question after the other and ends with the code to send, or
with what to do about a code.

  Which name?
    It tells names.
    wirecode decide which-name

  Why is my mail refused?
    It tells a refusal for now from one for good.
    wirecode decide why-refused
`,
    });
  });

  it("is the guides as JSON", async () => {
    const { stdout } = await decide("--json");
    expect(JSON.parse(stdout)).toEqual(library.guides("en"));
  });
});

describe("a guide with a script at the other end", () => {
  it("asks until an outcome is reached", async () => {
    const { stdout, stderr, code } = await decide("why-refused", ["2\n", "1\n"]);
    expect({ stderr, code }).toEqual({ stderr: "", code: 0 });
    expect(stdout).toBe(
      `Why is my mail refused?\n\nIt tells a refusal for now from one for good.\n\n${FIRST}> 2\n\n${SECOND}> 1\n\n${MEND}`,
    );
  });

  it.each([
    ["numbers", ["2\n1\n"]],
    ["keys", ["changes-nothing\nwrong\n"]],
    ["labels", ["It changes nothing\nNo\n"]],
    ["other digits", ["٢\n١\n"]],
    ["pieces", ["changes-", "nothing\r\nwr", "ong"]],
    ["blank lines", ["\n2\n\n1\n"]],
    ["steps back", ["b\n2\n2\n"]],
  ])("takes %s", async (what, input) => {
    const { stdout, code } = await decide("why-refused", input);
    expect(code).toBe(0);
    expect(stdout.endsWith(what === "steps back" ? "wirecode smtp 450\n" : MEND)).toBe(true);
  });

  it("goes back and ends when it is told to", async () => {
    expect((await decide("why-refused", ["2\nb\n1\n"])).stdout).toContain("\nTry again later.\n");
    const { stdout, code } = await decide("why-refused", ["2\nq\n1\n"]);
    expect(code).toBe(0);
    expect(stdout.endsWith(`${SECOND}> q\n`)).toBe(true);
  });

  it("leaves with the open question when there is nothing more to read", async () => {
    const { stdout, code } = await decide("why-refused", ["2\n"]);
    expect(code).toBe(0);
    expect(
      stdout.endsWith(
        `${SECOND}\nTo answer it, type wirecode decide why-refused changes-nothing <answer>.\n`,
      ),
    ).toBe(true);
  });

  it("refuses an answer that the question does not have", async () => {
    const { stderr, code } = await decide("why-refused", ["2\nrigth\n1\n"]);
    expect(code).toBe(1);
    expect(stderr).toBe(
      "rigth is no answer to this question.\nKnown are wrong and right.\nDid you mean right?\n",
    );
    expect((await decide("why-refused", ["3\n"])).code).toBe(1);
    expect((await decide("why-refused", ["0\n"])).code).toBe(1);
  });
});

describe("a guide with a person at the other end", () => {
  it("says which keys there are, once, and asks again after a slip", async () => {
    const { stdout, stderr, code } = await decide("why-refused", ["7\n", "2\n", "1\n"], true);
    expect(code).toBe(0);
    expect(stderr).toContain("7 is no answer to this question.\n");
    expect(stdout.match(/b goes back, and q ends/g)).toHaveLength(1);
    expect(stdout).toContain("\n> > ");
    expect(stdout.endsWith(MEND)).toBe(true);
  });

  it("ends at the end of the input", async () => {
    const { stdout, code } = await decide("why-refused", [], true);
    expect(code).toBe(0);
    expect(stdout).toMatch(/\n> \n\nTo answer it, type wirecode decide why-refused <answer>\.\n$/);
  });
});

describe("answers as arguments", () => {
  it("lead to the outcome without a question", async () => {
    const stdout = MEND;
    expect(await decide("why-refused 2 1")).toEqual({ code: 0, stdout, stderr: "" });
    expect((await decide("why-refused changes-nothing wrong")).stdout).toBe(stdout);
  });

  it("lead as far as they go, and the rest is asked", async () => {
    const { stdout } = await decide("why-refused changes-nothing", ["1\n"]);
    expect(stdout).not.toContain("Does waiting help?");
    expect(stdout.endsWith(`${SECOND}> 1\n\n${MEND}`)).toBe(true);
  });

  it("are JSON: the guide, the open question or the outcome", async () => {
    expect(await json("why-refused")).toMatchObject({ id: "why-refused", start: "later" });
    expect(await json("why-refused changes-nothing")).toEqual({
      guide: "why-refused",
      lang: "en",
      answers: [{ question: "later", answer: "changes-nothing" }],
      question: library.guides("en")[1]?.questions[1],
    });
    expect(await json("why-refused 2 1")).toMatchObject({
      guide: "why-refused",
      answers: [{ answer: "changes-nothing" }, { answer: "wrong" }],
      outcome: {
        id: "mend",
        title: "Mend the address",
        codes: [
          { protocol: "smtp", code: 550, name: "MailboxUnavailable" },
          { protocol: "dns", code: 3, phrase: "NXDomain" },
        ],
      },
    });
  });

  it("behind an outcome are misuse", async () => {
    const { code, stderr } = await decide("why-refused helps wrong");
    expect(code).toBe(2);
    expect(stderr).toContain("The command decide does not expect wrong.");
    expect(stderr).toContain("wirecode decide <guide> <answer>...");
  });
});

describe("what does not exist", () => {
  it("brings up what is near", async () => {
    expect(await decide("why-refusd")).toEqual({
      code: 1,
      stdout: "",
      stderr:
        "There is no guide called why-refusd.\nKnown are which-name and why-refused.\nDid you mean why-refused?\n",
    });
    expect((await decide("why-refused change-nothing")).stderr).toContain(
      "Did you mean changes-nothing?",
    );
  });

  it("is an error as JSON", async () => {
    const { code, stdout, stderr } = await decide("why-refused change-nothing --json");
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expect(JSON.parse(stdout)).toEqual({
      error: "change-nothing is no answer to this question.",
      didYouMean: ["changes-nothing"],
    });
    expect(JSON.parse((await decide("xyzzy --json")).stdout)).toEqual({
      error: "There is no guide called xyzzy.",
      didYouMean: ["which-name", "why-refused"],
    });
  });

  it.each(["constructor", "__proto__", "why-refused toString"])("%s", async (line) => {
    expect(await decide(line)).toMatchObject({ code: 1, stdout: "" });
  });
});

describe("another language", () => {
  it("surrounds a guide that is not translated, and says so", async () => {
    const { stdout } = await decide("why-refused 1 --locale ar");
    expect(stdout).toMatch(/^Wait\n\nلم يُترجم هذا الجزء بعد\.\n/);
    expect(stdout).toContain("\nللمزيد\n");
  });
});

describe("the guides of the catalogue", () => {
  it("can be walked to every outcome in a language of either direction, and in every other to one", async () => {
    const own = openLibrary();
    for (const [place, { tag }] of own.locales().entries()) {
      for (const { id, questions, start, outcomes } of own.guides(tag)) {
        const reached = new Set<string>();
        const ways: [question: string, way: readonly string[]][] = [[start, []]];
        for (const [question, way] of ways) {
          for (const answer of questions.find((one) => one.id === question)?.answers ?? []) {
            if ("ask" in answer) ways.push([answer.ask, [...way, answer.id]]);
            else if (!reached.has(answer.outcome)) {
              reached.add(answer.outcome);
              // The trees are the same in all languages.
              if (place > 1 && reached.size > 1) continue;
              const line = ["decide", id, ...way, answer.id, "--locale", tag];
              const { code, stdout } = await ask(line);
              expect({ line, code }).toEqual({ line, code: 0 });
              expect(stdout).toMatch(/\n {2}wirecode [a-z-]+ \S+\n$/);
            }
          }
        }
        expect([...reached].toSorted()).toEqual(outcomes.map((one) => one.id).toSorted());
      }
    }
  });
});
