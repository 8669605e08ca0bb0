/** A problem as people read it, part by part, as `wirecode-generate build --watch --format json` prints it. */
export interface Problem {
  readonly place: string;
  readonly severity: "error" | "warning";
  readonly rule: string;
  readonly message: string;
  readonly frame: readonly string[];
  readonly advice: readonly string[];
}

/** A problem of our own code, with what a tool or a stack trace says about it. */
export function problemOf(place: string, rule: string, output: string): Problem {
  const [message = "", ...frame] = output.split("\n");
  return { place, severity: "error", rule, message, frame, advice: [] };
}
