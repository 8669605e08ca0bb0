import { once } from "@wirecode/model";
import { own } from "../own.ts";
import type { AuthoredStyle } from "../schema/style.ts";
import { perText } from "./per-text.ts";
import type { Prose } from "./prose.ts";
import type { Problem, Rule } from "./rule.ts";

/** Numbers are written alike throughout a language. */
export const styleDigits: Rule = {
  id: "style-digits",
  about:
    "Digits are those of the one numbering system that style.yaml names for a language, and no number mixes two.",
  byFolder: true,
  excusable: true,
  check(authored, report, files) {
    for (const problem of problemsBy(authored.style).of(authored, files)) report(problem);
  },
};

const LATIN = "latn";

const problemsBy = once((style: AuthoredStyle) =>
  perText("style-digits", ({ file, path, text, locale }: Prose): readonly Problem[] => {
    // Those of ASCII alone are never foreign: codes travel in them.
    if (!/(?![0-9])\p{Nd}/u.test(text)) return [];
    const system = own(style, locale)?.digits ?? LATIN;
    const known = digitsOf(system) + digitsOf(LATIN);
    return [...text.matchAll(/\p{Nd}+/gu)].flatMap(({ 0: number, index }) => {
      const foreign = Array.from(number).some((digit) => !known.includes(digit));
      const mixed = /[0-9]/.test(number) && /[^0-9]/.test(number);
      if (!foreign && !mixed) return [];
      return {
        file,
        path,
        within: { offset: index, length: number.length },
        message: mixed
          ? `\`${number}\` mixes the digits of two scripts.`
          : `The digits of \`${number}\` are not those of this language here.`,
        help: `Write the digits ${digitsOf(system)}: one language has one numbering system, \`digits\` in style.yaml or else \`${LATIN}\`.`,
      };
    });
  }),
);

/** The ten digits of a numbering system; asking for them takes longer than all that is done with them. */
function digitsOf(system: string): string {
  const before = tenDigits.get(system);
  if (before !== undefined) return before;
  const format = new Intl.NumberFormat(`en-u-nu-${system}`, { useGrouping: false });
  const digits = Array.from({ length: 10 }, (_, digit) => format.format(digit)).join("");
  tenDigits.set(system, digits);
  return digits;
}

const tenDigits = new Map<string, string>();
