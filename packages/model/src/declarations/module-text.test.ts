import { expect, test } from "vitest";
import { z } from "zod";
import { INTERNAL, internal } from "../schema/shape.ts";
import { moduleText } from "./module-text.ts";
import { namesIn, schemasIn } from "./names.ts";

function declare(exports: Readonly<Record<string, unknown>>): string {
  return moduleText(exports, namesIn(schemasIn(exports)));
}

function each(value: z.ZodType) {
  return z.strictObject({ client: value, server: value });
}

test("an object is an interface whose properties say what their schemas say", () => {
  const Reply = z
    .strictObject({
      code: z.number().meta({ description: "As it travels." }),
      "sent-by": z.array(z.enum(["client", "server"])).readonly(),
      phrase: z.string().nullable().exactOptional().meta({ description: "Never translated." }),
      any: z.boolean().default(false),
    })
    .meta({ description: "A reply." });
  expect(declare({ Reply })).toBe(`/** A reply. */
export interface Reply {
  /** As it travels. */
  readonly code: number;
  readonly "sent-by": readonly ("client" | "server")[];
  /** Never translated. */
  readonly phrase?: string | null;
  readonly any: boolean;
}`);
});

test("a schema with a name of its own is named, whatever else is said of it or checked", () => {
  const Code = z.union([z.number(), z.string()]);
  const Name = z.string().meta({ description: "What it is called." });
  const Reply = z.strictObject({
    code: Code.meta({ description: "The key." }),
    name: Name,
    word: Name.regex(/^[A-Z]/).meta({ description: "In capitals." }),
    others: z.array(Code),
  });
  expect(declare({ Code, Name, Reply })).toContain(`export interface Reply {
  /** The key. */
  readonly code: Code;
  readonly name: Name;
  /** In capitals. */
  readonly word: Name;
  readonly others: readonly Code[];
}`);
});

test("an object that has all of another extends it", () => {
  const Pair = z.strictObject({ a: z.string(), b: z.string() });
  const Curated = Pair.extend({ verdict: z.string() });
  expect(declare({ Pair, Curated })).toContain(`export interface Curated extends Pair {
  readonly verdict: string;
}`);
});

test("an object that has one kind of value for each word of a vocabulary is a record", () => {
  const Actor = z.enum(["client", "server"]);
  const Names = z.strictObject({
    all: each(z.string()),
    some: each(z.string().exactOptional()),
    told: each(z.string().meta({ description: "Told apart." })),
    whole: z.record(Actor, z.string()),
    partial: z.partialRecord(z.enum(["client", "server"]), z.string()),
  });
  const text = declare({ Actor, Names });
  expect(text).toContain("readonly all: Readonly<Record<Actor, string>>;");
  expect(text).toContain("readonly some: Readonly<Partial<Record<Actor, string>>>;");
  expect(text).toContain("readonly whole: Readonly<Record<Actor, string>>;");
  expect(text).toContain("readonly partial: Readonly<Partial<Record<Actor, string>>>;");
  expect(text).toContain(
    "  readonly told: {\n    /** Told apart. */\n    readonly client: string;",
  );
});

test("what is for our own packages says so, and so does every property that holds it", () => {
  const Words = z
    .strictObject({ title: z.string() })
    .meta({ description: "Words of the site." })
    .register(internal, INTERNAL);
  const Phrases = z.strictObject({ site: Words });
  expect(declare({ Words, Phrases })).toBe(`/**
 * Words of the site.
 * @internal
 */
export interface Words {
  readonly title: string;
}
export interface Phrases {
  /** @internal */
  readonly site: Words;
}`);
});

test("a description neither ends its comment nor runs out of the page", () => {
  const long = `- \`one\`: ${"a word and ".repeat(12)}an end */ alert(1)`;
  const Outcome = z.enum(["one"]).meta({ description: `How it ended.\n\n${long}` });
  const text = declare({ Outcome });
  expect(text).toMatch(
    /^\/\*\*\n \* How it ended\.\n \*\n \* - `one`: a word[^\n]+\n \* {3}and [^\n]*\*\\\/ alert\(1\)\n \*\/\n/,
  );
  expect(Math.max(...text.split("\n").map(({ length }) => length))).toBeLessThanOrEqual(120);
});

test("a schema that has no counterpart in TypeScript is refused", () => {
  expect(() => declare({ When: z.date() })).toThrow("Nobody has said how a ZodDate is declared.");
});

test("an object that may have further keys says of what kind their values are", () => {
  const Forms = z.object({ plain: z.string() }).catchall(z.string());
  expect(declare({ Forms })).toBe(`export interface Forms {
  readonly plain: string;
  readonly [key: string]: string;
}`);
});

test("a list of what has several forms holds each of them", () => {
  const Answers = z.array(
    z.union([z.strictObject({ ask: z.string() }), z.strictObject({ end: z.string() })]),
  );
  expect(declare({ Answers })).toBe(
    "export type Answers = readonly ({\n  readonly ask: string;\n} | {\n  readonly end: string;\n})[];",
  );
});
