import { headlineOf } from "@wirecode/core/model";
import type { Found } from "../catalogue/quick.ts";
import type { Page } from "../command/command.ts";
import { headingText } from "./heading.ts";
import type { Line } from "./line.ts";
import { paragraph } from "./paragraph.ts";

/** The title of a code: its protocol, its number and what it stands for. */
export function title({ code, bundle }: Found, page: Page): Line[] {
  const args = { protocol: bundle.protocol.title, code: headlineOf(code), title: code.text.title };
  return paragraph(headingText(page, "codeUnnamed", args), page, { tone: "heading" });
}
