import type { Problem } from "@wirecode/model";
import type { Arguments } from "./argv/parse.ts";
import { entryOf, type CommandName } from "./argv/commands.ts";
import { print, printJson, type Tongue } from "./terminal/write.ts";
import { stack } from "./print/line.ts";
import { page } from "./print/page.ts";
import { sentences } from "./print/paragraph.ts";
import type { Surroundings } from "./terminal/surroundings.ts";
import { explain, type Trouble } from "./trouble/trouble.ts";

/** Says what is wrong: to a person on the error stream, to a program as JSON; after misuse with the usage. */
export async function complain(
  trouble: Trouble,
  options: Arguments,
  tongue: Tongue,
  called: CommandName | undefined,
  { stdout, stderr, env }: Surroundings,
): Promise<void> {
  const { didYouMean = [], known = [] } = trouble.circumstances;
  const said = explain(trouble, tongue.phrases);
  const { usage } = await import("./pages/usage.ts");
  const isCommand = called !== undefined && trouble.sentence !== "unknownCommand";
  const entry = isCommand ? entryOf(called) : undefined;
  const manner = { env, plain: options.given.includes("no-color") };
  if (options.json) {
    const instead = didYouMean.length > 0 ? didYouMean : known;
    const problem: Problem = { error: said[0] ?? "", didYouMean: instead };
    printJson(problem, stdout);
  }
  if (options.json && trouble.kind === "unknown") return;
  print(
    (width) =>
      stack([
        options.json ? [] : sentences(said, width),
        trouble.kind === "misuse" ? page({ sections: [usage(entry, tongue.phrases)] }, width) : [],
      ]),
    stderr,
    tongue,
    manner,
  );
}
