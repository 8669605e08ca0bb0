import { isMap, isScalar, isSeq, type Node } from "yaml";
import { child } from "../child.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { type DataPath, locate, type Target, walk } from "../load/locate.ts";
import { parse } from "../load/parse.ts";
import type { DataFile, Source } from "../load/source.ts";
import { nearest } from "../nearest.ts";
import type { Authored } from "../schema/authored.ts";
import { subjectsOf, wordsOf } from "../translation/entries.ts";
import { originalAt, pathText } from "../translation/strings.ts";

/** A string, or a whole list of them, that a translator has written. */
export interface Change {
  readonly folder: string;
  /** Where it goes in the text file of the folder. */
  readonly path: DataPath;
  readonly value: string | readonly string[];
}

/** What a piece of work says that came back, and what is wrong with it. */
export interface PieceRead {
  readonly changes: readonly Change[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a piece of work that came back: folders, and in each what its text file is to hold. Empty strings are not done. */
export function readPiece(file: DataFile, authored: Authored): PieceRead {
  const { source, diagnostics } = parse(file, 0);
  if (!source || diagnostics.length > 0) return { changes: [], diagnostics };
  const found = [...readFolders(source, authored)];
  return {
    changes: found.flatMap((one) => ("value" in one ? one : [])),
    diagnostics: found.flatMap((one) => ("message" in one ? one : [])),
  };
}

type Found = Iterable<Change | Diagnostic>;

function* readFolders(source: Source, authored: Authored): Found {
  const root = source.document.contents;
  if (!isMap(root)) {
    yield problem(
      source,
      { path: [] },
      {
        rule: "piece-shape",
        message: "This is no piece of work: it does not begin with the name of a folder.",
        help: "Take what `untranslated` prints, and write between its quotes.",
      },
    );
    return;
  }
  const [reference = ""] = Object.keys(authored.locales);
  const folders = subjectsOf(authored);
  for (const folder of keysOf(root)) {
    if (!folders.includes(folder)) yield unknown(source, [folder], "The catalogue has", folders);
    else yield* readBelow(source, folder, [], wordsOf(authored, folder, reference));
  }
}

/** @param english - What the folder's file in the reference language holds. */
function* readBelow(source: Source, folder: string, path: DataPath, english: unknown): Found {
  const { node } = walk(source, [folder, ...path]);
  if (isMap(node)) {
    for (const key of keysOf(node)) yield* readBelow(source, folder, [...path, key], english);
    return;
  }
  if (isSeq(node)) {
    yield* readList(source, folder, path, english);
    return;
  }
  const value = textOf(node, source, [folder, ...path]);
  if (typeof value === "object") yield value;
  else if (value !== "" && originalAt(english, path) === undefined) {
    const beside = path.slice(0, -1).reduce<unknown>(child, english);
    const known = typeof beside === "object" && beside !== null ? Object.keys(beside) : [];
    yield unknown(source, [folder, ...path], "The original has", known);
  } else if (value !== "") yield { folder, path, value };
}

function* readList(source: Source, folder: string, path: DataPath, english: unknown): Found {
  const { node } = walk(source, [folder, ...path]);
  const items = isSeq(node) ? node.items : [];
  const read = items.map((_, index) => {
    const place = [folder, ...path, index];
    return textOf(walk(source, place).node, source, place);
  });
  const wrong = read.filter((one) => typeof one === "object");
  if (wrong.length > 0) return yield* wrong;
  const texts = read.flatMap((one) => (typeof one === "string" && one !== "" ? one : []));
  if (texts.length === 0) return;
  const there = path.reduce<unknown>(child, english);
  const wanted = Array.isArray(there) ? there.length : 0;
  if (texts.length === wanted && items.length === wanted) yield { folder, path, value: texts };
  else
    yield problem(
      source,
      { path: [folder, ...path], on: "key" },
      {
        rule: "piece-list",
        message: `\`${pathText(path)}\` has ${texts.length} of the ${wanted} values that the original has.`,
        help: "Translate every one of them, or none.",
      },
    );
}

/** A text without space around it, empty where nothing is written, or what is wrong with a value that is none. */
function textOf(node: Node | undefined, source: Source, path: DataPath): string | Diagnostic {
  if (!isScalar(node) || node.value === null) return "";
  if (typeof node.value === "string") return node.value.trim();
  return problem(
    source,
    { path },
    {
      rule: "value-type",
      message: "This is not read as text.",
      help: `Put it in quotes: "${node.source ?? ""}".`,
    },
  );
}

function keysOf(map: { readonly items: readonly { readonly key: unknown }[] }): readonly string[] {
  return map.items.map(({ key }) => (isScalar(key) ? String(key.value) : ""));
}

function unknown(
  source: Source,
  path: DataPath,
  who: string,
  known: readonly string[],
): Diagnostic {
  const key = String(path.at(-1));
  const didYouMean = nearest(key, known);
  return problem(
    source,
    { path, on: "key" },
    {
      rule: "key-unknown",
      message: `${who} no \`${key}\` here.`,
      help: "Correct the key, or remove the words.",
      ...(didYouMean !== undefined && { didYouMean }),
    },
  );
}

function problem(
  source: Source,
  target: Target,
  told: Omit<Diagnostic, "severity" | "at">,
): Diagnostic {
  return { ...told, severity: "error", at: locate(source, target) };
}
