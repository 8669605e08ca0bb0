import { fill, type Phrases } from "@wirecode/core/model";
import type { Page } from "../command/command.ts";
import type { Line } from "./line.ts";
import { paragraph } from "./paragraph.ts";

type HeadingId = keyof Phrases["headings"];

/** A heading of the phrases with its placeholders filled. */
export function headingText(
  { phrases }: Pick<Page, "phrases">,
  id: HeadingId,
  args: Readonly<Record<string, string | number>>,
): string {
  const texts = Object.entries(args).map(([name, value]) => [name, String(value)] as const);
  return fill(phrases.headings[id], Object.fromEntries(texts));
}

/** A heading and what stands below it; nothing when there is nothing. */
export function section(heading: string, body: readonly Line[], page: Page): readonly Line[] {
  if (body.length === 0) return [];
  return [...paragraph(heading, page, { tone: "heading" }), ...body];
}
