import { commandLine, DEFAULT_DATA } from "../command-line.ts";
import { count } from "./render/text.ts";
import { jsonFor } from "./render/json.ts";
import { printable } from "./render/printable.ts";
import { subjectNames, subjectsOf } from "../translation/entries.ts";
import type { Command } from "./command.ts";
import { dataOption } from "./common-options.ts";
import { openHistory } from "./history.ts";
import { EXIT, UsageError } from "./io.ts";
import { oneTranslation } from "./one-translation.ts";
import { report } from "./report.ts";
import { requireKnown } from "./require-known.ts";
import { sayLine } from "./say-line.ts";

/** `untranslated`: hands a translator the next piece of work. */
export const untranslated: Command = {
  name: "untranslated",
  about: "Hand out the next piece of work for a language, as YAML that `translated` takes back.",
  options: {
    data: dataOption,
    locale: { value: "<tag>", about: "The language; always needed." },
    tier: {
      value: "<tier>",
      choices: ["names", "bodies"],
      about: "names or bodies; names, and bodies once all names are there, if absent.",
    },
    only: { value: "<folder>", repeatable: true, about: "Only this folder; repeatable." },
    limit: { value: "<number>", fallback: "40", about: "How many entries at most; 40 if absent." },
    json: { about: "Print the strings as JSON." },
  },
  examples: [
    "wirecode-generate untranslated --locale th --tier names --only smtp > piece.yaml",
    "wirecode-generate translated --locale th piece.yaml",
  ],
  async run(options, io) {
    const locale = options.one("locale");
    if (locale === undefined) throw new UsageError("untranslated needs --locale.");
    const limit = Number(options.one("limit"));
    if (!Number.isInteger(limit) || limit < 1)
      throw new UsageError("--limit is a number of entries, 1 or more.");
    const [{ load }, { validate }, { piecesOf }, { printPieces }] = await Promise.all([
      import("../load/load.ts"),
      import("../validate/validate.ts"),
      import("../pieces/pieces.ts"),
      import("../pieces/print-pieces.ts"),
    ]);
    const data = options.one("data") ?? DEFAULT_DATA;
    const loaded = load(data);
    const { authored, diagnostics } = validate(loaded);
    if (!authored) {
      report(diagnostics, loaded.files, options, io);
      return EXIT.wrong;
    }
    const reference = oneTranslation(locale, authored.locales);
    const folders = options.all("only");
    requireKnown("--only", folders, subjectNames(subjectsOf(authored)));
    const named = options.one("tier");
    const wanted = named === "names" || named === "bodies" ? named : undefined;
    const { pieces, total, tier } = piecesOf(authored, { locale, tier: wanted, folders, limit });
    const history = openHistory(data, reference);
    const formerOf = (folder: string, { path, stamp, own }: Stamped) =>
      own === undefined || stamp === undefined
        ? undefined
        : history.former({ folder, path, stamp });
    if (options.has("json")) {
      const told = pieces.map((piece) => ({
        ...piece,
        strings: piece.strings.map((one) => {
          const former = formerOf(piece.folder, one);
          return { ...one, ...(former !== undefined && { former }) };
        }),
      }));
      io.out(`${jsonFor(told, 2)}\n`);
      return EXIT.done;
    }
    if (pieces.length === 0) {
      sayLine(`There is nothing to translate into ${locale} here.`, io);
      return EXIT.done;
    }
    const head = [
      `# ${locale}: ${pieces.length} of ${count(total, "entry", "entries")} whose ${tier} are missing or stale.`,
      "# Write the translation between the quotes; what stays empty is left for another time.",
      `# Then: ${commandLine(`translated --locale ${locale} <this file>`, data)}`,
    ];
    io.out(printable(`${head.join("\n")}\n${printPieces(pieces, formerOf)}`));
    return EXIT.done;
  },
};

/** A string that may have a stamp. */
interface Stamped {
  readonly path: readonly (string | number)[];
  readonly stamp?: string;
  readonly own?: string;
}
