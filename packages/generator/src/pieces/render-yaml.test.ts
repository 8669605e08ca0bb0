import { expect, it } from "vitest";
import { renderYaml } from "./render-yaml.ts";

const many = (words: string) => words.repeat(30).trim();

it("folds long texts, and leaves those of a script without spaces on one line", () => {
  expect(renderYaml({ summary: many("several words ") }, 0)).toMatch(
    /^summary: >-\n  several words/,
  );
  const long = `${many("とても")} RFC 5321 §4.2 ${many("長い")}。`;
  expect(renderYaml({ summary: long }, 2)).toBe(`  summary: ${long}\n`);
});
