import { join } from "node:path";
import { type Arbitrary, assert as holds, asyncProperty, nat, property, tuple } from "fast-check";
import { describe, expect, test } from "vitest";
import { edit, realCatalogue, smallCatalogue } from "../../test/catalogue.ts";
import { contentsOf, folderOf, put } from "../../test/folder.ts";
import { GUIDE } from "../../test/guide.ts";
import { changeText, type Mutation, mutate, mutation, textChange } from "../../test/mutations.ts";
import { renderGithub } from "../cli/render/github.ts";
import { renderJson } from "../cli/render/json.ts";
import { renderText } from "../cli/render/text.ts";
import { run } from "../cli/run.ts";
import { TARGETS } from "../emit/targets.ts";
import type { Loaded } from "../load/load-folder.ts";
import { parse } from "../load/parse.ts";
import { openMemory, type Remember } from "../remember.ts";
import { resolve } from "../resolve/resolve.ts";
import { validate } from "./validate.ts";

/** A thousand times what a run takes: whoever needs that hangs. */
const HANGS = 30_000;

/** `WIRECODE_FUZZ=50000` asks for so many changes of catalogues in all, `50000:7` for those of the seed 7. */
const [wanted, seed = 1] = (process.env["WIRECODE_FUZZ"] ?? "").split(":").map(Number);
const effort = (numRuns: number, share: number) => ({
  numRuns: wanted ? Math.ceil((wanted * share) / 100) : numRuns,
  seed,
});
const TIMEOUT = wanted ? 24 * 3600_000 : 120_000;

/** Characters that a terminal obeys or that turn the reading direction around. */
// oxlint-disable-next-line no-control-regex
const STEERING = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E]/;
const STACK = /\n\s+at .*\.(?:ts|js):\d/;

/** Either a model or located errors, and words for people that hold no stack trace and steer no terminal. */
function judge(loaded: Loaded, remember: Remember) {
  const started = performance.now();
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
    renderGithub(diagnostics) +
    renderJson(diagnostics);
  expect(said).not.toMatch(STACK);
  expect(said).not.toMatch(STEERING);
  expect(authored === undefined).toBe(diagnostics.some(({ severity }) => severity === "error"));
  expect(performance.now() - started).toBeLessThan(HANGS);
  return authored;
}

const modelTypes = () => "";

/** Judges changed catalogues, and has all targets make what they can of those that are right. */
async function judgeAll(
  loaded: Loaded,
  changes: Arbitrary<Mutation>,
  among: ((name: string) => boolean) | undefined,
  extent: ReturnType<typeof effort>,
): Promise<void> {
  const emitters = await Promise.all(Object.values(TARGETS).map((target) => target()));
  const remember = openMemory();
  const ends = new Set<"model" | "errors">();
  const judged = property(changes, (change) => {
    const authored = judge(mutate(loaded, change, among), remember);
    ends.add(authored ? "model" : "errors");
    const catalogue = authored && resolve(authored);
    const output = catalogue
      ? emitters.flatMap((emit) => [...emit(catalogue, { pairs: "all", modelTypes, remember })])
      : [];
    for (const { content } of output) expect(content).not.toContain("undefined.");
  });
  holds(judged, extent);
  expect(ends).toEqual(new Set(["model", "errors"]));
}

const whole = edit(smallCatalogue(), GUIDE);
const isGuide = (name: string) => name.startsWith("guides/");

