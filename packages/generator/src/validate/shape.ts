import type { z } from "zod";
import { anatomyOf } from "./anatomy.ts";
import { child } from "../child.ts";
import type { Lost } from "./consequences.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { explainIssue } from "./explain-issue.ts";
import { gatherUnknown } from "./gather-unknown.ts";
import { type JsonShape, jsonShape } from "../schema/json-shape.ts";
import { flatten } from "../load/flatten.ts";
import { locate } from "../load/locate.ts";
import type { Gap } from "../load/recover.ts";
import { openNearby } from "./nearby.ts";
import { salvage } from "./salvage.ts";
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

/**
 * Checks a file against the schema of its kind.
 * @param gaps - What could not be read of the file; that it is missing has been said.
 */
export function shape<S extends z.ZodType>(
  source: Source,
  schema: S,
  gaps: readonly Gap[],
): Shaped<z.output<S>> {
  const value: unknown = source.document.toJS() ?? {};
  flatten(value);
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { value: result.data, diagnostics: [], lost: [] };
  const { issues } = result.error;
  const description: JsonShape = jsonShape(schema);
  const gapsNear = openNearby(gaps);
  const problems = issues
    .filter(({ path }) => !gapsNear(path).some((gap) => accountsFor(gap, path, value)))
    .flatMap((issue) => explainIssue(issue, value, description));
  const diagnostics = gatherUnknown(problems, source.name).map((problem) =>
    toDiagnostic(problem, source),
  );
  const rest = salvage(schema, value, issues, anatomyOf(source.name));
  if (!rest) return { diagnostics, lost: [{ path: [], kind: "entry" }] };
  const lost = [
    ...rest.repaired.map((path) => ({ path, kind: "value" }) as const),
    ...rest.withheld.map((path) => ({ path, kind: "entry" }) as const),
  ];
  return { value: rest.value, diagnostics, lost };
}

/** Whether something is wrong only because a part of the file could not be read. */
function accountsFor(gap: Gap, path: readonly PropertyKey[], value: unknown): boolean {
  const [shorter, longer] = gap.path.length <= path.length ? [gap.path, path] : [path, gap.path];
  if (!shorter.every((step, index) => String(step) === String(longer[index]))) return false;
  if (shorter === gap.path && gap.kind !== "entries") return true;
  const there = path.reduce(child, value);
  return there === undefined || there === null;
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
