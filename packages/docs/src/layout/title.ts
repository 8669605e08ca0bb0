import type { Entry, Names } from "../content/types.ts";
import { markup } from "./markup.ts";
import { isolate } from "./isolate.ts";

/** A dotted code such as 5.7.26; names and ranges are longer and are set smaller. */
const LONGEST_NUMBER = 6;

/** What stands before and behind a part of a longer number. */
const LESS = /[\d.]/;
const MORE = /^[\d.]*\d/;

const NAMED = /^(?<colon>\s*[:：]\s*)(?<name>.+)$/s;

/**
 * The title of a page as its first-level heading. The codes in it stand out, and the colon between a
 * code and its name gives way to a line break for those who see it.
 */
export function title(
  {
    title: text,
    codes = [],
    dir,
    kind,
    named: own,
  }: Pick<Entry, "title" | "codes" | "dir" | "kind" | "named">,
  protocol: Pick<Names, "outcomes"> | undefined,
) {
  if (codes.length === 0) return markup`<h1>${isolate(text, dir)}</h1>`;
  const pieces = splitAt(codes, text);
  const parts = pieces.map((piece, index) => {
    if (index % 2 === 0) return isolate(piece, dir);
    const outcome = protocol?.outcomes[piece] ?? "";
    const shape = piece.length > LONGEST_NUMBER ? "numeral long" : "numeral";
    return markup`<bdi class="${shape}" data-outcome="${outcome}">${piece}</bdi>`;
  });
  const named =
    (kind === "code" || kind === "class") &&
    pieces.length === 3 &&
    NAMED.exec(pieces[2] ?? "")?.groups;
  if (!named) return markup`<h1>${parts}</h1>`;
  const { colon = "", name = "" } = named;
  const foreign = own && markup` lang="${own.lang}" dir="${own.dir}"`;
  return markup`<h1>${parts.slice(0, 2)}<span class="colon">${colon}</span><span class="name"${foreign}>${isolate(name, own?.dir ?? dir)}</span></h1>`;
}

/**
 * Splits a text at codes that are no parts of longer numbers. A pattern would have to be made for every page, which takes
 * longer than all else about titles.
 *
 * @returns what stands between codes, and at odd places the codes
 */
function splitAt(codes: readonly string[], text: string): string[] {
  const pieces = [];
  let end = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = codes.find(
      (one) => text.startsWith(one, at) && !MORE.test(text.slice(at + one.length)),
    );
    if (code === undefined || LESS.test(text.charAt(at - 1))) continue;
    pieces.push(text.slice(end, at), code);
    end = at + code.length;
    at = end - 1;
  }
  return [...pieces, text.slice(end)];
}
