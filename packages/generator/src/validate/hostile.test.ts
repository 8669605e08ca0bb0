import { join } from "node:path";
import { array, assert as holds, asyncProperty, nat, property, record } from "fast-check";
import { describe, expect, test } from "vitest";
import { catalogueOf, edit, realCatalogue, smallCatalogue } from "../../test/catalogue.ts";
import { contentsOf, folderOf, put } from "../../test/folder.ts";
import { GUIDE } from "../../test/guide.ts";
import { run } from "../cli/run.ts";
import { TARGETS } from "../emit/targets.ts";
import type { Loaded } from "../load/load-folder.ts";
import { resolve } from "../resolve/resolve.ts";
import { parse } from "../load/parse.ts";
import { renderGithub } from "../cli/render/github.ts";
import { renderText } from "../cli/render/text.ts";
import { openMemory, type Remember } from "../remember.ts";
import { validate } from "./validate.ts";

const HOSTILE = [
  "*/",
  "`",
  "<script>",
  "{x}",
  "{code}",
  "\u202E",
  "\0",
  "&a ",
  "*a",
  "!!js/function ",
  "<<: *a",
  "__proto__: 1",
  "constructor: x",
  "- - - - - - ",
  "[[[[[[",
  "{{{{",
  "? ",
  "\n---\n",
  "%YAML 1.1\n",
  "'",
  '"',
  "|",
  ">-\n",
  "\t",
  "\r\n",
  "999999999999999999999",
  "1e999",
  ".nan",
  "null",
  "~",
  "yes",
  "(a+)+$",
  "(?=",
  "[",
  "\\",
  "\\u0000",
  "../../etc/passwd",
  "0x10",
  ": ",
  " #",
  ",",
  "x".repeat(3000),
  "سيرفر",
  "日本語",
  "👩‍👩‍👧",
  "﻿",
  "any",
  "none",
  "other",
  "1".repeat(20),
  "",
  "RFC 0 §",
];

type Change = {
  readonly kind: number;
  readonly at: number;
  readonly other: number;
  readonly token: number;
};

const change = record({
  kind: nat(8),
  at: nat(),
  other: nat(),
  token: nat(HOSTILE.length - 1),
});
const changes = array(change, { minLength: 1, maxLength: 3 });

function apply(text: string, { kind, at, other, token }: Change): string {
  const lines = text.split("\n");
  const [line, second] = [at % lines.length, other % lines.length];
  const offset = at % (text.length + 1);
  const hostile = HOSTILE[token] ?? "";
  const withLines = (act: () => void) => {
    act();
    return lines.join("\n");
  };
  switch (kind) {
    case 0:
      return text.slice(0, offset) + String.fromCodePoint(other % 0x250) + text.slice(offset + 1);
    case 1:
      return withLines(() => lines.splice(line, 1));
    case 2:
      return withLines(() => lines.splice(line, 0, lines[line] ?? ""));
    case 3:
      return withLines(
        () => (lines[line] = " ".repeat(other % 9) + (lines[line] ?? "").trimStart()),
      );
    case 4:
      return withLines(
        () => ([lines[line], lines[second]] = [lines[second] ?? "", lines[line] ?? ""]),
      );
    case 5:
      return withLines(() => (lines[line] = (lines[line] ?? "").replace(/: .*/, `: ${hostile}`)));
    case 6:
      return withLines(() => (lines[line] = (lines[line] ?? "").replace(/[^\s:]+/, hostile)));
    case 7:
      return text.slice(0, offset) + hostile + text.slice(offset);
    default:
      return text.slice(0, offset);
  }
}

function mutate(loaded: Loaded, file: number, edits: readonly Change[]): Loaded {
  const index = file % loaded.files.length;
  const texts = loaded.files.map(({ name, text }, i): [string, string] => [
    name,
    i === index ? edits.reduce(apply, text) : text,
  ]);
  return catalogueOf(Object.fromEntries(texts));
}

