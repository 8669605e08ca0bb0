import { DEFAULT_DATA } from "../command-line.ts";
import { join } from "node:path";
import type { DataFile } from "../load/source.ts";
import { withTexts } from "../load/with-texts.ts";
import { stampsFileOf, wordsFileOf, wordsOf } from "../translation/entries.ts";
import { pathText } from "../translation/strings.ts";
import { planStamps, printStamps } from "../translation/stamp-plan.ts";
import { putFiles } from "../write/put-files.ts";
import { count } from "./render/text.ts";
import { aloneInData } from "./alone-in.ts";
import type { Command } from "./command.ts";
import { dataOption, formatOption } from "./common-options.ts";
import { EXIT, type ExitCode, type Io, UsageError } from "./io.ts";
import { oneTranslation } from "./one-translation.ts";
import type { Options } from "./options.ts";
import { report } from "./report.ts";
import { sayLine } from "./say-line.ts";

/** `translated`: takes a piece of work back. */
export const translated: Command = {
  name: "translated",
  about: "Put a piece of work from `untranslated` into the right files, and stamp what it holds.",
  names: "<file>",
  options: {
    data: dataOption,
    locale: { value: "<tag>", about: "The language; always needed." },
    format: formatOption,
  },
  examples: [
    "wirecode-generate translated --locale th piece.yaml",
    "wirecode-generate translated --locale th - < piece.yaml",
  ],
  async run(options, io) {
    const locale = options.one("locale");
    const [file, more] = options.positionals;
    if (locale === undefined) throw new UsageError("translated needs --locale.");
    if (file === undefined || more !== undefined)
      throw new UsageError("translated needs one file, or - for standard input.");
    const { readDataFile } = await import("../load/load-folder.ts");
    const piece =
      file === "-" ? readDataFile(0, "(standard input)", PIECE) : readDataFile(file, file, PIECE);
    if (!("text" in piece)) {
      report([piece], [], options, io);
      return EXIT.wrong;
    }
    const data = options.one("data") ?? DEFAULT_DATA;
    return await aloneInData(data, io, () => mergeIn({ data, locale, piece }, options, io));
  },
};

interface Order {
  readonly data: string;
  readonly locale: string;
  readonly piece: DataFile;
}

/** What the layout of a data folder would call a piece of work. */
const PIECE = "piece.yaml";

/** Merges a piece into a folder in which nobody else is writing: all of it, or nothing. */
async function mergeIn(
  { data, locale, piece }: Order,
  options: Options,
  io: Io,
): Promise<ExitCode> {
  const [
    { load },
    { validate },
    { readPiece },
    { mergeText, pathsOf },
    { newProblems },
    { openJudgeable },
    { sortedTexts },
  ] = await Promise.all([
    import("../load/load.ts"),
    import("../validate/validate.ts"),
    import("../pieces/read-piece.ts"),
    import("../pieces/merge-text.ts"),
    import("../pieces/new-problems.ts"),
    import("./judgeable.ts"),
    import("../order/sorted-texts.ts"),
  ]);
  const loaded = load(data);
  const before = validate(loaded);
  if (!before.partial) {
    report(before.diagnostics, loaded.files, options, io);
    return EXIT.wrong;
  }
  const reference = oneTranslation(locale, before.partial.locales);
  const { changes, diagnostics } = readPiece(piece, before.partial);
  if (diagnostics.length > 0) {
    report(diagnostics, [piece], options, io);
    return EXIT.wrong;
  }
  const texts = new Map<string, string>();
  const folders = [...new Set(changes.map(({ folder }) => folder))];
  for (const folder of folders) {
    const name = wordsFileOf(folder, locale);
    const own = changes.filter((one) => one.folder === folder);
    const english = wordsOf(before.partial, folder, reference);
    texts.set(name, mergeText(before.sources.get(name), own, english));
  }
  const merged = validate(withTexts(loaded, texts));
  if (merged.partial) {
    for (const [name, text] of sortedTexts(merged.partial, merged.sources, [...texts.keys()]))
      texts.set(name, text);
    const judgeable = openJudgeable(merged.lost, reference);
    for (const folder of folders) {
      const own = changes.filter((one) => one.folder === folder);
      const keys = new Set(own.flatMap(pathsOf).map(pathText));
      const may = judgeable(folder, locale);
      const { stamps } = planStamps(merged.partial, folder, locale, { keys }, may);
      texts.set(stampsFileOf(folder, locale), printStamps(stamps));
    }
  }
  const after = withTexts(loaded, texts);
  const wrong = newProblems(before.diagnostics, validate(after).diagnostics);
  if (wrong.length > 0) {
    sayLine("Nothing is written, since these lines would be wrong where they come to stand:", io);
    report(wrong, after.files, options, io);
    return EXIT.wrong;
  }
  putFiles(new Map([...texts].map(([name, content]) => [join(data, name), content])));
  for (const folder of folders) {
    const own = changes.filter((one) => one.folder === folder).flatMap(pathsOf);
    sayLine(`translated: ${locale} ${folder}, ${count(own.length, "string")}`, io);
  }
  if (folders.length === 0) sayLine("Nothing is filled in.", io);
  return EXIT.done;
}
