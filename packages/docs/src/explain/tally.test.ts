import { explain } from "@wirecode/explain";
import { expect, it } from "vitest";
import { tally } from "./tally.ts";

const line = (second: number, code: number) =>
  `192.0.2.7 - - [01/Dec/2026:09:14:${String(second).padStart(2, "0")} +0000] "GET /${second} HTTP/1.1" ${code} 12 "-" "-"`;

it("puts together what means the same, failures before successes and the most frequent first", async () => {
  const codes = [200, 503, 200, 404, 503, 200, 503];
  const log = codes.map((code, index) => line(index, code)).join("\n");
  const { count, answers, rest } = tally(await explain(log));
  expect(count).toBe(7);
  expect(answers.map(({ message, count: times }) => [message.codes[0]?.code, times])).toEqual([
    ["503", 3],
    ["404", 1],
    ["200", 3],
  ]);
  expect(answers[0]?.lines).toEqual([2, 5, 7]);
  expect(rest).toBe(0);
});

it("is bounded, and counts what it leaves out", async () => {
  const codes = Array.from({ length: 60 }, (_, index) => 400 + index);
  const log = codes.flatMap((code) => Array.from({ length: 30 }, () => line(1, code))).join("\n");
  const { count, answers, rest } = tally(await explain(log));
  expect(count).toBe(1800);
  expect(answers.length + rest).toBe(60);
  expect(answers.length).toBeLessThan(60);
  expect(Math.max(...answers.map(({ lines }) => lines.length))).toBeLessThan(30);
});

it("knows nothing about a text without codes", async () => {
  expect(tally(await explain("Dear all, see you at 9."))).toEqual({
    count: 0,
    answers: [],
    rest: 0,
  });
});
