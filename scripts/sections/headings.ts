/** A section of an RFC, by its number or its letter. */
export interface Section {
  /** `4.2.3`, `A.1`. */
  readonly number: string;
  readonly title: string;
}

/**
 * The sections of an RFC, in the order of their numbers, as its table of contents and its headings have them. Tables of
 * contents stop at some depth, and old RFCs have none; headings stand alone between empty lines.
 *
 * @param text - The plain text of the RFC, with or without its page breaks
 */
export function sectionsIn(text: string): readonly Section[] {
  const lines = withoutPageBreaks(text);
  const found = new Map<string, string>();
  for (const { number, title } of inContents(lines))
    if (!found.has(number)) found.set(number, title);
  for (const { number, title } of inBody(lines)) {
    if (!found.has(number) && follows(number, found)) found.set(number, title);
  }
  return [...found]
    .map(([number, title]) => ({ number, title }))
    .toSorted((one, other) => compareNumbers(one.number, other.number));
}

const NUMBERED =
  /^( *)(Appendix +|APPENDIX +)?(\d+(?:\.\d+)*|[A-Z](?:\.\d+)*)(?:\.|:| -)? +(\S.*)$/;
const LEADER = /(?: ?\.){2,} *\d*$| \. *\d*$|(?<=[a-z])\. ?\d+$| {2,}\d+$/;
const FURNITURE = /\[Page \d+\]\s*$|^RFC \d+ .*\d{4}\s*$|^\f/;

/** What a line that starts with a number says. */
interface Numbered extends Section {
  readonly indent: number;
  readonly appendix: boolean;
}

function numbered(line: string): Numbered | undefined {
  const [, spaces = "", appendix, number = "", rest = ""] = NUMBERED.exec(line) ?? [];
  if (number === "" || /^[A-Z]$/.test(number) !== (appendix !== undefined)) return undefined;
  const title = rest.replace(LEADER, "").replaceAll(/\s+/g, " ").trim();
  return title === ""
    ? undefined
    : { indent: spaces.length, appendix: appendix !== undefined, number, title };
}

/** The lines of a text, without what stands at the head and the foot of its pages and without rows of empty lines. */
function withoutPageBreaks(text: string): readonly string[] {
  const lines = text.split(/\r?\n/).map((line) => (FURNITURE.test(line) ? "" : line.trimEnd()));
  return lines.filter((line, index) => line !== "" || lines[index - 1] !== "");
}

/** The entries of the table of contents, some of which go on in the next line. */
function inContents(lines: readonly string[]): readonly Section[] {
  const start = lines.findIndex((line) => /^ *Table of Contents$/i.test(line));
  if (start === -1) return [];
  const found = new Map<string, string>();
  let last = "";
  for (const line of lines.slice(start + 1)) {
    const entry = numbered(line);
    // The first section again: the contents are over.
    if (entry && found.has(entry.number)) break;
    if (entry) found.set(entry.number, entry.title);
    else if (last !== "" && /^ {8,}\S/.test(line)) {
      found.set(last, `${found.get(last)} ${line.replace(LEADER, "").trim()}`);
    }
    last = entry?.number ?? "";
  }
  return [...found].map(([number, title]) => ({ number, title }));
}

/**
 * The headings of the text: short lines between empty ones, at the margin unless their number has several parts. Some
 * RFCs number paragraphs too, which have no title.
 */
function inBody(lines: readonly string[]): readonly Section[] {
  return lines.flatMap((line, index) => {
    const heading = numbered(line);
    if (!heading || lines[index - 1] !== "") return [];
    const { number, title, indent } = heading;
    const isDeep = number.includes(".");
    if (isEnd(lines, index) && isTitle(title)) return isDeep || indent === 0 ? [heading] : [];
    return isDeep && indent <= MARGIN ? [{ number, title: "" }] : [];
  });
}

/** The indent of the text itself. */
const MARGIN = 3;

/** Whether words can be a title: whole sentences are none, though some titles end with a full stop. */
function isTitle(words: string): boolean {
  return !/[;:,]$/.test(words) && !(words.endsWith(".") && words.length > LONGEST_WITH_STOP);
}

const LONGEST_WITH_STOP = 60;

/** Whether a paragraph ends with a line, or with the next one that is indented further, as long titles are. */
function isEnd(lines: readonly string[], index: number): boolean {
  const [line = "", next = "", after = ""] = lines.slice(index, index + 3);
  if (next === "") return true;
  return after === "" && next.search(/\S/) > line.search(/\S/) + 2;
}

/** Whether a section can be there: the one above it is, and for one at the top the one before it. */
function follows(number: string, found: ReadonlyMap<string, string>): boolean {
  const above = number.slice(0, Math.max(0, number.lastIndexOf(".")));
  if (above !== "") return found.has(above);
  if (/^\d/.test(number)) return number === "1" || found.has(String(Number(number) - 1));
  return number === "A" || found.has(String.fromCodePoint((number.codePointAt(0) ?? 0) - 1));
}

/** Numbers before letters, and each part by its value. */
function compareNumbers(one: string, other: string): number {
  const [a, b] = [one.split("."), other.split(".")];
  for (const [index, part] of a.entries()) {
    const there = b[index];
    if (there === undefined) return 1;
    if (part === there) continue;
    const [n, m] = [Number(part), Number(there)];
    if (Number.isNaN(n) !== Number.isNaN(m)) return Number.isNaN(n) ? 1 : -1;
    return Number.isNaN(n) ? (part < there ? -1 : 1) : n - m;
  }
  return a.length - b.length;
}
