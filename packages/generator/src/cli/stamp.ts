import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { count } from "./render/text.ts";
import { subjectsOf } from "../translation/entries.ts";
import { planStamps } from "../translation/stamp-plan.ts";
import type { Command } from "./command.ts";
import { dataOption, localeOption } from "./common-options.ts";
import { EXIT, UsageError } from "./io.ts";
import { report } from "./report.ts";
import { requireKnown } from "./require-known.ts";

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
    const [{ load }, { validate }, { isTouched }, { stampText }] = await Promise.all([
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
    const { stamps, unknown } = planStamps(
      partial,
      locales,
      of === undefined ? undefined : { of, names },
      (original) => !isTouched(lost, original),
    );
    if (unknown.length > 0)
      throw new UsageError(
        `No translation has the entry ${unknown.map((name) => `\`${name}\``).join(", ")} of ${of}.`,
      );
    for (const file of new Set(stamps.map((planned) => planned.file))) {
      const source = sources.get(file);
      const due = stamps.filter((planned) => planned.file === file);
      if (source) writeFileSync(join(data, source.name), stampText(source, due));
    }
    io.err(stamps.map((one) => `stamped: ${one.locale} ${one.of} ${one.name}\n`).join(""));
    io.err(`${count(stamps.length, "entry").replace("entrys", "entries")} stamped.\n`);
    return EXIT.done;
  },
};
