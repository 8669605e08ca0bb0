import { parseExample } from "../resolve/example.ts";
import { classOf } from "../resolve/class.ts";
import { readKey } from "../resolve/code-key.ts";
import type { AuthoredProtocolFolder } from "../schema/authored.ts";
import type { AuthoredCode } from "../schema/codes.ts";
import { declarationPlace, factPlaces } from "./places.ts";
import type { Place, Problem, Rule } from "./rule.ts";

/** An example shows the code as its facts describe it. */
export const exampleAgrees: Rule = {
  id: "example-agrees",
  about:
    "An example shows the code from a side that sends it, in answer to a command that it can answer; and none shows a code that nobody sends.",
  byFolder: true,
  check({ protocols }, report) {
    for (const [id, folder] of Object.entries(protocols)) {
      for (const [key, code] of Object.entries(folder.codes)) {
        const said = judge(key, code, folder);
        if (!said) continue;
        const { needs, ...problem } = said;
        const at = { file: `${id}/codes.yaml`, path: [key, "example"] };
        report({ ...at, ...problem, dependsOn: placesOf(id, key, needs) });
      }
    }
  },
};

interface Said extends Pick<Problem, "message" | "help" | "within" | "on"> {
  /** The attribute that lists what a code can answer, where it says so. */
  readonly needs?: string;
}

/** Where the facts stand that an example is judged by. */
function placesOf(id: string, key: string, attribute: string | undefined): readonly Place[] {
  const sending: readonly Place[] = [
    ...factPlaces(id, key, ["sent-by", "on-wire", "mnemonic"]),
    { file: `${id}/protocol.yaml`, path: ["defaults"] },
  ];
  if (attribute === undefined) return sending;
  return [
    ...sending,
    ...factPlaces(id, key, [attribute]),
    declarationPlace(id, "attributes"),
    declarationPlace(id, "classes"),
    // Any other code may end a command.
    { file: `${id}/codes.yaml`, path: [] },
  ];
}

/** A line of an example, and where in the text it stands. */
interface Line {
  readonly from: "client" | "server";
  readonly line: string;
  readonly within: { readonly offset: number; readonly length: number };
}

function judge(key: string, code: AuthoredCode, folder: AuthoredProtocolFolder): Said | undefined {
  const { defaults } = folder.protocol;
  const sentBy = code["sent-by"] ?? defaults["sent-by"];
  const travels = (code["on-wire"] ?? defaults["on-wire"]) && sentBy.length > 0;
  const lines = linesOf(code.example);
  const shows = (line: Line) => showsCode(line.line, key, code);
  if (!travels) {
    const shown = lines.find((line) => line.from === "server" && shows(line));
    return (
      shown && {
        within: shown.within,
        message: `Nobody sends \`${key}\`, and this line shows a server that does.`,
        help: "Correct the line, or `sent-by` and `on-wire`.",
      }
    );
  }
  const sides = new Set(sentBy.map((actor) => (actor === "client" ? "client" : "server")));
  const senders = lines.filter(({ from }) => sides.has(from));
  const first = senders.find(shows);
  if (first) return judgeCommand(first, lines, key, code, folder);
  if (senders.length === 0) return undefined;
  return {
    on: "key",
    message: `No line of the ${[...sides].join(" or the ")} shows \`${key}\`.`,
    help: "Show the code where the exchange has it, or move the example to the code that it shows.",
  };
}

/** A command that waits for its answer has to be one that the code can answer. */
function judgeCommand(
  answer: Line,
  lines: readonly Line[],
  key: string,
  code: AuthoredCode,
  folder: AuthoredProtocolFolder,
): Said | undefined {
  const [name, situation] =
    Object.entries(folder.protocol.attributes).find(
      ([, declared]) => declared.type === "list" && declared.situation,
    ) ?? [];
  if (name === undefined || situation?.type !== "list") return undefined;
  const own = code[name];
  if (!Array.isArray(own)) return undefined;
  const waiting: string[] = [];
  for (const line of lines.slice(0, lines.indexOf(answer))) {
    const [command = ""] = line.line.split(" ");
    if (line.from === "client" && situation.of.includes(command)) waiting.push(command);
    if (line.from === "server" && endsCommand(line.line, folder)) waiting.length = 0;
  }
  if (waiting.length === 0 || waiting.some((command) => own.includes(command))) return undefined;
  const command = waiting.at(-1);
  return {
    within: answer.within,
    needs: name,
    message: `\`${key}\` answers \`${command}\` here, which is not among its \`${name}\`.`,
    help: `Correct the example, or add \`${command}\` to \`${name}\`.`,
  };
}

/** Whether a line has a code that is not followed by another answer to the same command. */
function endsCommand(line: string, folder: AuthoredProtocolFolder): boolean {
  const key = line.split(/[ -]/, 2).find((word) => Object.hasOwn(folder.codes, word));
  if (key === undefined) return false;
  const outcome = folder.codes[key]?.outcome ?? classOf(key, folder.protocol)?.[1].outcome;
  return outcome !== "provisional";
}

/**
 * Whether a line has the code by its value, by a value of its range, or by its mnemonic. What a mnemonic adds to tell two
 * senses apart does not travel: `NOTAUTH (TSIG)`.
 */
function showsCode(line: string, key: string, { mnemonic }: AuthoredCode): boolean {
  const { value, range } = readKey(key);
  if (range) {
    const numbers = (line.match(/\d+/g) ?? []).map(Number);
    return numbers.some((number) => number >= range.from && number <= range.to);
  }
  const [spoken] = mnemonic?.split(" ") ?? [];
  return hasWhole(line, value) || (spoken !== undefined && hasWhole(line, spoken));
}

/** Whether a code stands in a line on its own, and not as a part of a word or of a longer code. */
function hasWhole(line: string, code: string): boolean {
  for (let at = line.indexOf(code); at !== -1; at = line.indexOf(code, at + 1)) {
    const isWhole = !CONTINUED_BEFORE.test(line.slice(0, at));
    if (isWhole && !CONTINUED_AFTER.test(line.slice(at + code.length))) return true;
  }
  return false;
}

const CONTINUED_BEFORE = /[\p{L}\p{N}_]$|\d[.]$/u;
const CONTINUED_AFTER = /^[\p{L}\p{N}_]|^[.]\d/u;

function linesOf(example: string | undefined): readonly Line[] {
  let offset = 0;
  return parseExample(example).map(({ from, line }) => {
    const within = { offset, length: line.length + "C: ".length };
    offset += within.length + 1;
    return { from, line, within };
  });
}
