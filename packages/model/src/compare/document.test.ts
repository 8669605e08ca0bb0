import { describe as suite, expect, it } from "vitest";
import { compare } from "./compare.ts";
import { tell } from "./document.ts";
import { classFacts } from "../facts/class-code.ts";
import type { Code } from "../shapes/code.ts";
import { answering, code, MAIL, PHRASES, WORDS } from "../testing/sample.ts";

const speech = { title: "MAIL", words: WORDS };
const words = { phrases: PHRASES, protocols: { a: speech, b: speech } };
const pair = (one: Code, other: Code) =>
  tell(
    compare(one, other, () => MAIL),
    words,
  );

suite("tell", () => {
  it("says where each code stands when they never meet", () => {
    const { verdict, choose } = pair(answering(211, ["HELP"]), answering(551, ["RCPT", "VRFY"]));
    expect(verdict).toContain(
      "211 answers only HELP. 551 answers RCPT and VRFY. 211 and 551 never meet.",
    );
    expect(choose.map(({ code: one, text }) => [one, text])).toEqual([
      [null, "Nobody chooses between 211 and 551."],
      [211, "Send 211 when it fits."],
      [551, "Send 551 when it fits."],
    ]);
  });

  it("tells each difference by a sentence about either code", () => {
    const { different } = pair(code(250), code(550));
    const act = different.find(({ attribute }) => attribute === "act");
    expect(act).toMatchObject({
      a: [],
      b: ["client"],
      shown: { a: "–", b: "the sending side" },
      sentence: "Nobody acts on 250. the sending side acts on 550.",
    });
  });

  it("warns of a code that no standard wants sent and names the one to send", () => {
    const unofficial = code(524, {
      status: "unofficial",
      origin: "registry",
      related: [{ code: 538, relation: "same-meaning" }],
    });
    const { verdict, choose } = pair(unofficial, code(538));
    expect(verdict).toMatch(/^524 means 538\. .*524 is in a registry\.$/);
    expect(choose[0]?.text).toBe("Send 538, not 524.");
  });

  it("lists whose code it is as the language lists names", () => {
    const own = { status: "unofficial", origin: "vendor", vendor: "Kamailio, OpenSIPS" } as const;
    const { verdict } = pair(code(477, own), code(550));
    expect(verdict).toMatch(/ Kamailio and OpenSIPS/);
    expect(verdict).not.toContain("Kamailio, ");
  });

  it("never begins with what the two share", () => {
    const folklore = { status: "unofficial", origin: "folklore" } as const;
    const { verdict, same } = pair(code(550, folklore), code(551, folklore));
    expect(verdict).toBe("550: Title of 550. 551: Title of 551. React alike.");
    expect(same.map(({ sentence }) => sentence)).toContain("550 and 551 say unofficial.");
  });

  it("takes no title of another language into its sentences", () => {
    const foreign = code(551, { text: { ...code(551).text, lang: "xx" } });
    expect(pair(code(550), foreign).verdict).toBe("550 and 551 are handled alike.");
  });

  it("leaves out that a success asks for nothing", () => {
    const { verdict } = pair(code(250), code(550));
    expect(verdict).toBe(
      "250 says success. 550 says permanent-failure. 550 says after-change. the sending side acts on 550.",
    );
  });

  it("calls a class a class, and says that a code may differ from it", () => {
    const [success, failure] = ["2yz", "5yz"].map((id) => ({
      ...classFacts(MAIL, id)!,
      text: code(250).text,
    }));
    const { verdict } = pair(success!, failure!);
    expect(verdict).toMatch(/^Class 2yz says success\. Class 5yz says permanent-failure\./);
    expect(verdict).toMatch(/acts on class 5yz\. .*Codes may differ from their class\.$/);
  });

  it("calls a party neutrally in a sentence about two protocols that call it differently", () => {
    const post = { ...MAIL, id: "post", title: "POST" };
    const theirs = { ...WORDS, actors: { client: "the letter writer" } };
    const told = tell(
      compare(code(550), { ...code(551), protocol: "post" }, (id) => (id === "post" ? post : MAIL)),
      { phrases: PHRASES, protocols: { a: speech, b: { title: "POST", words: theirs } } },
    );
    const act = told.same.find(({ attribute }) => attribute === "act");
    expect(act?.sentence).toBe("MAIL 550 and POST 551 say client.");
  });

  it("lets an author speak where one wrote about the pair", () => {
    const curated = {
      lang: "en",
      bodyLang: "en",
      verdict: "So.",
      differences: ["One.", "Two."],
      choose: "This.",
    };
    const told = tell(
      compare(code(211), code(214), () => MAIL),
      { ...words, curated },
    );
    expect(told).toMatchObject({
      curated: true,
      verdict: "So.",
      points: ["One.", "Two."],
      alike: "211 and 214 answer the same command.",
    });
    expect(told.choose.map(({ text }) => text)).toEqual(["This."]);
  });

  it("marks codes and commands the way a renderer wants", () => {
    const marked = tell(
      compare(answering(211, ["HELP"]), answering(551, ["RCPT"]), () => MAIL),
      words,
      { wire: (token) => `<${token}>` },
    );
    expect(marked.verdict).toContain("<211> answers only <HELP>.");
  });

  it("names the protocol beside the code where two protocols meet", () => {
    const other = { ...code(550), protocol: "post" };
    const post = { ...MAIL, id: "post", title: "POST" };
    const comparison = compare(code(250), other, (id) => (id === "post" ? post : MAIL));
    const told = tell(comparison, {
      phrases: PHRASES,
      protocols: { a: speech, b: { title: "POST", words: WORDS } },
    });
    expect(told.verdict).toContain("MAIL 250 says");
    expect(told.verdict).toContain("POST 550 says");
  });

  it("carries the cautions of both codes", () => {
    const careful = code(551, { text: { ...code(551).text, caution: "Beware." } });
    expect(pair(code(250), careful).cautions).toEqual([
      { side: "b", code: 551, lang: "en", text: "Beware." },
    ]);
  });
});
