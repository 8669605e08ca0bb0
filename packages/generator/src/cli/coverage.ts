import type { Tally } from "@wirecode/model";
import type { AuthoredLocales } from "../schema/locales.ts";
import { total, type Chore, type Coverage, type CoverageRow } from "../translation/coverage.ts";
import { jsonFor } from "./render/json.ts";
import { printable } from "./render/printable.ts";
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
    json: { about: "Print the counts as JSON." },
    missing: { about: "Name every string that is missing, too." },
    diff: { about: "Show what the English of stale strings said when they were translated." },
  },
  examples: [
    "wirecode-generate coverage",
    "wirecode-generate coverage --locale ar --diff",
    "wirecode-generate coverage --json",
  ],
  async run(options, io) {
    const [{ load }, { validate }, { coverage: measure }] = await Promise.all([
      import("../load/load.ts"),
      import("../validate/validate.ts"),
      import("../translation/coverage.ts"),
    ]);
    const data = options.one("data") ?? "data";
    const loaded = load(data);
    const { authored, diagnostics } = validate(loaded);
    if (!authored) {
      report(diagnostics, loaded.files, options, io);
      return EXIT.wrong;
    }
    const translations = Object.keys(authored.locales).slice(1);
    const wanted = options.all("locale");
    requireKnown("--locale", wanted, translations);
    const found = measure(authored, wanted.length === 0 ? translations : wanted);
    if (options.has("json")) {
      io.out(`${jsonFor(found.rows, 2)}\n`);
      return EXIT.done;
    }
    const sayStale = options.has("diff") ? await differences(authored.locales, data) : nameOf;
    const told = [
      render(found, authored.locales),
      ...found.stale.map((one) => `stale: ${sayStale(one)}\n`),
      ...(options.has("missing")
        ? found.missing.map((one) => `missing: ${nameOf(one)}\n`)
        : countMissing(found)),
      ...hint(found),
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
    const own = missing.filter((one) => one.locale === locale && one.folder === protocol);
    return own.length === 0 ? [] : [`missing: ${locale} ${protocol}, ${own.length} strings\n`];
  });
}

/** How to go on. */
function hint({ stale, missing }: Coverage): readonly string[] {
  const [old] = stale;
  const [lacking] = missing;
  return [
    ...(old
      ? [
          `Bring what is stale up to date with the English (--diff shows what has changed), then stamp its entry: wirecode-generate stamp --locale ${old.locale} ${old.folder} <entry>\n`,
        ]
      : []),
    ...(lacking
      ? [`The next piece of work: wirecode-generate untranslated --locale ${lacking.locale}\n`]
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
