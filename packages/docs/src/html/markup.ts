/** Text that is HTML already; everything else is escaped when it enters a template. */
export class Markup {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  toString() {
    return this.source;
  }
}

export type Part = Markup | string | number | undefined | false | readonly Part[];

/**
 * A template literal of HTML that escapes what it is given. Lists are joined; nothing and `false` are
 * left out. It is not called `html`, because Prettier would set the templates of that name anew and add
 * white space to the pages.
 */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]) {
  let source = strings[0] ?? "";
  // Plain counting: pages are made of hundreds of thousands of these.
  for (let at = 0; at < parts.length; at += 1) source += sourceOf(parts[at]) + strings[at + 1];
  return new Markup(source);
}

const SPECIAL = /[&<>"]/;

export function escapeHtml(text: string) {
  // A quick look: most texts hold nothing to escape.
  if (!SPECIAL.test(text)) return text;
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

function sourceOf(part: Part): string {
  if (part === undefined || part === false) return "";
  if (part instanceof Markup) return part.source;
  if (typeof part === "object") return part.map(sourceOf).join("");
  return escapeHtml(String(part));
}
