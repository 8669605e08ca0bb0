import type { Authored } from "../schema/authored.ts";
import { assemble, type Assembled } from "./assemble.ts";
import { commandLine } from "../command-line.ts";
import { foldersOf } from "./folders.ts";
import { forget, type Remember } from "../remember.ts";
import { followsFrom, followsFromOthers, type Lost } from "./consequences.ts";
import { type Diagnostic, hasErrors, sortDiagnostics } from "../diagnostic.ts";
import { withExceptions, type FoundProblem } from "./exceptions.ts";
import { followsFromGaps } from "./gaps.ts";
import type { Loaded } from "../load/load-folder.ts";
import { isLent } from "../load/load-own-phrases.ts";
import { locate } from "../load/locate.ts";
import { rules } from "../rules/index.ts";
import type { Files, Place, Problem, Rule } from "../rules/rule.ts";
import type { Source } from "../load/source.ts";

/** What validation makes of a data folder. */
export interface Validated {
  /** The catalogue; absent if anything is wrong with it. */
  readonly authored?: Authored;
  /** The part of the catalogue whose shape is right, for chores that mend the rest. */
  readonly partial?: Authored;
  /** What hides a part of the data first; sorted by path, line and column. */
  readonly diagnostics: readonly Diagnostic[];
  /** What is missing from the part, or not to be trusted in it. */
  readonly lost: readonly Lost[];
  readonly sources: ReadonlyMap<string, Source>;
}

/** Checks everything in one run: the YAML of every file, its shape, and every rule on what has its shape. */
export function validate(loaded: Loaded, remember: Remember = forget): Validated {
  const assembled = assemble(loaded, remember);
  const { partial, diagnostics: earlier, lost, sources } = assembled;
  const later = partial ? applyRules(loaded.root, partial, assembled, remember) : [];
  const diagnostics = sortDiagnostics([...loaded.diagnostics, ...earlier, ...later]);
  return {
    ...(partial && { partial }),
    ...(partial && !hasErrors(diagnostics) && { authored: partial }),
    diagnostics,
    lost,
    sources,
  };
}

function applyRules(
  root: string,
  authored: Authored,
  { lost, sources, registries, keysAt }: Assembled,
  remember: Remember,
): readonly Diagnostic[] {
  const files: Files = { keysAt, command: (words) => commandLine(words, root), remember };
  const place = (target: Place) => {
    const source = sources.get(target.file);
    if (source) return locate(source, target);
    const registry = registries.get(target.file);
    const line = registry?.lines[Number(target.path[0])] ?? 1;
    return { path: registry?.file.path ?? target.file, line, column: 1, length: 0 };
  };
  const told = [...problemsFound(authored, files, remember)];
  const found = withExceptions(told, authored.exceptions, rules, (file) => {
    const source = sources.get(file);
    return source !== undefined && isLent(source);
  });
  const fromLost = followsFrom(lost);
  const fromGaps = followsFromGaps(lost.length > 0);
  const first = found.filter(({ problem }) => !fromLost(problem) && !fromGaps(problem));
  const fromOthers = followsFromOthers(first.map(({ problem }) => problem));
  return first
    .filter(({ problem }) => !fromOthers(problem))
    .map(({ rule, problem }) => toDiagnostic(rule, problem, place));
}

/**
 * What the rules find: folder by folder, so that what they make of the words of one need not be held while they look at the
 * next, and in the catalogue as a whole.
 */
function* problemsFound(
  authored: Authored,
  files: Files,
  remember: Remember,
): Iterable<{ readonly rule: Rule; readonly problem: Problem }> {
  const checked = (rule: Rule, part: Authored) => {
    const problems: Problem[] = [];
    rule.check(part, (problem) => problems.push(problem), files);
    return problems;
  };
  for (const { name, authored: part, owns } of foldersOf(authored, remember)) {
    for (const rule of rules.filter(({ byFolder }) => byFolder)) {
      const found = remember(`${rule.id} in ${name}`, [part], () =>
        checked(rule, part).filter(({ file }) => owns(file)),
      );
      for (const problem of found) yield { rule, problem };
    }
  }
  // What rules make of the whole goes with it: the catalogue itself lives on.
  const whole = { ...authored };
  for (const rule of rules.filter(({ byFolder }) => !byFolder)) {
    for (const problem of checked(rule, whole)) yield { rule, problem };
  }
}

function toDiagnostic(
  { id }: FoundProblem["rule"],
  problem: Problem,
  place: (target: Place) => Diagnostic["at"],
): Diagnostic {
  const { message, help, also, severity = "error", didYouMean } = problem;
  return {
    rule: id,
    severity,
    message,
    at: place(problem),
    ...(help !== undefined && { help }),
    ...(also && { also: also.map(place) }),
    ...(didYouMean !== undefined && { didYouMean }),
  };
}
