import { basename, dirname, join } from "node:path";
import { installed } from "../places.ts";
import { json } from "./json.ts";

/** A file of a font: a script of a family in a weight. */
export interface Font {
  readonly family: string;
  readonly script: string;
  readonly weight: 400 | 600;
  /** Where it is installed, and where the site has it. */
  readonly file: string;
  readonly address: string;
  /** The characters that it has, as CSS lists them. */
  readonly characters: string;
}

/**
 * One superfamily, so that scripts agree in weight and proportion. Its files are used as they are, under their own names.
 * Scripts that are not here have fonts on every system, and would be large.
 */
const FAMILIES = [
  ["IBM Plex Sans", ["latin", "latin-ext", "vietnamese", "cyrillic"], [400, 600]],
  ["IBM Plex Sans Condensed", ["latin", "latin-ext", "vietnamese"], [600]],
  ["IBM Plex Mono", ["latin"], [400, 600]],
  ["IBM Plex Sans Arabic", ["arabic"], [400, 600]],
  ["IBM Plex Sans Thai", ["thai"], [400, 600]],
] as const;

export const FONTS: readonly Font[] = FAMILIES.flatMap(([family, scripts, weights]) => {
  const name = family.toLowerCase().replaceAll(" ", "-");
  const ranges = rangesOf(name);
  return scripts.flatMap((script) =>
    weights.map((weight) => {
      const file = installed(`@fontsource/${name}/files/${name}-${script}-${weight}-normal.woff2`);
      const address = `assets/fonts/${basename(file)}`;
      return { family, script, weight, file, address, characters: ranges[script] ?? "" };
    }),
  );
});

/** The licence of each family, which goes where its files go. */
export const LICENCES: readonly { readonly file: string; readonly address: string }[] = [
  ...new Set(FONTS.map(({ file }) => join(dirname(file), "../LICENSE"))),
].map((file) => ({ file, address: `assets/fonts/${basename(dirname(file))}-licence.txt` }));

/** The font of running text in languages of a script, where it is not the Latin one. */
const TEXT: Readonly<Record<string, string>> = { Arab: "arabic", Thai: "thai", Cyrl: "cyrillic" };

/** What the first lines of every page in a language are set in: names and numbers, which are Latin, and running text. */
export function firstFonts(locale: string): readonly Font[] {
  const text = TEXT[new Intl.Locale(locale).maximize().script ?? ""] ?? "latin";
  return FONTS.filter(({ family, script, weight }) =>
    family === "IBM Plex Sans Condensed" || family === "IBM Plex Mono"
      ? script === "latin" && weight === 600
      : (script === text && (weight === 400 || text === "latin")) ||
        (family === "IBM Plex Sans" && script === "latin" && weight === 400),
  );
}

/**
 * The rules that name the fonts. Nothing waits or moves for them: where one comes late, the system's stays for this
 * page.
 */
export function fontFaces(): string {
  return FONTS.map(
    ({ family, weight, address, characters }) => `@font-face {
  font-family: "${family}";
  src: url("${address.replace("assets/", "")}") format("woff2");
  font-weight: ${weight === 400 ? "400 500" : "550 700"};
  font-display: optional;
  unicode-range: ${characters};
}
`,
  ).join("");
}

function rangesOf(name: string): Readonly<Record<string, string>> {
  return json(installed(`@fontsource/${name}/unicode.json`));
}
