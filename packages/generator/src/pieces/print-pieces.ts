import type { DataPath } from "../load/locate.ts";
import type { Piece, PieceString } from "./pieces.ts";

/** How a piece of work says what the English of a stale string said when it was translated. */
export type FormerOf = (folder: string, string: PieceString) => string | undefined;

const WIDTH = 100;

/**
 * Pieces of work as YAML in the shape in which they come back: folders, and in each what its text file holds. The English
 * stands as a comment above each empty string.
 */
export function printPieces(pieces: readonly Piece[], formerOf: FormerOf): string {
  const folders = [...new Set(pieces.map(({ folder }) => folder))];
  return folders
    .flatMap((folder) => {
      const root: Branch = { below: new Map(), above: [] };
      for (const piece of pieces.filter((one) => one.folder === folder))
        plant(piece, root, formerOf);
      return [`${keyText(folder)}:`, ...lines(root, 1)];
    })
    .map((line) => `${line}\n`)
    .join("");
}

/** What stands under a key: further keys, or a string to be filled in. */
interface Branch {
  readonly below: Map<string | number, Branch>;
  /** Comments. */
  readonly above: string[];
}

function plant(
  { folder, path, context, strings, terms }: Piece,
  root: Branch,
  formerOf: FormerOf,
): void {
  const used = terms.map(({ term, use, avoid }) =>
    avoid.length === 0 ? `${term}: ${use}` : `${term}: ${use} (not ${avoid.join(", ")})`,
  );
  const about = [context, ...(used.length > 0 ? [`Glossary: ${used.join("; ")}`] : [])];
  branchAt(root, path).above.push(...about);
  for (const string of strings)
    branchAt(root, string.path).above.push(...englishOf(string, formerOf(folder, string)));
}

function branchAt(root: Branch, path: DataPath): Branch {
  return path.reduce<Branch>((branch, step) => {
    const next = branch.below.get(step) ?? { below: new Map(), above: [] };
    branch.below.set(step, next);
    return next;
  }, root);
}

function englishOf({ english, own }: PieceString, former: string | undefined): readonly string[] {
  if (own === undefined) return [english];
  return [
    `now: ${english}`,
    former === undefined ? "was: not found in the history of git" : `was: ${former}`,
    `has: ${own}`,
  ];
}

function lines(branch: Branch, depth: number): readonly string[] {
  const margin = "  ".repeat(depth);
  return [...branch.below].flatMap(([key, { above, below }]) => {
    const comments = above.flatMap((text) => comment(text, margin));
    const head = typeof key === "number" ? "-" : `${keyText(key)}:`;
    if (below.size === 0) return [...comments, `${margin}${head} ""`];
    return [...comments, `${margin}${head}`, ...lines({ above: [], below }, depth + 1)];
  });
}

/** A text in comments, a line each of no more than the usual width where it has spaces. */
function comment(text: string, margin: string): readonly string[] {
  const room = WIDTH - margin.length - 2;
  const made: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = made.at(-1);
    if (last === undefined || last.length + word.length >= room) made.push(word);
    else made[made.length - 1] = `${last} ${word}`;
  }
  return made.map((line) => `${margin}# ${line}`);
}

function keyText(key: string): string {
  return /^[A-Za-z_][\w-]*$/.test(key) && !/^(?:yes|no|on|off|true|false|null|y|n)$/i.test(key)
    ? key
    : JSON.stringify(key);
}
