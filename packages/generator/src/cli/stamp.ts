import { join } from "node:path";
import { count } from "./render/text.ts";
import { subjectsOf } from "../translation/entries.ts";
import { planStamps } from "../translation/stamp-plan.ts";
import { aloneInData } from "./alone-in.ts";
import type { Command } from "./command.ts";
import { dataOption, localeOption } from "./common-options.ts";
import { replaceFiles } from "../write/replace-files.ts";
import { EXIT, type ExitCode, type Io, UsageError } from "./io.ts";
import type { Options } from "./options.ts";
import { report } from "./report.ts";
import { requireKnown } from "./require-known.ts";
import { sayLine } from "./say-line.ts";

/** `stamp`: notes in translations which English text they were made from. */
export const stamp: Command = {
  name: "stamp",
  about: "Note in translations which English text they were made from.",
  names: "[<protocol> <entry>...]",
  options: { data: dataOption, locale: localeOption },
  examples: [
    "wirecode-generate stamp                              every entry that has no note yet",
    "wirecode-generate stamp --locale ar smtp 551 211/551 entries that are up to date again",
    "wirecode-generate stamp --locale ar phrases headings",
  ],
  async run(options, io) {
    const [of, ...names] = options.positionals;
    if (of !== undefined && names.length === 0)
      throw new UsageError("stamp needs the entries behind the protocol: smtp 551.");
    const data = options.one("data") ?? "data";
    return await aloneInData(data, io, () => stampIn(data, options, io));
  },
};

/** Stamps what is due in a folder that nobody else is stamping. */
async function stampIn(data: string, options: Options, io: Io): Promise<ExitCode> {
  const [of, ...names] = options.positionals;
  const [{ load }, { validate }, { touches }, { stampText }] = await Promise.all([
    import("../load/load.ts"),
    import("../validate/validate.ts"),
    import("../validate/consequences.ts"),
    import("../translation/stamp.ts"),
  ]);
  const loaded = load(data);
  const { partial, sources, diagnostics, lost } = validate(loaded);
  if (!partial) {
    report(diagnostics, loaded.files, options, io);
    return EXIT.wrong;
  }
  const [, ...translations] = Object.keys(partial.locales);
  requireKnown("--locale", options.all("locale"), translations);
  const locales = options.all("locale").length > 0 ? options.all("locale") : translations;
  if (of !== undefined) requireKnown("stamp", [of], subjectsOf(partial));
  const isTouched = touches(lost);
  const { stamps, unknown } = planStamps(
    partial,
    locales,
    of === undefined ? undefined : { of, names },
    (original) => !isTouched(original),
  );
  if (unknown.length > 0)
    throw new UsageError(
      `No translation has the entry ${unknown.map((name) => `\`${name}\``).join(", ")} of ${of}.`,
    );
  const texts = new Map<string, string>();
  for (const file of new Set(stamps.map((planned) => planned.file))) {
    const source = sources.get(file);
    const due = stamps.filter((planned) => planned.file === file);
    if (source) texts.set(join(data, source.name), stampText(source, due));
  }
  replaceFiles(texts);
  for (const one of stamps) sayLine(`stamped: ${one.locale} ${one.of} ${one.name}`, io);
  sayLine(`${count(stamps.length, "entry", "entries")} stamped.`, io);
  return EXIT.done;
}
