import type { CodeFacts } from "../shapes/code.ts";
import type { Practice, Snippet } from "../shapes/practice.ts";
import { placeholdersIn } from "../vocabulary/placeholder.ts";
import { fill } from "../words/sentence.ts";
import { keyOf } from "./key.ts";

/**
 * A snippet with the values of one code in it.
 * @internal
 */
export interface FilledSnippet {
  readonly label: string;
  readonly text: string;
  /** The part of it that matters, in one line. */
  readonly short: string;
  readonly output?: string;
}

/**
 * How to see and send a code, and what libraries call it: of the snippets with one label the first that is for the code
 * and has a value for each of its placeholders.
 * @internal
 */
export function practiceOf(
  code: CodeFacts,
  practice: Practice,
): Readonly<Record<"see" | "send" | "names", readonly FilledSnippet[]>> {
  return {
    see: fitting(code, practice.see, practice),
    send: fitting(code, practice.send, practice),
    names: fitting(code, practice.names, practice),
  };
}

function fitting(
  code: CodeFacts,
  snippets: readonly Snippet[],
  practice: Practice,
): readonly FilledSnippet[] {
  const labels = new Map<string, FilledSnippet | undefined>();
  for (const snippet of snippets)
    labels.set(snippet.label, labels.get(snippet.label) ?? filled(snippet, code, practice));
  return [...labels.values()].filter((one) => one !== undefined);
}

/** The snippet for the code; `undefined` where it is not for it. */
function filled(snippet: Snippet, code: CodeFacts, practice: Practice): FilledSnippet | undefined {
  const { label, text, short = text, output, codes } = snippet;
  const key = String(keyOf(code));
  if (codes ? !codes.includes(key) : !code.onWire || code.range) return undefined;
  const values = valuesOf(code, snippet, practice);
  const asked = [text, short, output ?? ""].flatMap((one) => placeholdersIn(one));
  if (!asked.every(({ name }) => values[name] !== undefined)) return undefined;
  return {
    label,
    text: fill(text, values),
    short: fill(short, values),
    ...(output !== undefined && { output: fill(output, values) }),
  };
}

/** What can stand in a snippet for a code, by placeholder. */
function valuesOf(
  code: CodeFacts,
  { constants, values }: Snippet,
  { names, values: shared }: Practice,
): Readonly<Record<string, string>> {
  const key = String(keyOf(code));
  const named = names.find(({ label }) => label === constants)?.values;
  const own = Object.entries({ ...shared, ...named, ...values }).flatMap(([name, byCode]) =>
    byCode[key] === undefined ? [] : [[name, byCode[key]] as const],
  );
  const { phrase, mnemonic } = code;
  return {
    code: String(code.code),
    ...(phrase !== null && { phrase }),
    ...(mnemonic !== undefined && { mnemonic }),
    ...Object.fromEntries(own),
  };
}
