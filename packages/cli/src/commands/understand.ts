import {
  nearWords,
  spell,
  suggest,
  type Code,
  type ListedProtocol,
  type LocatedPair,
  type Spelling,
} from "@wirecode/model";
import { listedProtocols, withBundles } from "../library/listed.ts";
import { openSearch, type SearchLibrary } from "../library/search.ts";
import { Trouble } from "../trouble/trouble.ts";
import type { Answer, Question, Told } from "./command.ts";
import { oneCode, severalCodes } from "./codes-answer.ts";
import { TYPED_COMMANDS } from "../argv/commands.ts";

/**
 * Answers what is neither a command nor the very key of a code: another spelling of codes, of a pair or of a protocol,
 * else what search finds for the words.
 */
export async function understand(question: Question): Promise<Answer | Told> {
  const text = question.words.join(" ");
  const protocols = listedProtocols(question);
  const spelling = spell(text, protocols);
  switch (spelling.kind) {
    case "codes":
      return codesMeant(spelling, question);
    case "pairs":
      return await pairsMeant(spelling.pairs, question);
    case "protocol": {
      const { list } = await import("./list.ts");
      return await list({ ...question, words: [spelling.id] });
    }
    case "unknown":
      return await searched(spelling, protocols, question);
  }
}

/** Where the protocol is named one code is meant, with its other senses; else each protocol's code is told apart. */
function codesMeant(
  { codes, named }: Extract<Spelling<Code>, { kind: "codes" }>,
  question: Question,
): Answer {
  const all = withBundles(codes, question);
  const [first] = all;
  const values = new Set(all.map(({ code }) => code.code));
  if (first && named && values.size === 1) return oneCode(first, question);
  const [value = question.words.join(" "), ...further] = [...values].map(String);
  return severalCodes(all, further.length > 0 ? question.words.join(" ") : value, question);
}

async function pairsMeant(
  pairs: readonly LocatedPair<Code>[],
  question: Question,
): Promise<Answer> {
  const { comparePairs } = await import("./spelled-pair.ts");
  return comparePairs(pairs, question);
}

async function searched(
  { protocols: ids, rest }: Extract<Spelling<Code>, { kind: "unknown" }>,
  protocols: readonly ListedProtocol<Code>[],
  question: Question,
): Promise<Answer> {
  const named = protocols.filter(({ id }) => ids.includes(id));
  const isNumber = /^\p{Nd}[\p{Nd}.]*$/u.test(rest);
  if (isNumber) throw unknownCode(rest, named, protocols);
  const library = openSearch(question);
  const { documents, strange: strangeIn } = library.find(question.words.join(" "));
  const strange = strangeIn();
  if (documents.length > 0 && strange.size === 0) return await results(library, question);
  const trouble = nearest(rest, named, protocols, strange, question);
  const isWord = question.words.length === 1 || !rest.includes(" ");
  const { didYouMean = [] } = trouble.circumstances;
  if (isWord || didYouMean.length > 0 || documents.length === 0) throw trouble;
  return await results(library, question);
}

async function results(library: SearchLibrary, question: Question): Promise<Answer> {
  const { searchAnswer } = await import("./search.ts");
  return searchAnswer(library, question.words.join(" "), question);
}

function unknownCode(
  code: string,
  named: readonly ListedProtocol<Code>[],
  protocols: readonly ListedProtocol<Code>[],
): Trouble {
  const [only] = named;
  const didYouMean = written(code, only ? named : protocols);
  return only
    ? new Trouble("unknown", "unknownCode", { protocol: only.title, code }, { didYouMean })
    : new Trouble("unknown", "unknownEverywhere", { code }, { didYouMean });
}

/** Trouble with what was meant instead: a command, a protocol or a code. Only a word that nothing has can be mistyped. */
function nearest(
  rest: string,
  named: readonly ListedProtocol<Code>[],
  protocols: readonly ListedProtocol<Code>[],
  strange: ReadonlySet<string>,
  { words, library }: Question,
): Trouble {
  const [first = "", ...others] = words;
  const ids = library.protocols();
  const isLost = others.length > 0 && strange.has(first.toLowerCase());
  const commands = isLost ? nearWords(first, TYPED_COMMANDS) : [];
  if (commands.length > 0) {
    const choice = { didYouMean: commands };
    return new Trouble("misuse", "unknownCommand", { command: first }, choice);
  }
  if (named.length > 0) return unknownCode(rest, named, protocols);
  const near = isLost ? nearWords(first, ids) : [];
  if (near.length > 0) {
    const choice = { didYouMean: near, known: ids };
    return new Trouble("unknown", "unknownProtocol", { protocol: first }, choice);
  }
  const query = words.join(" ");
  if (others.length > 0) {
    return new Trouble("unknown", "noMatch", { query }, { didYouMean: written(query, protocols) });
  }
  const didYouMean = [
    ...new Set([...nearWords(first, [...TYPED_COMMANDS, ...ids]), ...written(first, protocols)]),
  ];
  return new Trouble("unknown", "unknownWord", { word: first }, { didYouMean });
}

function written(word: string, protocols: readonly ListedProtocol<Code>[]): readonly string[] {
  return [...new Set(suggest(word, protocols).map((near) => near.written))];
}
