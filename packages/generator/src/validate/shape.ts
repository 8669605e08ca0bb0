import type { z } from "zod";
import type { Lost } from "./consequences.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { explainIssue } from "./explain-issue.ts";
import { type JsonShape, jsonShape } from "../schema/json-shape.ts";
import { placeOf } from "../load/layout.ts";
import { locate } from "../load/locate.ts";
import { salvage, WHOLE } from "./salvage.ts";
import type { ShapeProblem } from "./shape-problem.ts";
import type { Source } from "../load/source.ts";

/** A file's value in the shape its schema states, or the problems that keep it from having it. */
export interface Shaped<T> {
  /** What is right of it; `diagnostics` tell whether that is all. */
  readonly value?: T;
  readonly diagnostics: readonly Diagnostic[];
  /** What was taken out of the value, or left out of it whole. */
  readonly lost: readonly Omit<Lost, "file">[];
}

/** How many keys lead to an entry, in the files that can be judged in part. */
const ENTRY_DEPTH: Readonly<Record<string, number>> = {
  protocol: WHOLE,
  codes: 1,
  comparisons: 1,
  text: 2,
  guide: WHOLE,
  "guides-text": 1,
  terms: 1,
  "terms-text": 1,
  "site-text": 1,
};

/** Checks a file against the schema of its kind. */
export function shape<S extends z.ZodType>(source: Source, schema: S): Shaped<z.output<S>> {
  const value: unknown = source.document.toJS() ?? {};
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { value: result.data, diagnostics: [], lost: [] };
  const { issues } = result.error;
  const description: JsonShape = jsonShape(schema);
  const problems = issues.flatMap((issue) => explainIssue(issue, value, description));
  const diagnostics = problems.map((problem) => toDiagnostic(problem, source));
  const depth = ENTRY_DEPTH[placeOf(source.name)?.kind ?? ""];
  const rest = depth === undefined ? undefined : salvage(schema, value, issues, depth);
  if (!rest) return { diagnostics, lost: [] };
  const lost = [
    ...rest.repaired.map((path) => ({ path, entry: false })),
    ...rest.withheld.map((path) => ({ path, entry: true })),
  ];
  return { value: rest.value, diagnostics, lost };
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
