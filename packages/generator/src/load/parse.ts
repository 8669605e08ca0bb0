import { Composer, type Document, LineCounter, Lexer, Parser } from "yaml";
import type { Diagnostic } from "../diagnostic.ts";
import { duplicateKeys } from "./duplicate-keys.ts";
import { extravagances } from "./extravagance.ts";
import { locateRange } from "./locate.ts";
import { mergeConflicts } from "./merge-conflict.ts";
import { NestingError, watchNesting } from "./nesting.ts";
import { openSource } from "./open-source.ts";
import { unreadableIn, type Gap } from "./recover.ts";
import type { DataFile, Source } from "./source.ts";
import { explainYaml } from "./yaml-problem.ts";

/** A file's YAML as far as it can be read. */
export interface Parsed {
  /** Absent where nothing of the file can be read. */
  readonly source?: Source;
  /** Whether the file holds nothing but comments and blank lines. */
  readonly empty?: true;
  readonly diagnostics: readonly Diagnostic[];
  /** What is not in the source, or not to be trusted in it. */
  readonly gaps: readonly Gap[];
}

const EVERYTHING: Gap = { path: [], kind: "entry" };

/**
 * Parses a YAML file, refusing what plain data does not need: aliases, anchors, tags, several documents. Of a file with
 * mistakes it reads the entries that have none, and tells one problem of each of the others.
 * @param depth - How many keys lead to what can be left out alone: 0 if a file makes sense only as a whole.
 */
export function parse(file: DataFile, depth: number): Parsed {
  const conflicts = mergeConflicts(file);
  if (conflicts.length > 0) return { diagnostics: conflicts, gaps: [EVERYTHING] };
  const whole = inspect(file);
  if (whole.source && !whole.fault) {
    const isEmpty = whole.source.document.contents === null;
    const source = openSource(whole.source, () => documentOf(file.text));
    return { ...withDuplicates(source), ...(isEmpty && { empty: true }) };
  }
  const unreadable = unreadableIn(file, depth, (part) => inspect(part).fault);
  const rest = unreadable && inspect({ ...file, text: unreadable.rest });
  if (!unreadable || !rest?.source || rest.fault) {
    return { diagnostics: whole.fault ? [whole.fault] : [], gaps: [EVERYTHING] };
  }
  // People are shown the file, and not what is left of it.
  const { diagnostics, gaps } = withDuplicates(rest.source);
  return {
    source: { ...rest.source, text: file.text },
    diagnostics: [...unreadable.diagnostics, ...diagnostics],
    gaps: [...unreadable.gaps, ...gaps],
  };
}

/** A key that is written twice hides nothing but what stands under it. */
function withDuplicates(source: Source): Parsed {
  const found = duplicateKeys(source);
  return {
    source,
    diagnostics: found.map(({ diagnostic }) => diagnostic),
    // One of the two is often meant to be another entry, so that nothing is missing for certain where they stand.
    gaps: found.flatMap(({ path, keys }): readonly Gap[] => [
      ...keys.map((key): Gap => ({ path: [...path, key], kind: "entry" })),
      { path: keys.length === 1 ? path : path.slice(0, -1), kind: "entries" },
    ]),
  };
}

/** The document of a text, and the first thing in it that makes it useless. */
function inspect(file: DataFile): { readonly source?: Source; readonly fault?: Diagnostic } {
  const lines = new LineCounter();
  try {
    const [document, second] = compose(file.text, lines);
    if (!document) throw new Error(NO_DOCUMENT);
    const source = { ...file, document, lines };
    const faults = [
      ...explainYaml([...document.errors, ...document.warnings], source),
      ...(second ? [severalDocuments(second, source)] : []),
      ...extravagances(source),
    ].toSorted((one, other) => one.at.line - other.at.line || one.at.column - other.at.column);
    return { source, ...(faults[0] && { fault: faults[0] }) };
  } catch (error) {
    if (error instanceof NestingError) return { fault: tooDeep(error, file, lines) };
    throw error;
  }
}

const NO_DOCUMENT = "The YAML parser returned no document.";

/** The document of a text that has been found right before. */
function documentOf(text: string): Document.Parsed {
  const [document] = compose(text, new LineCounter());
  if (!document) throw new Error(NO_DOCUMENT);
  return document;
}

/** What `parseDocument` does, with an eye on the nesting before recursion follows it. */
function compose(text: string, lines: LineCounter): readonly Document.Parsed[] {
  const parser = new Parser(lines.addNewLine);
  const composer = new Composer({ lineCounter: lines, stringKeys: true, uniqueKeys: false });
  function* tokens() {
    for (const lexeme of watchNesting(new Lexer().lex(text))) yield* parser.next(lexeme);
    yield* parser.end();
  }
  lines.addNewLine(0);
  const documents: Document.Parsed[] = [];
  for (const document of composer.compose(tokens(), true, text.length)) {
    // A second one is one too many, however many follow.
    if (documents.push(document) > 1) break;
  }
  return documents;
}

function severalDocuments(second: Document.Parsed, source: Source): Diagnostic {
  return {
    rule: "yaml-plain",
    severity: "error",
    message: "A second YAML document starts in this file, and every file holds exactly one.",
    help: "Remove the line that holds only `---` or `...`, or what stands above it.",
    at: locateRange(source, second.range[0], second.range[0]),
  };
}

function tooDeep({ offset }: NestingError, file: DataFile, lines: LineCounter): Diagnostic {
  return {
    rule: "yaml-plain",
    severity: "error",
    message: "The data nests deeper here than any entry of a catalogue does.",
    help: "Close the brackets that are open, or take the indentation back.",
    at: locateRange({ path: file.path, text: file.text, lines }, offset, offset + 1),
  };
}
