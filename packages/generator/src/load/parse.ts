import { Composer, type Document, LineCounter, Lexer, Parser } from "yaml";
import type { Diagnostic } from "../diagnostic.ts";
import { duplicateKeys } from "./duplicate-keys.ts";
import { extravagances } from "./extravagance.ts";
import { locateRange } from "./locate.ts";
import { NestingError, watchNesting } from "./nesting.ts";
import type { DataFile, Source } from "./source.ts";
import { explainYaml } from "./yaml-problem.ts";

/** A file's YAML, or the problems that keep it from being used. */
export interface Parsed {
  readonly source?: Source;
  readonly diagnostics: readonly Diagnostic[];
}

/** Parses a YAML file, refusing what plain data does not need: aliases, anchors, tags, several documents. */
export function parse(file: DataFile): Parsed {
  const lines = new LineCounter();
  try {
    const [document, second] = compose(file.text, lines);
    if (!document) throw new Error("The YAML parser returned no document.");
    const source = { ...file, document, lines };
    const diagnostics = [
      ...explainYaml([...document.errors, ...document.warnings], source),
      ...duplicateKeys(source),
      ...(second ? [severalDocuments(second, source)] : []),
      ...extravagances(source),
    ];
    return diagnostics.length > 0 ? { diagnostics } : { source, diagnostics };
  } catch (error) {
    if (error instanceof NestingError) return { diagnostics: [tooDeep(error, file, lines)] };
    throw error;
  }
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
