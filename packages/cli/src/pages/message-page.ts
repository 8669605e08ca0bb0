import {
  fill,
  messageSection,
  visible,
  type Block,
  type Message,
  type PageContext,
} from "@wirecode/model";
import type { Shown } from "../print/page.ts";

/**
 * What a message means, and below it the provider's own page, where it stands and the part of it that says so.
 * @param file - Absent where there is one file only.
 */
export function messagePage(
  message: Message,
  file: string | undefined,
  context: PageContext,
): Shown {
  const section = messageSection(message, context);
  const place = placeOf(message, file, context);
  const excerpt = excerptOf(message);
  const address = message.provider?.url;
  const evidence: readonly Block[] = [
    // A row of the table is no place for an address, which is not broken into lines.
    ...(address === undefined
      ? []
      : [{ kind: "note", content: [{ kind: "wire", text: address }] } as const]),
    ...(place === undefined ? [] : [{ kind: "note", content: [place] } as const]),
    ...(excerpt === ""
      ? []
      : [{ kind: "prose", content: [{ kind: "wire", text: excerpt }] } as const]),
  ];
  return { sections: [{ ...section, blocks: [...section.blocks, ...evidence] }] };
}

/** Where it begins; `undefined` where that says nothing. */
function placeOf({ line }: Message, file: string | undefined, { phrases }: PageContext) {
  if (file !== undefined) return { kind: "wire", text: `${visible(file)}:${line}` } as const;
  return line > 1 ? fill(phrases.terminal.atLine, { line: String(line) }) : undefined;
}

const BEFORE = 60;
const LONGEST = 160;

/** The line on which the first code stands, or as much of it as one can look over. */
function excerptOf({ codes, text }: Message): string {
  const placed = codes.filter(({ at }) => at !== null);
  const code = placed.find(({ role }) => role !== "overruled" && role !== "status") ?? placed[0];
  if (!code && text.includes("\n")) return "";
  const at = code?.at ?? 0;
  const begin = text.lastIndexOf("\n", at) + 1;
  const found = text.indexOf("\n", at);
  const end = found < 0 ? text.length : found;
  const from = end - begin <= LONGEST ? begin : Math.max(begin, at - BEFORE);
  const to = Math.min(end, from + LONGEST);
  const shown = visible(text.slice(from, to).trim());
  return `${from > begin ? "… " : ""}${shown}${to < end ? " …" : ""}`;
}
