import { expect, it } from "vitest";
import { bundleProblems } from "./bundle-content.ts";

const EXPECTATION = {
  protocol: "smtp",
  protocols: ["smtp", "http"],
  words: "المستخدم غير محلي",
  unwanted: "User not local",
};
const FACTS = `var smtpFacts = { 551: { "protocol": "smtp", "code": 551, "name": "UserNotLocal" } };`;
const WORDS = `var bundle = {codes:[{protocol:"smtp",code:551,name:"UserNotLocal",text:{title:"المستخدم غير محلي"}}]};`;

const problems = (...chunks: string[]) => bundleProblems(chunks, EXPECTATION);

it("accepts facts and, apart from them, words", () => {
  expect(problems(FACTS, WORDS)).toEqual([]);
});

it("finds facts of other protocols, whether as an object or as a string of JSON", () => {
  const found = ["It holds the facts of http, which nobody imported."];
  expect(problems(FACTS + `{ protocol: "http", code: 404, name: "NotFound" }`, WORDS)).toEqual(
    found,
  );
  expect(
    problems(
      FACTS,
      String.raw`"{\"protocol\":\"http\",\"code\":404,\"name\":\"NotFound\"}"`,
      WORDS,
    ),
  ).toEqual(found);
});

it("finds words that come too early, in another language, or not at all", () => {
  expect(problems(FACTS + WORDS)).toEqual([
    "It has no chunk with the facts of smtp and without words to load when needed.",
  ]);
  expect(problems(FACTS, WORDS, "User not local")).toEqual([
    "It holds words in a language that nobody imported.",
  ]);
  expect(problems(FACTS)).toEqual(["It lacks the words."]);
});
