import { describe, expect, test } from "vitest";
import {
  edit,
  fixtureEdits,
  fixtureExpectation,
  fixtureIds,
  problemsOf,
  realCatalogue,
  smallCatalogue,
} from "../../test/catalogue.ts";
import { keysAt } from "../load/locate.ts";
import { forget } from "../remember.ts";
import type { Authored } from "../schema/authored.ts";
import { foldersOf } from "../validate/folders.ts";
import { validate } from "../validate/validate.ts";
import { rules } from "./index.ts";
import type { Files, Problem } from "./rule.ts";

test("the small catalogue that the fixtures change is valid", () => {
  expect(problemsOf(smallCatalogue())).toBe("");
});

test("our own data is valid, in whatever order its files are read", () => {
  const loaded = realCatalogue();
  expect(problemsOf(loaded)).toBe("");
  const reversed = validate({ ...loaded, files: loaded.files.toReversed() });
  expect(JSON.stringify(reversed.authored)).toBe(JSON.stringify(validate(loaded).authored));
}, 60_000);

describe("each fixture has the problems it is about", () => {
  for (const id of fixtureIds()) {
    test(id, async () => {
      const problems = problemsOf(edit(smallCatalogue(), fixtureEdits(id)), id);
      expect(problems).not.toBe("");
      await expect(problems).toMatchFileSnapshot(fixtureExpectation(id));
    });
  }
});

test("every rule has a fixture", () => {
  const fixtures = new Set(fixtureIds());
  expect(rules.map(({ id }) => id).filter((id) => !fixtures.has(id))).toEqual([]);
});

test("every rule has an id of its own and says what has to hold", () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  for (const { id, about } of rules) {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(about).toMatch(/^[A-Z].*\.$/);
  }
});

test("a rule that may be asked folder by folder finds the same as about the whole", () => {
  for (const id of fixtureIds()) {
    const { partial: authored, sources } = validate(edit(smallCatalogue(), fixtureEdits(id)));
    if (!authored) continue;
    const files: Files = {
      keysAt(file, path) {
        const source = sources.get(file);
        return source ? keysAt(source, path) : [];
      },
      command: (words) => words,
      remember: forget,
    };
    for (const rule of rules.filter(({ byFolder }) => byFolder)) {
      const found = (part: Authored) => {
        const problems: Problem[] = [];
        rule.check(part, (problem) => problems.push(problem), files);
        return problems;
      };
      const inFolders = [...foldersOf(authored, forget)].flatMap((folder) =>
        found(folder.authored).filter(({ file }) => folder.owns(file)),
      );
      expect(sorted(inFolders), `${rule.id} about ${id}`).toEqual(sorted(found(authored)));
    }
  }
});

function sorted(problems: readonly Problem[]): readonly string[] {
  return problems.map((one) => JSON.stringify(one)).toSorted();
}
