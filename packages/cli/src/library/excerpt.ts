import {
  COMMON_PLATFORMS,
  joinCode,
  joinComparisons,
  joinGuides,
  joinProtocol,
  joinProviders,
  keyOf,
  numberRank,
  numbersOf,
  type Bundle,
  type Code,
  type CodeFacts,
  type CodeRef,
  type Guide,
  type GuideText,
  type GuideTree,
  type ProtocolText,
  type Provider,
  type ProviderFacts,
  type ProviderText,
} from "@wirecode/model";
import { linesBeginning, linesHolding } from "./lines.ts";

/** Facts, and the words on them: those of the language asked for first, and behind them those of the reference language. */
export interface Files {
  readonly facts: Buffer;
  readonly words: readonly Buffer[];
}

const CODES = ['"codes":[\n', '"codes":{\n'];
/** What the line of a code begins with. */
const CODE = '{"protocol":"';
const COMPARISONS = '"comparisons":{\n';

/**
 * As much of a bundle as it takes to tell about some codes: these, in all their senses, and those they are related to.
 * The files are written one code a line, so no more is decoded and parsed than that.
 * @returns `undefined` where one of the codes is missing, or where a file is not written so.
 */
export function excerpt(files: Files, id: string, keys: readonly string[]): Bundle | undefined {
  const head = headOf(files.facts);
  const heads = files.words.map(headOf);
  if (head === undefined || heads.includes(undefined)) return undefined;
  const asked = factsIn(files.facts, id, keys);
  if (!keys.every((key) => asked.some((code) => String(keyOf(code)) === key))) return undefined;
  const related = asked.flatMap((code) => code.related.map((other) => String(other.code)));
  const others = factsIn(files.facts, id, related).filter(({ code }) =>
    asked.every((one) => one.code !== code),
  );
  const codes = [...asked, ...others];
  const texts = heads.map((words, index): ProtocolText => ({
    ...parse<ProtocolText>(words ?? ""),
    codes: wordsIn(files.words[index], codes),
    comparisons: {},
  }));
  const { protocol } = parse<Pick<Bundle, "protocol">>(head);
  let comparisons: Bundle["comparisons"] | undefined;
  return {
    ...joinProtocol({ protocol: { ...protocol, comparisons: [] }, codes }, texts),
    protocol,
    // What authors wrote about pairs is as long as all that is said of the protocol, and few ask for it.
    get comparisons() {
      comparisons ??= joinComparisons(
        protocol,
        texts.map((text, index) => ({ ...text, comparisons: comparisonsIn(files.words[index]) })),
      );
      return comparisons;
    },
  };
}

/** The codes of a protocol with these keys, each in all its senses; none where the files are not written a code a line. */
export function codesIn(
  { facts, words }: Files,
  protocol: string,
  keys: readonly string[],
): readonly Code[] {
  const codes = factsIn(facts, protocol, keys);
  const texts = words.map((file) => ({ locale: localeOf(file), codes: wordsIn(file, codes) }));
  return codes.map((code) => joinCode(code, texts));
}

/** The keys of the codes that have a number on a platform that people mean by it, the likeliest platform first. */
export function keysNumbered(facts: Buffer, number: string): readonly string[] {
  if (!/^\d+$/.test(number)) return [];
  const held = [`:${number},`, `:${number}}`].flatMap((text) => linesHolding(facts, text));
  const codes = [...new Set(held)].filter((line) => line.startsWith(CODE)).map(parse<CodeFacts>);
  return codes
    .filter((code) => numbersOf(code, COMMON_PLATFORMS).has(Number(number)))
    .toSorted((one, other) => numberRank(one, Number(number)) - numberRank(other, Number(number)))
    .map((code) => String(keyOf(code)));
}

/** The guides that name a code. They are written a line each, so the others need not be parsed. */
export function guidesIn({ facts, words }: Files, { protocol, code }: CodeRef): readonly Guide[] {
  const trees = linesHolding(facts, JSON.stringify({ protocol, code })).map(parse<GuideTree>);
  const texts = words.map((file) => ({
    locale: localeOf(file),
    guides: entriesIn<GuideText>(
      file,
      trees.map(({ id }) => id),
    ),
  }));
  return joinGuides(trees, texts);
}

/** The providers whose notes come with a code, with these notes alone. They are written a line each, too. */
export function providersIn(
  { facts, words }: Files,
  { protocol, code }: CodeRef,
): readonly Provider[] {
  const all = linesHolding(facts, JSON.stringify({ protocol, code })).map(parse<ProviderFacts>);
  const own = all.map(({ notes, ...provider }) => ({
    ...provider,
    notes: notes.filter(({ listed }) =>
      listed.some((at) => at.protocol === protocol && at.code === code),
    ),
  }));
  const texts = words.map((file) => ({
    locale: localeOf(file),
    providers: entriesIn<ProviderText>(
      file,
      own.map(({ id }) => id),
    ),
  }));
  return joinProviders(own, texts);
}

/** What stands before the codes of a file, as a whole value; `undefined` where no codes follow a line each. */
function headOf(file: Buffer): string | undefined {
  const at = CODES.map((opens) => file.indexOf(opens)).find((found) => found > 0);
  return at === undefined ? undefined : `${file.toString("utf8", 0, at - 1)}}`;
}

/** The language of the words in a file, which is the first thing that it says. */
function localeOf(file: Buffer): string {
  return /"locale":"([^"]+)"/.exec(file.toString("latin1", 0, 100))?.[1] ?? "";
}

/** The facts of codes with these keys, each in all its senses. */
function factsIn(file: Buffer, protocol: string, keys: readonly string[]): readonly CodeFacts[] {
  const values = new Set(keys.map((key) => key.replace(/@.*/, "")));
  const beginning = `{"protocol":${JSON.stringify(protocol)},"code":`;
  return [...values].flatMap((value) => {
    const number = /^\d+$/.test(value) ? linesBeginning(file, `${beginning}${value},`) : [];
    const lines = number.length > 0 ? number : linesBeginning(file, `${beginning}"${value}",`);
    return lines.map(parse<CodeFacts>);
  });
}

/** The words of codes, as far as a file has them. */
function wordsIn(file: Buffer | undefined, codes: readonly CodeFacts[]): ProtocolText["codes"] {
  return entriesIn(
    file,
    codes.map((code) => String(keyOf(code))),
  );
}

/** The entries of a file with these keys. */
function entriesIn<T>(file: Buffer | undefined, keys: readonly string[]): Record<string, T> {
  const lines = keys.flatMap((key) =>
    file ? linesBeginning(file, `${JSON.stringify(key)}:`) : [],
  );
  return parse(`{${lines.join(",")}}`);
}

function comparisonsIn(file: Buffer | undefined): ProtocolText["comparisons"] {
  const at = file?.indexOf(COMPARISONS) ?? -1;
  if (!file || at === -1) return {};
  return parse<Pick<ProtocolText, "comparisons">>(`{${file.toString("utf8", at)}`).comparisons;
}

// What is read is what the generator wrote, in the shape that it promises.
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
function parse<T>(text: string): T {
  return JSON.parse(text);
}
