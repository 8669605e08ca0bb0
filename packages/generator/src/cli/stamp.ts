import { DEFAULT_DATA } from "../command-line.ts";
import { join } from "node:path";
import { count } from "./render/text.ts";
import { isLent } from "../load/load-own-phrases.ts";
import {
  folderOfSubject,
  stampsFileOf,
  subjectNames,
  subjectsOf,
  wordsFileOf,
  wordsOf,
} from "../translation/entries.ts";
import { planStamps, printStamps } from "../translation/stamp-plan.ts";
import { putFiles } from "../write/put-files.ts";
import { aloneInData } from "./alone-in.ts";
import type { Command } from "./command.ts";
import { dataOption } from "./common-options.ts";
import { EXIT, type ExitCode, type Io, UsageError } from "./io.ts";
import { oneTranslation } from "./one-translation.ts";
import type { Options } from "./options.ts";
import { report } from "./report.ts";
import { requireKnown } from "./require-known.ts";
import { sayLine } from "./say-line.ts";

/** `stamp`: notes beside translations which English each string was made from. */
export const stamp: Command = {
  name: "stamp",
  about: "Note beside a translation which English each of its strings was made from.",
  names: "[<folder> [<entry>...]]",
  options: {
    data: dataOption,
    locale: { value: "<tag>", about: "The language whose strings are up to date; always needed." },
  },
  examples: [
    "wirecode-generate stamp --locale ar                  every string that has no note yet",
    "wirecode-generate stamp --locale ar smtp             the same, in one folder",
    "wirecode-generate stamp --locale ar smtp 551 211/551 entries that are up to date again",
    "wirecode-generate stamp --locale ar phrases headings",
  ],
  async run(options, io) {
    const locale = options.one("locale");
    if (locale === undefined)
      throw new UsageError(
        "stamp needs --locale: a stamp says that somebody has read the translation beside its English, which is true of one language at a time.",
      );
    const data = options.one("data") ?? DEFAULT_DATA;
    return await aloneInData(data, io, () => stampIn(data, locale, options, io));
  },
};

function strings(many: number): string {
  return count(many, "string");
}

/** Stamps what is due in a folder that nobody else is stamping. */
async function stampIn(data: string, locale: string, options: Options, io: Io): Promise<ExitCode> {
  const [folder, ...names] = options.positionals;
  const [{ load }, { validate }, { openJudgeable }] = await Promise.all([
    import("../load/load.ts"),
    import("../validate/validate.ts"),
    import("./judgeable.ts"),
  ]);
  const loaded = load(data);
  const { partial, diagnostics, lost, sources } = validate(loaded);
  if (!partial) {
    report(diagnostics, loaded.files, options, io);
    return EXIT.wrong;
  }
  const reference = oneTranslation(locale, partial.locales);
  const subjects = subjectsOf(partial);
  if (folder !== undefined) requireKnown("stamp", [folder], subjectNames(subjects));
  const judgeable = openJudgeable(lost, reference);
  const texts = new Map<string, string>();
  let renewed = 0;
  const asked = subjects.filter(
    (of) => folder === undefined || folder === of || folder === folderOfSubject(of),
  );
  for (const of of asked) {
    const file = wordsFileOf(of, locale);
    // Phrases that come with this package have their stamps there.
    const source = sources.get(file);
    if (!wordsOf(partial, of, locale) || (source && isLent(source))) continue;
    const plan = planStamps(partial, of, locale, { names }, judgeable(of, locale));
    if (plan.unknown.length > 0)
      throw new UsageError(
        `${file} has no entry ${plan.unknown.map((name) => `\`${name}\``).join(", ")}.`,
      );
    renewed += plan.renewed.length;
    const before = partial.stamps[of]?.[locale] ?? {};
    const text = printStamps(plan.stamps);
    if (text !== printStamps(before)) texts.set(join(data, stampsFileOf(of, locale)), text);
    if (plan.renewed.length > 0)
      sayLine(`stamped: ${[locale, of, ...names].join(" ")}, ${strings(plan.renewed.length)}`, io);
  }
  putFiles(texts);
  sayLine(`${strings(renewed)} stamped.`, io);
  return EXIT.done;
}
