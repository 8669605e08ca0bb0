import { nearest } from "../nearest.ts";
import { own } from "../own.ts";
import type { Place, Problem, Rule } from "../rules/rule.ts";
import type { AuthoredExceptions } from "../schema/exceptions.ts";

/** A problem and the rule that found it. */
export interface FoundProblem {
  readonly rule: Pick<Rule, "id" | "excusable">;
  readonly problem: Problem;
}

const FILE = "exceptions.yaml";

/** Under which problems say that an exception is wrong. */
const RULE = { id: "exception-needed" };

/**
 * The problems that no exception excuses, and the exceptions that excuse none.
 *
 * @param isLent whether a file is not the catalogue's own, so that nothing is said of it: its authors could not mend it
 */
export function withExceptions(
  found: readonly FoundProblem[],
  exceptions: AuthoredExceptions,
  rules: readonly Rule[],
  isLent: (file: string) => boolean,
): readonly FoundProblem[] {
  const used = new Set<string>();
  const left = found.filter(({ rule, problem: { file, path } }) => {
    const byFile = (rule.excusable && own(exceptions, rule.id)) || {};
    if (isLent(file)) return false;
    const entry = path.join("/");
    const excuse = [file, inEveryLanguage(file)].find(
      (one) => own(own(byFile, one) ?? {}, entry) !== undefined,
    );
    if (excuse !== undefined) used.add(keyOf([rule.id, excuse, entry]));
    return excuse === undefined;
  });
  return [...left, ...unneeded(exceptions, used, rules)];
}

function* unneeded(
  exceptions: AuthoredExceptions,
  used: ReadonlySet<string>,
  rules: readonly Rule[],
): Iterable<FoundProblem> {
  const known = rules.filter(({ excusable }) => excusable).map(({ id }) => id);
  for (const [id, byFile] of Object.entries(exceptions)) {
    if (!known.includes(id)) {
      yield wrong([id], {
        message: `\`${id}\` is no rule that takes exceptions.`,
        help: `Rules that do: ${known.map((one) => `\`${one}\``).join(", ")}.`,
        didYouMean: nearest(id, known),
      });
      continue;
    }
    for (const [file, byEntry] of Object.entries(byFile)) {
      for (const entry of Object.keys(byEntry)) {
        if (used.has(keyOf([id, file, entry]))) continue;
        yield wrong([id, file, entry], {
          message: `\`${id}\` has nothing to say about \`${entry}\` in ${file}, so that this exception is not needed.`,
          help: "Remove it, or correct its rule, file or path.",
          dependsOn: [{ file, path: entry.split("/") }],
        });
      }
    }
  }
}

function wrong(path: Place["path"], problem: Omit<Problem, keyof Place>): FoundProblem {
  return { rule: RULE, problem: { file: FILE, path, on: "key", ...problem } };
}

/** `guides/text/*.yaml` for `guides/text/ar.yaml`. */
function inEveryLanguage(file: string): string {
  return file.replace(/[^/]+(?=\.yaml$)/, "*");
}

function keyOf(path: Place["path"]): string {
  return path.join("\n");
}
