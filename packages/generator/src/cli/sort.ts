import { DEFAULT_DATA } from "../command-line.ts";
import { join } from "node:path";
import { count } from "./render/text.ts";
import { aloneInData } from "./alone-in.ts";
import type { Command } from "./command.ts";
import { dataOption } from "./common-options.ts";
import { isHiding } from "../diagnostic.ts";
import { EXIT, type ExitCode, type Io } from "./io.ts";
import type { Options } from "./options.ts";
import { putFiles } from "../write/put-files.ts";
import { report } from "./report.ts";
import { sayLine } from "./say-line.ts";

/** `sort`: puts codes, comparisons and terms in the order that `check` asks for. */
export const sort: Command = {
  name: "sort",
  about: "Put codes, comparisons and terms in their order, in facts and in words.",
  options: { data: dataOption },
  examples: ["wirecode-generate sort", "wirecode-generate sort --data codes"],
  async run(options, io) {
    const data = options.one("data") ?? DEFAULT_DATA;
    return await aloneInData(data, io, () => sortIn(data, options, io));
  },
};

/** Puts what is out of order in order, in a folder in which nobody else is writing. */
async function sortIn(data: string, options: Options, io: Io): Promise<ExitCode> {
  const [{ load }, { validate }, { sortedTexts }] = await Promise.all([
    import("../load/load.ts"),
    import("../validate/validate.ts"),
    import("../order/sorted-texts.ts"),
  ]);
  const loaded = load(data);
  const { partial, sources, diagnostics } = validate(loaded);
  // What cannot be read cannot be moved.
  const hiding = diagnostics.filter(isHiding);
  if (!partial || hiding.length > 0) {
    report(partial ? hiding : diagnostics, loaded.files, options, io);
    return EXIT.wrong;
  }
  const sorted = sortedTexts(partial, sources);
  putFiles(new Map([...sorted].map(([file, text]) => [join(data, file), text])));
  for (const file of sorted.keys()) sayLine(`sorted: ${file}`, io);
  sayLine(`${count(sorted.size, "file")} sorted.`, io);
  return EXIT.done;
}
