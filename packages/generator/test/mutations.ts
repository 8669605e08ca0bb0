import { array, type Arbitrary, constant, constantFrom, nat, oneof, record } from "fast-check";
import { parse, stringify } from "yaml";
import { catalogueOf } from "./catalogue.ts";
import type { Loaded } from "../src/load/load-folder.ts";

/** Texts that mean something to YAML, JavaScript, Markdown, patterns, paths or a terminal. */
const TOKENS = [
  "*/",
  "`",
  "<script>",
  "{x}",
  "{code}",
  "\u202E",
  "\0",
  "\u001B[31m",
  "&a ",
  "*a",
  "!!js/function ",
  "<<: *a",
  "__proto__: 1",
  "constructor: x",
  "- - - - - - ",
  "[[[[[[",
  "{{{{",
  "? ",
  "\n---\n",
  "%YAML 1.1\n",
  "'",
  '"',
  "|",
  ">-\n",
  "\t",
  "\r\n",
  "999999999999999999999",
  "1e999",
  ".nan",
  "null",
  "~",
  "yes",
  "(a+)+$",
  "(?=",
  "[",
  "\\",
  "\\u0000",
  "../../etc/passwd",
  "0x10",
  ": ",
  " #",
  ",",
  "x".repeat(3000),
  "سيرفر",
  "日本語",
  "👩‍👩‍👧",
  "\uFEFF",
  "any",
  "none",
  "other",
  "1".repeat(20),
  "",
  "RFC 0 §",
];

/** Names that every object answers to, that lead elsewhere, or that steer what shows them. */
const NAMES = [
  "constructor",
  "valueOf",
  "toString",
  "hasOwnProperty",
  "__proto__",
  "prototype",
  "constructor-US",
  "length",
  "then",
  "..",
  "..x",
  "a/b",
  "a b",
  "\u001B[31mx",
  "x\u202Ey",
  "CON",
  "index",
  "x".repeat(300),
  "",
  "0",
  "-1",
  "551@x",
  "1-2",
  "en",
  "ar",
  "mail",
  "http:404",
];

/** Values of every kind that YAML has. */
const VALUES: readonly unknown[] = [
  ...NAMES,
  ...TOKENS,
  null,
  true,
  0,
  -1,
  1e21,
  551,
  Number.NaN,
  [],
  {},
  [[]],
  [null],
  { a: 1 },
  { constructor: 1 },
  ["constructor"],
  Array.from({ length: 300 }, (_, at) => at),
  Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`k${at}`, at])),
];

/** A change of a text that pays no heed to what it says. */
export interface TextChange {
  readonly of: "text";
  readonly kind: number;
  readonly at: number;
  readonly other: number;
  readonly token: string;
}

/** A change of the value that a text holds, or of which files there are. */
interface OtherChange {
  readonly of: "value" | "name";
  readonly kind: number;
  readonly at: number;
  readonly other: number;
  readonly name: string;
  readonly value: unknown;
}

/** Some changes of one file. */
export interface Mutation {
  readonly file: number;
  readonly changes: readonly (TextChange | OtherChange)[];
}

export const textChange: Arbitrary<TextChange> = record({
  of: constant("text" as const),
  kind: nat(8),
  at: nat(),
  other: nat(),
  token: constantFrom(...TOKENS),
});

const otherChange = (of: OtherChange["of"]): Arbitrary<OtherChange> =>
  record({
    of: constant(of),
    kind: nat(6),
    at: nat(),
    other: nat(),
    name: constantFrom(...NAMES),
    value: constantFrom(...VALUES),
  });

/** One to three changes of one file: of its text, its value or its name. */
export function mutation(...kinds: readonly ("text" | "value" | "name")[]): Arbitrary<Mutation> {
  const change = oneof(...kinds.map((of) => (of === "text" ? textChange : otherChange(of))));
  return record({ file: nat(), changes: array(change, { minLength: 1, maxLength: 3 }) });
}

