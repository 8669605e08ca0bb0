import type { z } from "zod";
import { child } from "../child.ts";
import { describe, exampleAt, type JsonShape, shapesAt } from "../schema/json-shape.ts";
import { quote } from "./name-value.ts";
import { SPELLINGS, wrongSpelling } from "./spelling.ts";
import {
  missingKey,
  unknownKey,
  unknownValue,
  wrongType,
  type Path,
  type ShapeProblem,
} from "./shape-problem.ts";

type Issue = z.core.$ZodIssue;

/** Puts what zod found into our words, at the place where a contributor has to act. */
export function explainIssue(
  issue: Issue,
  value: unknown,
  shape: JsonShape,
): readonly ShapeProblem[] {
  const path = issue.path.map((step) => (typeof step === "number" ? step : String(step)));
  const about = describe(shape, path, value);
  const missing = path.length > 0 && isAbsent(value, path);
  if (missing && issue.code !== "unrecognized_keys")
    return [missingKey(path, about, exampleAt(shape, path, value))];
  const at = { path, ...(about !== undefined && { help: about }) };
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => unknownKey(path, key, shape, value));
    case "invalid_value":
      return [unknownValue(path, issue.input, issue.values)];
    case "invalid_type":
      return [{ rule: "value-type", ...at, ...wrongType(issue.expected, issue.input, about) }];
    case "invalid_key":
      return [
        {
          rule: "key-format",
          path,
          on: "key",
          message: `${quote(path.at(-1))} is not written as a key has to be here.`,
          help: patternHelp(issue.issues),
        },
      ];
    case "invalid_format":
      return [{ rule: "value-format", ...at, ...wrongSpelling(issue, about) }];
    case "too_small":
      return [
        {
          rule: "value-format",
          ...at,
          message:
            issue.origin === "string" ? "The text is empty." : "The list needs at least one value.",
        },
      ];
    case "invalid_union":
      return union(issue, path, value, shape);
    case "custom":
      return [{ rule: "value-format", ...at, message: issue.message }];
    case "too_big":
    case "not_multiple_of":
    case "invalid_element":
      return [
        { rule: "value-format", ...at, message: `${quote(issue.input)} is not what belongs here.` },
      ];
  }
}

function isAbsent(value: unknown, path: Path): boolean {
  const parent = path.slice(0, -1).reduce<unknown>(child, value);
  const key = path.at(-1);
  return (
    typeof parent === "object" &&
    parent !== null &&
    key !== undefined &&
    !Object.hasOwn(parent, key)
  );
}

function union(
  issue: Extract<Issue, { code: "invalid_union" }>,
  path: Path,
  value: unknown,
  shape: JsonShape,
): readonly ShapeProblem[] {
  if (issue.errors.length === 0) {
    const options = shapesAt(shape, path.slice(0, -1), value).map(
      ({ properties }) => properties?.[String(path.at(-1))]?.const,
    );
    return [unknownValue(path, path.reduce<unknown>(child, value), options)];
  }
  const depth = (branch: readonly Issue[]) => Math.max(0, ...branch.map((one) => one.path.length));
  const best =
    issue.errors.toSorted(
      (one, other) => depth(other) - depth(one) || rank(one) - rank(other),
    )[0] ?? [];
  return best.flatMap((inner) =>
    explainIssue({ ...inner, path: [...path, ...inner.path] }, value, shape),
  );
}

/** Prefers the branch that knows the value's type, then the one that names its values. */
function rank(branch: readonly Issue[]): number {
  return branch.some(({ code }) => code === "invalid_type") ? 1 : 0;
}

function patternHelp(issues: readonly Issue[]): string {
  const pattern = issues
    .map((one) => (one.code === "invalid_format" ? one.pattern : undefined))
    .find(Boolean);
  const known = SPELLINGS.find((one) => one.pattern === pattern);
  if (known) return known.help;
  return pattern === undefined
    ? "See its neighbours for how it is written."
    : `It has to match ${quote(pattern)}.`;
}
