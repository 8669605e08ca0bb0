import { DEFAULT_DATA } from "../command-line.ts";
import { count } from "./render/text.ts";
import type { Command } from "./command.ts";
import { dataOption, formatOption } from "./common-options.ts";
import { EXIT } from "./io.ts";
import { report } from "./report.ts";

/** `check`: says whether the data is fine, and writes nothing. */
export const check: Command = {
  name: "check",
  about: "Say whether the data is fine; write nothing.",
  options: { data: dataOption, format: formatOption },
  examples: ["wirecode-generate check", "wirecode-generate check --data ../data --format github"],
  async run(options, io) {
    const [{ load }, { validate }] = await Promise.all([
      import("../load/load.ts"),
      import("../validate/validate.ts"),
    ]);
    const loaded = load(options.one("data") ?? DEFAULT_DATA);
    const { authored, diagnostics } = validate(loaded);
    report(diagnostics, loaded.files, options, io);
    if (!authored) return EXIT.wrong;
    const folders = Object.values(authored.protocols);
    const codes = folders.reduce((sum, folder) => sum + Object.keys(folder.codes).length, 0);
    const locales = Object.keys(authored.locales).length;
    io.err(
      `The data is fine: ${count(codes, "code")}, ${count(folders.length, "protocol")}, ${count(locales, "language")}.\n`,
    );
    return EXIT.done;
  },
};
