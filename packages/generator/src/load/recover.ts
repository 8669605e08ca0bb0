import type { Diagnostic } from "../diagnostic.ts";
import { type Block, blocksIn, blocksOf } from "./blocks.ts";
import type { DataPath } from "./locate.ts";
import type { DataFile } from "./source.ts";

/** Something that a file says and that nobody can read, or trust. */
export interface Gap {
  readonly path: DataPath;
  /** The very value; a whole entry, which something else may name; or entries that nobody can name in the map at the path. */
  readonly kind: "value" | "entry" | "entries";
}

/** What cannot be read of a file, and the rest. */
export interface Unreadable {
  /** One for each part. */
  readonly diagnostics: readonly Diagnostic[];
  readonly gaps: readonly Gap[];
  /** The text with comments in place of what cannot be read, so that everything else stands where it stood. */
  readonly rest: string;
}

/**
 * Finds the smallest parts of a file that cannot be read: a quote or a bracket that is never closed makes a parser
 * misread all that follows, while the next entry taken by itself is as right as before.
 * @param depth - How many keys lead to the parts.
 * @param faultOf - Says what is wrong with a text.
 * @returns `undefined` where the file has no such parts, or each of them is right by itself.
 */
export function unreadableIn(
  file: DataFile,
  depth: number,
  faultOf: (file: DataFile) => Diagnostic | undefined,
): Unreadable | undefined {
  if (depth === 0) return undefined;
  const broken = blocksOf(file.text).flatMap((block) => search(block, depth));
  if (broken.length === 0) return undefined;
  return {
    diagnostics: broken.map(({ fault }) => fault),
    gaps: broken.map(({ block: { path, isNamed } }) => ({
      path,
      kind: isNamed ? "entry" : "entries",
    })),
    rest: withoutBlocks(
      file.text,
      broken.map(({ block }) => block),
    ),
  };

  function search(block: Block, levels: number): readonly Broken[] {
    const fault = faultOf({ ...file, text: file.text.slice(block.start, block.end) });
    if (!fault) return [];
    const inner =
      levels > 1 ? blocksIn(file.text, block).flatMap((one) => search(one, levels - 1)) : [];
    return inner.length > 0 ? inner : [{ block, fault: movedDown(fault, block.above) }];
  }
}

interface Broken {
  readonly block: Block;
  readonly fault: Diagnostic;
}

function movedDown(fault: Diagnostic, lines: number): Diagnostic {
  return { ...fault, at: { ...fault.at, line: fault.at.line + lines } };
}

/** Lines of comment in place of lines: spaces alone would belong to the text above. */
function commentOf(lines: string): string {
  return lines.replaceAll(/[^\r\n]/g, " ").replaceAll(/^ /gm, "#");
}

function withoutBlocks(text: string, blocks: readonly Block[]): string {
  let [rest, at] = ["", 0];
  for (const { start, end } of blocks) {
    rest += text.slice(at, start) + commentOf(text.slice(start, end));
    at = end;
  }
  return rest + text.slice(at);
}
