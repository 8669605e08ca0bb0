import type { Diagnostic, Location, Severity } from "../../diagnostic.ts";
import { frame } from "./frame.ts";
import { visible } from "@wirecode/model";

/** The lines of a file by its path. */
export type LinesOf = (path: string) => readonly string[] | undefined;

/** A problem as people read it, part by part; nothing in it steers what shows it. */
export interface Shown {
  /** `data/smtp/codes.yaml:12:3`, which editors and terminals open. */
  readonly place: string;
  readonly severity: Severity;
  readonly rule: string;
  /** What is wrong and why. */
  readonly message: string;
  /** The lines it is about, with carets; empty where it is about a file as a whole. */
  readonly frame: readonly string[];
  /** What to do, and where else to look. */
  readonly advice: readonly string[];
}

/** Puts a problem into the words and lines that people see of it. */
export function show(diagnostic: Diagnostic, linesOf: LinesOf): Shown {
  const { at, severity, rule, message, help, also = [], didYouMean } = diagnostic;
  const question = didYouMean === undefined ? "" : ` Did you mean \`${didYouMean}\`?`;
  const lines = at.length === 0 && at.line === 1 ? undefined : linesOf(at.path);
  const advice = [
    ...also.map((place) => `See also ${address(place)}.`),
    ...(help === undefined ? [] : [help]),
  ];
  return {
    place: visible(address(at)),
    severity,
    rule,
    message: readable(message + question),
    frame: lines ? frame(at, lines) : [],
    advice: advice.map(readable),
  };
}

/** A sentence as it is shown; a name that stands in it may be as long as a file. */
export function readable(sentence: string): string {
  return visible(sentence.length > LONGEST ? `${sentence.slice(0, LONGEST)}…` : sentence);
}

const LONGEST = 2000;

function address({ path, line, column, length }: Location): string {
  return length === 0 && line === 1 && column === 1 ? path : `${path}:${line}:${column}`;
}
