import { DEFAULT_DATA } from "../command-line.ts";
import { changesBetween, type DataChanges } from "@wirecode/model";
import { renderChangesMarkdown } from "./render/changes-markdown.ts";
import { renderChangesText } from "./render/changes-text.ts";
import { jsonFor } from "./render/json.ts";
import { printable } from "./render/printable.ts";
import type { Command } from "./command.ts";
import { EXIT } from "./io.ts";
import { report } from "./report.ts";

const RENDERERS: Readonly<Record<string, (changes: DataChanges) => string>> = {
  text: (changes) => printable(renderChangesText(changes)),
  json: (changes) => `${jsonFor(changes, 2)}\n`,
  markdown: (changes) => printable(renderChangesMarkdown(changes)),
};

/** `changes`: says what one version of the data changes against another. */
export const changes: Command = {
  name: "changes",
  about: "Say what one version of the data changes against another.",
  options: {
    from: {
      value: "<path>",
      about: "The earlier data folder or edition.json; without it, everything is new.",
    },
    to: {
      value: "<path>",
      fallback: "data",
      about: "The later data folder or edition.json; data if absent.",
    },
    format: {
      value: "<format>",
      choices: Object.keys(RENDERERS),
      fallback: "text",
      about: "text, json or markdown.",
    },
  },
  examples: [
    "wirecode-generate changes --from packages/core/releases/edition.json",
    "wirecode-generate changes --from ../before/data --to data --format markdown",
  ],
  async run(options, io) {
    const { loadEdition } = await import("./load-edition.ts");
    const from = options.one("from");
    const before = from === undefined ? undefined : loadEdition(from);
    const after = loadEdition(options.one("to") ?? DEFAULT_DATA);
    const wrong = [before, after].flatMap((one) => (one && !one.edition ? [one] : []));
    if (wrong.length > 0 || !after.edition) {
      const diagnostics = wrong.flatMap((one) => one.diagnostics);
      const files = wrong.flatMap((one) => one.files);
      report(diagnostics, files, options, io);
      return EXIT.wrong;
    }
    const render = RENDERERS[options.one("format") ?? "text"] ?? renderChangesText;
    io.out(render(changesBetween(before?.edition, after.edition)));
    return EXIT.done;
  },
};
