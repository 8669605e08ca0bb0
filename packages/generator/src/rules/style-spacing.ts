import { once } from "@wirecode/model";
import type { AuthoredHouseVoice, AuthoredStyle } from "../schema/style.ts";
import { proseOf, type Prose } from "./prose.ts";
import type { Problem, Rule } from "./rule.ts";
import { escaped, lettersOf } from "./script-of.ts";
import { endsInWireWord } from "./wire-words.ts";

/** Spaces are set as the language sets them. */
export const styleSpacing: Rule = {
  id: "style-spacing",
  about:
    "Before and after marks, and between a language's own letters and Latin ones, the spaces stand that style.yaml asks for.",
  byFolder: true,
  excusable: true,
  check(authored, report) {
    const problemsOf = problemsBy(authored.style);
    for (const prose of proseOf(authored)) for (const problem of problemsOf(prose)) report(problem);
  },
};

type Spacing = NonNullable<AuthoredHouseVoice["spacing"]>;
type Space = Spacing["before"][string];

const CHARACTERS: Readonly<Record<Space, string>> = {
  none: "",
  space: " ",
  "no-break": "\u00A0",
  "narrow-no-break": "\u202F",
};

const NAMES: Readonly<Record<Space, string>> = {
  none: "no space",
  space: "a space",
  "no-break": "a no-break space (U+00A0)",
  "narrow-no-break": "a narrow no-break space (U+202F)",
};

/** Finds the blank at some places, which may be none, in the group `blank`, and the mark beside it in the group `mark`. */
interface Wanted {
  readonly pattern: RegExp;
  readonly space: Space;
  readonly where: (mark: string) => string;
}

const problemsBy = once((style: AuthoredStyle) => {
  const wanted = new Map(
    Object.entries(style).map(([locale, { spacing }]) => [
      locale,
      spacing ? spacesOf(locale, spacing) : [],
    ]),
  );
  return once((prose: Prose): readonly Problem[] =>
    (wanted.get(prose.locale) ?? []).flatMap((one) => misplaced(prose, one)),
  );
});

function spacesOf(locale: string, { before, after, latin }: Spacing): readonly Wanted[] {
  return [
    ...bySpace(before).map(({ marks, space }) => ({
      pattern: new RegExp(String.raw`(?<=\S)(?<blank>\s*)(?<mark>${anyMark(marks)})`, "gu"),
      space,
      where: (mark: string) => `before \`${mark}\``,
    })),
    ...bySpace(after).map(({ marks, space }) => ({
      pattern: new RegExp(
        String.raw`(?<=(?<mark>${marks.map(escaped).join("|")}))(?<blank>\s*)(?=\S)`,
        "gu",
      ),
      space,
      where: (mark: string) => `after \`${mark}\``,
    })),
    ...(latin === undefined ? [] : besideLatin(locale, latin)),
  ];
}

/** The marks that want the same space, together: one look at a text finds all of them. */
function bySpace(map: Spacing["before"]): readonly { marks: readonly string[]; space: Space }[] {
  const spaces = [...new Set(Object.values(map))];
  return spaces.map((space) => ({
    space,
    marks: Object.entries(map).flatMap(([key, own]) => (own === space ? Array.from(key) : [])),
  }));
}

/** A mark that may also stand within what travels on the wire counts only at the end of that: `smtp:551`, `12:30`, `?q=`. */
function anyMark(marks: readonly string[]): string {
  return marks.map((mark) => `${escaped(mark)}${/[,.:;!?]/.test(mark) ? END : ""}`).join("|");
}

const END = String.raw`(?=$|[\s)\]»”’"、。，）」])`;

function besideLatin(locale: string, space: "none" | "space"): readonly Wanted[] {
  const [own, latin] = [`[${lettersOf(locale)}\\p{M}]`, "[A-Za-z0-9]"];
  return [`(?<=${own})(?<blank>\\s*)(?=${latin})`, `(?<=${latin})(?<blank>\\s*)(?=${own})`].map(
    (source) => ({
      pattern: new RegExp(source, "gu"),
      space,
      where: () => "between the letters of this language and Latin letters or digits",
    }),
  );
}

function misplaced(
  { file, path, text, locale }: Prose,
  { pattern, space, where }: Wanted,
): readonly Problem[] {
  return [...text.matchAll(pattern)].flatMap(({ groups, index }) => {
    const { blank = "", mark = "" } = groups ?? {};
    if (blank === CHARACTERS[space]) return [];
    // A field is set as it travels: `Retry-After: 120`.
    if (blank === "" && mark === ":" && endsInWireWord(text.slice(0, index))) return [];
    const within =
      blank === "" ? { offset: index, length: 1 } : { offset: index, length: blank.length };
    return {
      file,
      path,
      within,
      message: `This language sets ${NAMES[space]} ${where(mark)}.`,
      help: blank === "" ? `Put ${NAMES[space]} there.` : helpFor(space),
      also: [{ file: "style.yaml", path: [locale, "spacing"], on: "key" as const }],
    };
  });
}

function helpFor(space: Space): string {
  return space === "none" ? "Remove the space." : `Write ${NAMES[space]} there.`;
}
