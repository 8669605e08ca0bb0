const ATTRIBUTE = /\s(?:href|src|poster|action)="([^"]*)"/g;
const SOURCES = /\ssrcset="([^"]*)"/g;
const REFRESH = /<meta http-equiv="refresh" content="\d+;\s*url=([^"]*)"/gi;

/** Everywhere that a page leads to or loads from, as it is written there. */
export function linksIn(page: string): readonly string[] {
  const sources = firsts(page, SOURCES).flatMap((list) =>
    list.split(",").map((source) => source.trim().split(/\s/)[0] ?? ""),
  );
  return [...firsts(page, ATTRIBUTE), ...sources, ...firsts(page, REFRESH)].map(unescaped);
}

/** The addresses below an origin that any text mentions; those with placeholders are no addresses. */
export function addressesIn(text: string, origin: string): readonly string[] {
  return text
    .split(origin)
    .slice(1)
    .map((rest) => /^\/[^\s"'<>)\]\\]*/.exec(rest)?.[0] ?? "")
    .filter((path) => path !== "" && !/[{}]/.test(path))
    .map(unescaped);
}

/** What an address leads to: a file below the site's root, and a place in it. */
export function fileAndPlace(address: string): { readonly file: string; readonly id?: string } {
  const [, path = "", hash] = /^\/([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(address) ?? [];
  const file = decodeURIComponent(path === "" || path.endsWith("/") ? `${path}index.html` : path);
  return hash === undefined ? { file } : { file, id: decodeURIComponent(hash) };
}

/** The ids of a page, in its order. */
export function idsIn(page: string): readonly string[] {
  return firsts(page, /\sid="([^"]*)"/g);
}

function firsts(text: string, pattern: RegExp): readonly string[] {
  return Array.from(text.matchAll(pattern), ([, first = ""]) => first);
}

function unescaped(text: string): string {
  return text.replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}
