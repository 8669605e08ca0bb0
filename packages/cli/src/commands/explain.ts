import type { TextReader } from "@wirecode/explain";
import { fill, visible, type Message } from "@wirecode/model";
import { page } from "../print/page.ts";
import { sentences } from "../print/paragraph.ts";
import { summaryPage } from "../pages/summary-page.ts";
import { piecesOf, Unreadable } from "../terminal/pieces.ts";
import { sourcesOf, STANDARD_INPUT, type Source } from "../terminal/sources.ts";
import type { Command, Question } from "./command.ts";
import { contextOf } from "./message-context.ts";
import { openMeter, type Meter } from "./meter.ts";
import { speakerOf } from "./speaker.ts";
import { openTally, type Tally } from "./tally.ts";

/** Takes some messages of a file. */
type Hear = (messages: readonly Message[], file: string) => Promise<void>;

/** Tells what stands in files or in what is piped in, as it is read, or counts it. */
export const explainTexts: Command = async (question) => {
  const { words, options, stdin, outlet, phrases } = question;
  const sources = sourcesOf(words, stdin);
  if (stdin.isTTY === true && sources.some(({ name }) => name === STANDARD_INPUT)) {
    outlet.object((width) => sentences([fill(phrases.terminal.pasteHere, { keys: END })], width));
  }
  const tally = openTally();
  const isSummary = options.given.includes("summary");
  const speak: Hear = isSummary ? async () => {} : speakerOf(question, sources.length > 1);
  const hear: Hear = async (messages, file) => {
    for (const message of messages) tally.add(message);
    await speak(messages, file);
  };
  // It is an ES module, which not every Node that runs this can require.
  const { textReader } = await import("@wirecode/explain");
  const failed = await readAll(sources, textReader, hear, question);
  const { messages } = tally.summary();
  if (isSummary && (messages > 0 || options.json)) await sum(tally, question);
  if (messages === 0 && !failed && !options.json) {
    outlet.object((width) => sentences([phrases.terminal.noCode], width));
  }
  if (failed) return { told: "failed" };
  return { told: messages > 0 ? "answered" : "unknown" };
};

/** The keys that end what is typed into a terminal. */
const END = process.platform === "win32" ? "Ctrl+Z, Enter" : "Ctrl+D";

/** Reads one after the other, names those that cannot be read, and says whether there were any. */
async function readAll(
  sources: readonly Source[],
  makeReader: () => TextReader,
  hear: Hear,
  question: Question,
): Promise<boolean> {
  const { outlet, phrases } = question;
  const meter = openMeter(sources, phrases);
  let failed = false;
  for (const source of sources) {
    try {
      await read(source, makeReader(), hear, meter, question);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      failed = true;
      const args = { file: visible(source.name), reason: error.message };
      outlet.object((width) => sentences([fill(phrases.terminal.unreadable, args)], width));
    }
  }
  outlet.progress.clear();
  return failed;
}

async function read(
  { name, open }: Source,
  reader: TextReader,
  hear: Hear,
  meter: Meter,
  { outlet }: Question,
): Promise<void> {
  for await (const piece of piecesOf(open)) {
    await hear(piece ? await reader.push(piece) : await reader.pause(), name);
    if (piece) meter.add(piece);
    outlet.progress.show(meter.state);
  }
  await hear(await reader.end(), name);
}

async function sum(tally: Tally, question: Question): Promise<void> {
  const summary = tally.summary();
  const { options, outlet } = question;
  if (options.json) return outlet.tell([summary]);
  const context = contextOf(
    summary.codes.map(({ protocol }) => protocol),
    question,
  );
  return outlet.say([(width) => page(summaryPage(summary, context), width)]);
}
