import manifest from "../package.json" with { type: "json" };
import { parse, type Arguments } from "./argv/parse.ts";
import { route } from "./argv/route.ts";
import { openLibrary, type Library } from "./library/library.ts";
import { askedLocale, usualLocale } from "./library/choose-locale.ts";
import type { Answer, Told } from "./commands/command.ts";
import { LOAD } from "./commands/load.ts";
import { entryOf, type CommandName } from "./argv/commands.ts";
import { openConversation } from "./terminal/conversation.ts";
import { openOutlet } from "./terminal/outlet.ts";
import { print, printJson, type Tongue } from "./terminal/write.ts";
import { complain } from "./complain.ts";
import type { Surroundings } from "./terminal/surroundings.ts";
import { ioFailure } from "./trouble/io-failure.ts";
import { Trouble } from "./trouble/trouble.ts";
import { visible } from "./trouble/visible.ts";

/** Exit codes: answered, nothing found, command line not understood, something could not be read or written. */
export const EXIT = { answered: 0, unknown: 1, misuse: 2, failed: 3 } as const;

/** Answers a command line and says with which exit code to leave. */
export async function run(
  argv: readonly string[],
  around: Surroundings,
  library: Library = openLibrary(),
): Promise<number> {
  try {
    return await respond(argv, around, library);
  } catch (error) {
    const failure = ioFailure(error);
    if (failure === undefined) throw error;
    around.stderr.write(`wirecode: ${visible(failure)}\n`);
    return EXIT.failed;
  }
}

async function respond(
  argv: readonly string[],
  around: Surroundings,
  library: Library,
): Promise<number> {
  if (argv[0] === "complete" && argv[1] === "--") {
    const { complete } = await import("./completion/complete.ts");
    around.stdout.write(complete(argv.slice(2), library, around.env));
    return EXIT.answered;
  }
  const options = parse(argv);
  if (options.given.includes("version")) {
    around.stdout.write(`${manifest.version}\n`);
    return EXIT.answered;
  }
  const usual = () => tongueOf(usualLocale(around.env, library), library);
  let tongue: Tongue | undefined;
  try {
    const { locale } = options;
    tongue = locale === undefined ? usual() : tongueOf(askedLocale(locale, library), library);
    return deliver(await answer(options, library, tongue, around), options, tongue, around);
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    await complain(error, options, tongue ?? usual(), calledCommand(options, library), around);
    return EXIT[error.kind];
  }
}

function tongueOf(locale: string, library: Library): Tongue {
  return { locale, phrases: library.phrases(locale) };
}

async function answer(
  options: Arguments,
  library: Library,
  tongue: Tongue,
  around: Surroundings,
): Promise<Answer | Told> {
  if (options.trouble) throw options.trouble;
  const called = route(options.words, library.protocols());
  const { command, words } = options.given.includes("help") ? helpOn(called) : called;
  refuseMisplaced(options, command);
  const answering = await LOAD[command]();
  const plain = options.given.includes("no-color");
  const conversation = openConversation(around, tongue, plain);
  const outlet = openOutlet(around, tongue, plain);
  const { stdin } = around;
  return answering({ words, options, library, ...tongue, conversation, stdin, outlet });
}

/** The command whose usage helps after misuse, where the words name one. */
function calledCommand({ words }: Arguments, library: Library): CommandName | undefined {
  return words.length === 0 ? undefined : route(words, library.protocols()).command;
}

/** `--help` behind a command is help on that command, and alone it is help on all of them. */
function helpOn({ command, words }: { command: CommandName; words: readonly string[] }) {
  return { command: "help" as const, words: command === "help" ? words : [command] };
}

function refuseMisplaced({ given }: Arguments, command: CommandName): void {
  const entry = entryOf(command);
  const misplaced = given.find((option) => !entry.options.includes(option));
  if (misplaced === undefined || given.includes("help")) return;
  const args = { option: `--${misplaced}`, command: entry.label };
  throw new Trouble("misuse", "misplacedOption", args);
}

function deliver(
  answered: Answer | Told,
  options: Arguments,
  tongue: Tongue,
  { stdout, stderr, env }: Surroundings,
): number {
  if ("told" in answered) return EXIT[answered.told];
  const { json, view, complaint } = answered;
  const manner = { env, plain: options.given.includes("no-color") };
  if (options.json) printJson(json(), stdout);
  else print(view, stdout, tongue, manner);
  if (!complaint) return EXIT.answered;
  if (!options.json) print(complaint, stderr, tongue, manner);
  return EXIT.unknown;
}
