import {
  classPage,
  fill,
  protocolPage,
  type Block,
  type Bundle,
  type Code,
  type PageContext,
} from "@wirecode/model";
import type { Shown } from "../print/page.ts";

/** What is listed of a protocol. */
interface Listed {
  readonly bundle: Bundle;
  readonly shown: readonly Code[];
  /** How many unofficial codes are not. */
  readonly hidden: number;
  /** The class that the list keeps to. */
  readonly wanted: string | undefined;
}

/** The page of a protocol or of one of its classes with some of the codes, and below it how many are left out. */
export function codesPage(
  { bundle: whole, shown, hidden, wanted }: Listed,
  context: PageContext,
): Shown {
  const bundle = { ...whole, codes: shown };
  const page =
    wanted === undefined ? protocolPage(bundle, context) : classPage(wanted, bundle, context);
  return { ...page, end: hidden > 0 ? [hiddenNote(hidden, context)] : [] };
}

function hiddenNote(hidden: number, { phrases: { terminal } }: PageContext): Block {
  const args = { count: String(hidden), option: "--unofficial" };
  return { kind: "note", content: [fill(terminal.hiddenUnofficial, args)] };
}
