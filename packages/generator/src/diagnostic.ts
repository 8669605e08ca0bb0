export type Severity = "error" | "warning";

/** A stretch of one line of a file. Lines and columns count from 1, in UTF-16 units as editors do. */
export interface Location {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  /** 0 where the problem is the file as a whole. */
  readonly length: number;
}

/** One problem in the data: what is wrong, why, and what to do. */
export interface Diagnostic {
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong and why, in one or two sentences. */
  readonly message: string;
  /** What to do. */
  readonly help?: string;
  readonly at: Location;
  /** The other places, when two entries collide. */
  readonly also?: readonly Location[];
  readonly didYouMean?: string;
}

/** A problem of a whole file. */
export function fileProblem(
  rule: string,
  path: string,
  message: string,
  help?: string,
): Diagnostic {
  const at = { path, line: 1, column: 1, length: 0 };
  return { rule, severity: "error", message, at, ...(help !== undefined && { help }) };
}

/** The rules of what hides a part of the data: nothing can be said of that until it is mended. */
const HIDING: ReadonlySet<string> = new Set([
  "file-empty",
  "file-encoding",
  "file-known",
  "file-link",
  "file-readable",
  "file-size",
  "key-duplicate",
  "merge-conflict",
  "registry-readable",
  "stamps-readable",
  "yaml-plain",
  "yaml-syntax",
]);

/**
 * Puts first what hides a part of the data, and sorts by path, line, column and rule, so that a run's output does not
 * depend on the order of its checks.
 */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.toSorted(
    (one, other) =>
      Number(isHiding(other)) - Number(isHiding(one)) ||
      byCodeUnit(one.at.path, other.at.path) ||
      one.at.line - other.at.line ||
      one.at.column - other.at.column ||
      byCodeUnit(one.rule, other.rule) ||
      byCodeUnit(one.message, other.message),
  );
}

/** Whether a problem hides a part of the data. */
export function isHiding({ rule }: Diagnostic): boolean {
  return HIDING.has(rule);
}

/** Whether anything stands in the way of writing output. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}

function byCodeUnit(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
