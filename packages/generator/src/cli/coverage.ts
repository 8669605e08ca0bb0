import type { CoverageRow, Share } from "../translation/coverage.ts";
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
    format: {
      value: "<format>",
      choices: ["text", "json"],
      fallback: "text",
      about: "text or json.",
    },
  },
  examples: ["wirecode-generate coverage", "wirecode-generate coverage --locale ar --format json"],
  async run(options, io) {
    const [{ load }, { validate }, { coverage: measure }] = await Promise.all([
      import("../load/load.ts"),
      import("../validate/validate.ts"),
      import("../translation/coverage.ts"),
    ]);
    const loaded = load(options.one("data") ?? "data");
    const { authored, diagnostics } = validate(loaded);
    if (!authored) {
      report(diagnostics, loaded.files, options, io);
      return EXIT.wrong;
    }
    const wanted = options.all("locale");
    requireKnown("--locale", wanted, Object.keys(authored.locales).slice(1));
    const rows = measure(authored).filter(
      ({ locale }) => wanted.length === 0 || wanted.includes(locale),
    );
    const isJson = options.one("format") === "json";
    io.out(isJson ? `${jsonFor(rows, 2)}\n` : printable(render(rows)));
    return EXIT.done;
  },
};

function render(rows: readonly CoverageRow[]): string {
  if (rows.length === 0) return "There are no translations.\n";
  const head = ["language", "of", "codes", "comparisons", "interface", "stale", "missing"];
  const body = rows.map(({ locale, of, codes, comparisons, interface: words }) => {
    const shares = [codes, comparisons, words];
    const sum = (list: "stale" | "missing") =>
      String(shares.reduce((all, share) => all + share[list].length, 0));
    return [locale, of, ...shares.map(fraction), sum("stale"), sum("missing")];
  });
  return `${renderTable([head, ...body])}${rows.flatMap(chores).join("")}${hint(rows)}`;
}

/** How to say that a stale entry is up to date again. */
function hint(rows: readonly CoverageRow[]): string {
  for (const { locale, of, codes, comparisons, interface: words } of rows) {
    const [stale] = [words, codes, comparisons].flatMap((share) => share.stale);
    if (stale === undefined) continue;
    const command = `wirecode-generate stamp --locale ${locale} ${of} ${stale}`;
    return `Bring each stale entry up to date with the English, then say so: ${command}\n`;
  }
  return "";
}

function fraction({ total, translated }: Share): string {
  return total === 0 ? "-" : `${translated}/${total}`;
}

/** A line for each stale entry, and one for what is missing, since whole files may be. */
function chores({
  locale,
  of,
  codes,
  comparisons,
  interface: words,
}: CoverageRow): readonly string[] {
  const shares = [words, codes, comparisons];
  const stale = shares
    .flatMap((share) => share.stale)
    .map((name) => `stale: ${locale} ${of} ${name}\n`);
  const missing = shares.flatMap((share) => share.missing);
  const everything = shares.every((share) => share.missing.length === share.total);
  if (missing.length === 0) return stale;
  return [...stale, `missing: ${locale} ${of} ${everything ? "everything" : missing.join(", ")}\n`];
}
