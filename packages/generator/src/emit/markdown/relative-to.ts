import { pathOf, placeOf, type Target } from "@wirecode/model";

/** Where links of a page lead: relative between pages, so that the files can be read where they are. */
export function relativeTo(path: string): (to: Target) => string {
  return fromDepth(path.split("/").length - 1);
}

const known: ((to: Target) => string)[] = [];

/** The same function for all pages of a folder: what was printed for one is right for the others. */
function fromDepth(depth: number): (to: Target) => string {
  return (known[depth] ??= (to) => hrefOf(to, "../".repeat(depth)));
}

function hrefOf(to: Target, up: string): string {
  if (to.kind === "url") return to.url;
  const [path, place] = [pathOf(to), placeOf(to)];
  const file = path === undefined ? "" : `${up}${path}.md`;
  return place === undefined ? file : `${file}#${place}`;
}