describe("whatever a file holds, a run ends with a model or with located errors", () => {
  test("parsing alone", () => {
    const { files } = smallCatalogue();
    const yaml = files.filter(({ name }) => name.endsWith(".yaml") && !name.startsWith("phrases"));
    const parses = property(nat(), tuple(textChange, textChange), (file, edits) => {
      const { name, text } = yaml[file % yaml.length]!;
      const changed = edits.reduce(changeText, text);
      const { source, diagnostics, gaps } = parse({ path: name, name, text: changed }, file % 3);
      // What is not there has been told, and what has been told is not relied upon.
      if (source === undefined) expect(diagnostics).not.toEqual([]);
      expect(gaps.length > 0).toBe(diagnostics.length > 0);
    });
    holds(parses, { numRuns: 1500, seed });
  });

  test.each(["constructor:550", "mail:constructor", "mail:valueOf"])(
    "what every object answers to, as the address %s",
    (address) => {
      const guide = {
        replace: 'codes: ["mail:550", "mail:450"]',
        with: `codes: ["${address}"]`,
      };
      const cited = { replace: "Only the first digit tells.", with: "RFC 5321 §9 tells." };
      const changed = edit(whole, {
        "guides/why-refused.yaml": [guide],
        "guides/text/en.yaml": [cited],
      });
      expect(judge(changed, openMemory())).toBeUndefined();
    },
  );

  test("patterns and keys for which matching takes for ever", () => {
    const long = "a".repeat(20_000);
    const changed = edit(smallCatalogue(), {
      "mail/protocol.yaml": [
        { replace: '"[2-5][0-9]{2}"', with: '"a*a*a*[2-5][0-9]{2}"' },
        { replace: '"2[0-9]{2}"', with: '"a*a*a*2[0-9]{2}"' },
      ],
      "mail/registry.csv": [{ write: `code,phrase,status,reference\n${long},x,active,RFC 5321\n` }],
      "mail/codes.yaml": [{ replace: '"200":', with: `? ${long}\n: { name: Long }\n"200":` }],
    });
    expect(judge(changed, openMemory())).toBeUndefined();
  });

  test(
    "a small catalogue",
    () => judgeAll(smallCatalogue(), mutation("text"), undefined, effort(200, 30)),
    TIMEOUT,
  );

  test(
    "the files of a guide",
    () => judgeAll(whole, mutation("text"), isGuide, effort(100, 10)),
    TIMEOUT,
  );

  test(
    "values of other kinds, under other names, elsewhere",
    () => judgeAll(whole, mutation("value"), undefined, effort(200, 40)),
    TIMEOUT,
  );

  test(
    "files under other names, and none",
    () => judgeAll(whole, mutation("name", "value"), undefined, effort(100, 19)),
    TIMEOUT,
  );

  test(
    "our own data",
    () => {
      const loaded = realCatalogue();
      const remember = openMemory();
      const changes = mutation("text", "value");
      const judged = property(changes, (one) => void judge(mutate(loaded, one), remember));
      holds(judged, effort(4, 0.2));
    },
    TIMEOUT,
  );

  test(
    "a folder is left as it was, or holds everything that the data gives",
    async () => {
      const loaded = smallCatalogue();
      const data = folderOf(Object.fromEntries(loaded.files.map(({ name, text }) => [name, text])));
      const out = join(folderOf(), "out");
      let said = "";
      const io = { ...SILENT, err: (text: string) => void (said += text) };
      const compile = () => {
        said = "";
        return run(["build", "--target", "json", "--data", data, "--out", out], "0", io);
      };
      expect(await compile()).toBe(0);
      const names = Object.keys(contentsOf(out)).toSorted();
      const ends = new Set<number>();
      const left = asyncProperty(mutation("text", "value"), async (change) => {
        const before = contentsOf(out);
        for (const { name, text } of mutate(loaded, change).files) put(join(data, name), text);
        const exit = await compile();
        ends.add(exit);
        const after = contentsOf(out);
        if (exit === 0) expect(Object.keys(after).toSorted()).toEqual(names);
        else {
          expect({ exit, after }).toEqual({ exit: 1, after: before });
          expect(said).toContain(data.replaceAll("\\", "/"));
        }
        expect(said).not.toMatch(STACK);
        expect(said).not.toMatch(STEERING);
        for (const { name, text } of loaded.files) put(join(data, name), text);
      });
      await holds(left, effort(40, 0.8));
      expect(ends).toContain(1);
    },
    TIMEOUT,
  );
});

const SILENT = {
  out: () => undefined,
  err: () => undefined,
  terminal: false,
  color: false,
  interrupted: new AbortController().signal,
};