/** A catalogue in which one of its files has changed. */
export function mutate(
  { files }: Loaded,
  { file, changes }: Mutation,
  among: (name: string) => boolean = () => true,
): Loaded {
  const names = files.map(({ name }) => name).filter(among);
  const name = names[file % names.length] ?? "";
  let texts: Texts = new Map(files.map((one) => [one.name, one.text]));
  for (const change of changes) {
    const text = texts.get(name);
    if (change.of === "name") texts = changeNames(texts, name, change);
    else if (text !== undefined)
      texts = new Map([
        ...texts,
        [name, change.of === "text" ? changeText(text, change) : changeValue(text, change)],
      ]);
  }
  return catalogueOf(Object.fromEntries(texts));
}

type Texts = ReadonlyMap<string, string>;

/** A text after a change. */
export function changeText(text: string, { kind, at, other, token }: TextChange): string {
  const lines = text.split("\n");
  const [line, second] = [at % lines.length, other % lines.length];
  const offset = at % (text.length + 1);
  const withLines = (act: () => void) => {
    act();
    return lines.join("\n");
  };
  switch (kind) {
    case 0:
      return text.slice(0, offset) + String.fromCodePoint(other % 0x250) + text.slice(offset + 1);
    case 1:
      return withLines(() => lines.splice(line, 1));
    case 2:
      return withLines(() => lines.splice(line, 0, lines[line] ?? ""));
    case 3:
      return withLines(
        () => (lines[line] = " ".repeat(other % 9) + (lines[line] ?? "").trimStart()),
      );
    case 4:
      return withLines(
        () => ([lines[line], lines[second]] = [lines[second] ?? "", lines[line] ?? ""]),
      );
    case 5:
      return withLines(() => (lines[line] = (lines[line] ?? "").replace(/: .*/, `: ${token}`)));
    case 6:
      return withLines(() => (lines[line] = (lines[line] ?? "").replace(/[^\s:]+/, token)));
    case 7:
      return text.slice(0, offset) + token + text.slice(offset);
    default:
      return text.slice(0, offset);
  }
}

/** A key of a map or an index of a list, and what it stands in. */
interface Place {
  readonly owner: Record<string, unknown>;
  readonly key: string;
}

function changeValue(text: string, { kind, at, other, name, value }: OtherChange): string {
  const root = parsed(text);
  const places = placesIn(root);
  const place = places[at % Math.max(1, places.length)];
  const source = places[other % Math.max(1, places.length)];
  if (!place || !source) return text;
  const { owner, key } = place;
  const before = owner[key];
  const copy: unknown = structuredClone(source.owner[source.key]);
  if (kind < 2) Reflect.deleteProperty(owner, key);
  if (kind === 1) put(owner, name, before);
  if (kind === 2) put(owner, key, value);
  if (kind === 3) put(owner, key, copy);
  if (kind === 4) put(owner, key, [before]);
  if (kind === 5) put(owner, key, { [key]: before });
  if (kind === 6) put(owner, name, copy);
  return stringify(root);
}

/** Sets a key as a map of YAML may have it, `__proto__` too; a list gets another value. */
function put(owner: Record<string, unknown>, key: string, value: unknown): void {
  const way = { value, enumerable: true, writable: true, configurable: true };
  if (Array.isArray(owner) && !/^\d+$/.test(key)) owner.push(value);
  else Object.defineProperty(owner, key, way);
}

function changeNames(texts: Texts, file: string, { kind, at, name }: OtherChange): Texts {
  const [first = "", ...rest] = file.split("/");
  const renamed = (from: string) => {
    if (kind < 2) return from.startsWith(`${first}/`) ? name + from.slice(first.length) : from;
    return from === file ? [first, ...rest.slice(0, -1), `${name}.yaml`].join("/") : from;
  };
  if (kind === 4) return new Map([...texts].filter(([one]) => one !== file));
  if (kind > 4) {
    const names = [...texts.keys()];
    return new Map([...texts, [names[at % names.length] ?? file, texts.get(file) ?? ""]]);
  }
  return new Map([...texts].map(([one, text]) => [renamed(one), text]));
}

function parsed(text: string): unknown {
  try {
    return parse(text, { logLevel: "silent" });
  } catch {
    return undefined;
  }
}

function placesIn(value: unknown): readonly Place[] {
  if (!isOwner(value)) return [];
  return Object.keys(value).flatMap((key) => [{ owner: value, key }, ...placesIn(value[key])]);
}

function isOwner(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
