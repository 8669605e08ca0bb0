import { stringify } from "yaml";
import { child } from "../child.ts";
import { nearest } from "../nearest.ts";
import type { Problem } from "../rules/rule.ts";
import { type JsonShape, shapesAt } from "../schema/json-shape.ts";
import { kindOf, quote } from "./name-value.ts";

/** The keys and places that lead to a value. */
export type Path = readonly (string | number)[];

/** What a shape problem says, before the file adds its position. */
export type ShapeProblem = Omit<Problem, "file"> & { readonly rule: string };

/** A key that has to be there. */
export function missingKey(path: Path, about: string | undefined, example: unknown): ShapeProblem {
  const key = String(path.at(-1));
  const owner = path.at(-2);
  return {
    rule: "key-missing",
    path: path.slice(0, -1),
    on: "key",
    message: `${owner === undefined ? "The file" : quote(owner)} has no \`${key}\`.`,
    help: [`Add \`${key}\`.`, about, ...(example === undefined ? [] : [asIn(key, example)])]
      .filter((sentence) => sentence !== undefined)
      .join(" "),
  };
}

function asIn(key: string, example: unknown): string {
  const written = stringify(
    { [key]: example },
    {
      collectionStyle: "flow",
      lineWidth: 0,
    },
  ).trim();
  const asPrettierDoes = written.replaceAll("[ ", "[").replaceAll(" ]", "]");
  return `For example: \`${asPrettierDoes.slice(1, -1).trim()}\`.`;
}

/** A key that does not belong where it stands. */
export function unknownKey(
  path: Path,
  key: string,
  shape: JsonShape,
  value: unknown,
): ShapeProblem {
  const known = shapesAt(shape, path, value).flatMap(({ properties }) =>
    Object.keys(properties ?? {}),
  );
  const owner = path.at(-1);
  const free = known.filter((one) => child(path.reduce<unknown>(child, value), one) === undefined);
  return {
    rule: "key-unknown",
    path: [...path, key],
    on: "key",
    message: `${quote(key)} is not a key of ${owner === undefined ? "this file" : quote(owner)}.`,
    help:
      known.length > 0
        ? `Known keys: ${[...new Set(known)].map(quote).join(", ")}.`
        : "No keys belong here.",
    ...optional(nearest(key, free)),
  };
}

/** A value that is none of those that its place knows. */
export function unknownValue(path: Path, input: unknown, values: readonly unknown[]): ShapeProblem {
  const options = values.map(String);
  const what = typeof input === "string" ? quote(input) : kindOf(input);
  return {
    rule: "value-known",
    path,
    message: `${capital(what)} is not among the values that this place knows.`,
    help: `Known values: ${options.map(quote).join(", ")}.`,
    ...optional(typeof input === "string" ? nearest(input, options) : undefined),
  };
}

function capital(text: string): string {
  return text === "empty" ? "An empty value" : text.charAt(0).toUpperCase() + text.slice(1);
}

/** A value of another type than its place holds. */
export function wrongType(expected: string, input: unknown, about: string | undefined) {
  const wanted = WANTED[expected] ?? expected;
  const unquoted = expected === "string" && ["number", "boolean"].includes(typeof input);
  const help = unquoted ? "Put it into quotes." : about;
  return {
    message: `This has to be ${wanted}, and it is ${kindOf(input)}.`,
    ...(help !== undefined && { help }),
  };
}

const WANTED: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  boolean: "`true` or `false`",
  array: "a list",
  object: "a map of keys and values",
  record: "a map of keys and values",
};

function optional(didYouMean: string | undefined) {
  return didYouMean === undefined ? {} : { didYouMean };
}