/** Either a model or located errors, and words for people that hold no stack trace and steer no terminal. */
function judge(loaded: Loaded, remember: Remember) {
  const { authored, diagnostics } = validate(loaded, remember);
  const texts = new Map(loaded.files.map(({ path, text }) => [path, text.split("\n")]));
  for (const { at, message } of diagnostics) {
    expect(at.path).toMatch(/^data(\/|$)/);
    expect(at.line).toBeGreaterThan(0);
    expect(at.line).toBeLessThanOrEqual((texts.get(at.path)?.length ?? 1) + 1);
    expect(at.column).toBeGreaterThan(0);
    expect(message).toMatch(/[.?]$/s);
  }
  const said =
    renderText(diagnostics, { linesOf: (path) => texts.get(path), color: false }) +
    renderGithub(diagnostics);
  expect(said).not.toMatch(/\n\s+at .*\.(?:ts|js):\d/);
  // oxlint-disable-next-line no-control-regex
  expect(said).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E]/);
  expect(authored === undefined).toBe(diagnostics.some(({ severity }) => severity === "error"));
  return authored;
}

const modelTypes = () => "";

describe("whatever a file holds, a run ends with a model or with located errors", () => {
  test("parsing alone", () => {
    const { files } = smallCatalogue();
    const yaml = files.filter(({ name }) => name.endsWith(".yaml") && !name.startsWith("phrases"));
    holds(
      property(nat(), changes, (file, edits) => {
        const { name, text } = yaml[file % yaml.length]!;
        const changed = edits.reduce(apply, text);
        const { source, diagnostics, gaps } = parse({ path: name, name, text: changed }, file % 3);
        // What is not there has been told, and what has been told is not relied upon.
        if (source === undefined) expect(diagnostics).not.toEqual([]);
        expect(gaps.length > 0).toBe(diagnostics.length > 0);
      }),
      { numRuns: 3000 },
    );
  }, 60_000);

  test("a small catalogue, with all targets", async () => {
    const emitters = await Promise.all(Object.values(TARGETS).map((target) => target()));
    const loaded = smallCatalogue();
    const remember = openMemory();
    holds(
      property(nat(), changes, (file, edits) => {
        const authored = judge(mutate(loaded, file, edits), remember);
        if (!authored) return;
        const catalogue = resolve(authored);
        for (const emit of emitters)
          for (const { content } of emit(catalogue, { pairs: "all", modelTypes }))
            expect(content).not.toContain("undefined.");
      }),
      { numRuns: 500 },
    );
  }, 120_000);

  test("the files of a guide, with all targets", async () => {
    const emitters = await Promise.all(Object.values(TARGETS).map((target) => target()));
    const loaded = edit(smallCatalogue(), GUIDE);
    const guides = loaded.files.flatMap(({ name }, at) => (name.startsWith("guides/") ? at : []));
    const remember = openMemory();
    holds(
      property(nat(guides.length - 1), changes, (one, edits) => {
        const authored = judge(mutate(loaded, guides[one]!, edits), remember);
        if (!authored) return;
        const catalogue = resolve(authored);
        for (const emit of emitters)
          for (const { content } of emit(catalogue, { pairs: "declared", modelTypes }))
            expect(content).not.toContain("undefined.");
      }),
      { numRuns: 400 },
    );
  }, 120_000);

  test("our own data", () => {
    const loaded = realCatalogue();
    const remember = openMemory();
    holds(
      property(nat(), changes, (file, edits) => void judge(mutate(loaded, file, edits), remember)),
      { numRuns: 8 },
    );
  }, 120_000);

  test("a folder is left as it was, or holds everything that the data gives", async () => {
    const loaded = smallCatalogue();
    const data = folderOf(Object.fromEntries(loaded.files.map(({ name, text }) => [name, text])));
    const out = join(folderOf(), "out");
    const compile = () =>
      run(["build", "--target", "json", "--data", data, "--out", out], "0", SILENT);
    expect(await compile()).toBe(0);
    const names = Object.keys(contentsOf(out)).toSorted();
    const ends = new Set<number>();
    const left = asyncProperty(nat(), changes, async (file, edits) => {
      const before = contentsOf(out);
      const mutated = mutate(loaded, file, edits).files;
      for (const { name, text } of mutated) put(join(data, name), text);
      const exit = await compile();
      ends.add(exit);
      const after = contentsOf(out);
      if (exit === 0) expect(Object.keys(after).toSorted()).toEqual(names);
      else expect({ exit, after }).toEqual({ exit: 1, after: before });
      for (const { name, text } of loaded.files) put(join(data, name), text);
    });
    await holds(left, { numRuns: 80 });
    expect(ends).toContain(1);
  }, 60_000);
});

const SILENT = {
  out: () => undefined,
  err: () => undefined,
  terminal: false,
  color: false,
  interrupted: new AbortController().signal,
};
