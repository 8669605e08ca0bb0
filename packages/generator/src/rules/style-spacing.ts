import { once } from "@wirecode/model";
import type { AuthoredHouseVoice, AuthoredStyle } from "../schema/style.ts";
import { perText } from "./per-text.ts";
import type { Prose } from "./prose.ts";
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
  check(authored, report, files) {
    for (const problem of problemsBy(authored.style).of(authored, files)) report(problem);
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

/** Finds blanks, which may be none, that are not the one wanted. */
interface Wanted {
  readonly pattern: RegExp;
  readonly space: Space;
  /** The mark that wants it, told by what stands before and after the blank; none between letters. */
  readonly markOf?: (before: string, after: string) => string | undefined;
  readonly where: (mark: string) => string;
}

const problemsBy = once((style: AuthoredStyle) => {
  const wanted = new Map(
    Object.entries(style).map(([locale, { spacing }]) => [
      locale,
      spacing ? spacesOf(locale, spacing) : [],
    ]),
  );
  return perText("style-spacing", (prose: Prose): readonly Problem[] =>
    (wanted.get(prose.locale) ?? []).flatMap((one) => misplaced(prose, one)),
  );
});

function spacesOf(locale: string, { before, after, latin }: Spacing): readonly Wanted[] {
  return [
    ...bySpace(before).map(({ marks, space }): Wanted => ({
      pattern: misset(String.raw`\S`, space, anyMark(marks)),
      space,
      markOf: (_, behind) => Array.from(behind)[0],
      where: (mark: string) => `before \`${mark}\``,
    })),
    ...bySpace(after).map(({ marks, space }): Wanted => ({
      pattern: misset(marks.map(escaped).join("|"), space, String.raw`\S`),
      space,
      markOf: (ahead) => Array.from(ahead).at(-1),
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
  return [misset(own, space, latin), misset(latin, space, own)].map((pattern) => ({
    pattern,
    space,
    where: () => "between the letters of this language and Latin letters or digits",
  }));
}

/** Finds what is not the space wanted between two things. */
function misset(before: string, space: Space, after: string): RegExp {
  const other =
    space === "none" ? String.raw`\s+` : String.raw`(?!${CHARACTERS[space]}(?:${after}))\s*`;
  return new RegExp(`(?<=${before})${other}(?=${after})`, "gu");
}

function misplaced(
  { file, path, text, locale }: Prose,
  { pattern, space, markOf, where }: Wanted,
): readonly Problem[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: blank, index }) => {
    const mark = markOf?.(text.slice(0, index), text.slice(index + blank.length)) ?? "";
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
