import { fill, type Bundle, type Code } from "@wirecode/core/model";
import type { Page } from "../command/command.ts";
import { codeLine, codeWidth } from "./code-line.ts";
import { headingText, section } from "./heading.ts";
import { stack, type Line } from "./line.ts";
import { paragraph } from "./paragraph.ts";
import { commonNote, isForeign } from "./prose.ts";

/** The codes of a protocol that are listed, and how many unofficial ones are not. */
export interface Listing {
  readonly bundle: Bundle;
  readonly shown: readonly Code[];
  readonly hidden: number;
}

/** The codes of a protocol, class by class, and the unofficial ones below. */
export function listView({ bundle, shown, hidden }: Listing, page: Page): readonly Line[] {
  const { protocol, words } = bundle;
  const official = shown.filter(({ status }) => status !== "unofficial");
  const others = shown.filter(({ status }) => status === "unofficial");
  const width = codeWidth(shown);
  const lines = (codes: readonly Code[]) =>
    codes.flatMap((code) => codeLine(code, code.text.title, width, page));
  const args = { protocol: protocol.title };
  return stack([
    [
      ...paragraph(protocol.title, page, { tone: "heading", ltr: true }),
      ...commonNote([words, ...shown.map(({ text }) => text)], page),
      ...paragraph(words.summary, page, { ltr: isForeign(words.lang, page) }),
    ],
    ...groups(bundle, official, page).map(([heading, codes]) =>
      section(heading, lines(codes), page),
    ),
    section(headingText(page, "unofficial", args), lines(others), page),
    hidden > 0 ? paragraph(hiddenNote(hidden, page), page, { tone: "note" }) : [],
  ]);
}

function groups(
  { protocol, words }: Bundle,
  codes: readonly Code[],
  page: Page,
): (readonly [heading: string, codes: readonly Code[]])[] {
  const unclassed = codes.filter((code) => code.class === null);
  const args = { protocol: protocol.title };
  return [
    ...protocol.classes.map(({ id }) => {
      const title = words.classes[id]?.title ?? "";
      const heading = fill(page.phrases.facts.classLabel, { class: id, title });
      return [heading, codes.filter((code) => code.class === id)] as const;
    }),
    [headingText(page, "codes", args), unclassed] as const,
  ];
}

function hiddenNote(hidden: number, { phrases: { terminal } }: Page): string {
  return fill(terminal.hiddenUnofficial, { count: String(hidden), option: "--unofficial" });
}
