import { commandLine, DEFAULT_DATA } from "../command-line.ts";
import type { Tally } from "@wirecode/model";
import type { AuthoredLocales } from "../schema/locales.ts";
import { languageName } from "../language-name.ts";
import { folderOfSubject, wordsFileOf } from "../translation/entries.ts";
import { pathText } from "../translation/strings.ts";
import type { PluralFallback } from "../rules/plural-fallbacks.ts";
import { total, type Chore, type Coverage, type CoverageRow } from "../translation/coverage.ts";
import { jsonFor } from "./render/json.ts";
import { printable } from "./render/printable.ts";
import { count } from "./render/text.ts";
import { renderTable } from "./render/table.ts";
import type { Command } from "./command.ts";
import { dataOption, localeOption } from "./common-options.ts";
import { EXIT } from "./io.ts";
import { report } from "./report.ts";
import { requireKnown } from "./require-known.ts";

/** `coverage`: says what each language has, what is stale in it and what it lacks. */
export const coverage: Command = {
  name: "coverage",
  about: "Say what is translated, stale and missing in each language.",
  options: {
    data: dataOption,
    locale: localeOption,
    json: { about: "Print the counts as JSON, and where other serves for other numbers." },
    missing: { about: "Name every string that is missing, too." },
    diff: { about: "Show what the English of stale strings said when they were translated." },
  },
  examples: [
    "wirecode-generate coverage",
    "wirecode-generate coverage --locale ar --diff",
    "wirecode-generate coverage --json",
  ],
  async run(options, io) {
    const [{ load }, { validate }, { coverage: measure }, { pluralFallbacks }] = await Promise.all([
      import("../load/load.ts"),
      import("../validate/validate.ts"),
      import("../translation/coverage.ts"),
      import("../rules/plural-fallbacks.ts"),
    ]);
    const data = options.one("data") ?? DEFAULT_DATA;
    const loaded = load(data);
    const { authored, diagnostics } = validate(loaded);
    if (!authored) {
      report(diagnostics, loaded.files, options, io);
      return EXIT.wrong;
    }
    const [reference = "", ...translations] = Object.keys(authored.locales);
    const wanted = options.all("locale");
    requireKnown("--locale", wanted, translations);
    const found = measure(authored, wanted.length === 0 ? translations : wanted);
    const fallbacks = pluralFallbacks(authored);
    if (options.has("json")) {
      const rows = found.rows.map((row) => {
        const own = fallbacksOf(row, fallbacks).map(({ path, categories }) => ({
          key: pathText(path),
          categories,
        }));
        return { ...row, ...(own.length > 0 && { fallbacks: own }) };
      });
      io.out(`${jsonFor(rows, 2)}\n`);
      return EXIT.done;
    }
    const sayStale = options.has("diff") ? await differences(authored.locales, data) : nameOf;
    const told = [
      render(found, authored.locales),
      ...found.stale.map((one) => `stale: ${sayStale(one)}\n`),
      ...(options.has("missing")
        ? found.missing.map((one) => `missing: ${nameOf(one)}\n`)
        : countMissing(found)),
      ...found.rows.flatMap((row) => sayFallbacks(row, fallbacksOf(row, fallbacks))),
      ...hint(found, data, languageName(reference)),
    ];
    io.out(printable(told.join("")));
    return EXIT.done;
  },
};

function render({ rows }: Coverage, locales: AuthoredLocales): string {
  if (rows.length === 0) return "There are no translations.\n";
  const head = ["language", "folder", "names", "bodies", "stale"];
  const body = rows.map(({ locale, protocol, names, bodies }) => [
    locale,
    protocol,
    fraction(names),
    fraction(bodies),
    String(names.stale + bodies.stale),
  ]);
  const drafts = [...new Set(rows.map(({ locale }) => locale))].filter(
    (tag) => locales[tag]?.draft === true,
  );
  return [
    renderTable([head, ...body]),
    ...drafts.map((tag) =>
      readiness(
        tag,
        rows.filter(({ locale }) => locale === tag),
      ),
    ),
  ].join("");
}

/** Whether a draft may be published. */
function readiness(tag: string, rows: readonly CoverageRow[]): string {
  const names = total(rows, "names");
  const lacking = names.total - names.whole;
  return lacking === 0
    ? `${tag} is a draft and ready: its phrases and names are whole, so that \`draft\` can go from locales.yaml.\n`
    : `${tag} is a draft and not ready: ${lacking} of ${names.total} phrases and names are missing.\n`;
}

function fraction({ total: all, whole }: Tally): string {
  return all === 0 ? "-" : `${whole}/${all}`;
}

/** How people name a string: `ar smtp codes/551/summary`. */
function nameOf({ locale, folder, key }: Chore): string {
  return `${locale} ${folder} ${key}`;
}

/** A line for each folder, since whole files may be missing. */
function countMissing({ rows, missing }: Coverage): readonly string[] {
  return rows.flatMap(({ locale, protocol }) => {
    const own = missing.filter(
      (one) => one.locale === locale && folderOfSubject(one.folder) === protocol,
    );
    return own.length === 0
      ? []
      : [`missing: ${locale} ${protocol}, ${count(own.length, "string")}\n`];
  });
}

function fallbacksOf(
  { locale, protocol }: CoverageRow,
  all: readonly PluralFallback[],
): readonly PluralFallback[] {
  const file = wordsFileOf(protocol, locale);
  return all.filter((one) => one.file === file);
}

/** One line for each folder: that `other` serves for all numbers may be right, and only a translator can tell. */
function sayFallbacks(
  { locale, protocol }: CoverageRow,
  own: readonly PluralFallback[],
): readonly string[] {
  if (own.length === 0) return [];
  const categories = [...new Set(own.flatMap((one) => one.categories))];
  return [
    `plurals: ${locale} ${protocol}, other serves for ${categories.join(", ")} in ${count(own.length, "sentence")} (--json names them)\n`,
  ];
}

/** How to go on. */
function hint({ stale, missing }: Coverage, data: string, original: string): readonly string[] {
  const [old] = stale;
  const [lacking] = missing;
  return [
    ...(old
      ? [
          `Bring what is stale up to date with the ${original} (--diff shows what has changed), then stamp its entry: ${commandLine(`stamp --locale ${old.locale} ${old.folder} <entry>`, data)}\n`,
        ]
      : []),
    ...(lacking
      ? [
          `The next piece of work: ${commandLine(`untranslated --locale ${lacking.locale}`, data)}\n`,
        ]
      : []),
  ];
}

/** What says of a stale string how its English has changed. */
async function differences(
  locales: AuthoredLocales,
  data: string,
): Promise<(chore: Chore) => string> {
  const [{ openHistory }, { renderDifference }] = await Promise.all([
    import("./history.ts"),
    import("./render/difference.ts"),
  ]);
  const [reference = ""] = Object.keys(locales);
  const history = openHistory(data, reference);
  return (one) => `${nameOf(one)}\n${renderDifference(history.former(one), one.english)}`.trimEnd();
}
