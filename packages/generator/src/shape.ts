import type { z } from "zod";
import type { Diagnostic } from "./diagnostic.ts";
import { type JsonShape, jsonShape } from "./json-shape.ts";
import { locate } from "./locate.ts";
import type { Problem } from "./rules/rule.ts";
import { explainIssue } from "./shape-problem.ts";
import type { Source } from "./source.ts";

/** A file's value in the shape its schema states, or the problems that keep it from having it. */
export interface Shaped<T> {
  readonly value?: T;
  readonly diagnostics: readonly Diagnostic[];
}

/** What a shape problem says, before the file adds its position. */
export type ShapeProblem = Omit<Problem, "file"> & { readonly rule: string };

/** Checks a file against the schema of its kind. */
export function shape<S extends z.ZodType>(source: Source, schema: S): Shaped<z.output<S>> {
  const value: unknown = source.document.toJS() ?? {};
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { value: result.data, diagnostics: [] };
  const description: JsonShape = jsonShape(schema);
  const problems = result.error.issues.flatMap((issue) => explainIssue(issue, value, description));
  return { diagnostics: problems.map((problem) => toDiagnostic(problem, source)) };
}

function toDiagnostic(problem: ShapeProblem, source: Source): Diagnostic {
  const { rule, message, help, didYouMean } = problem;
  return {
    rule,
    severity: "error",
    message,
    at: locate(source, problem),
    ...(help !== undefined && { help }),
    ...(didYouMean !== undefined && { didYouMean }),
  };
}
