/** Text that is HTML already; everything else is escaped when it enters a template. */
export class Markup {
  /** @param {string} source */
  constructor(source) {
    this.source = source;
  }

  toString() {
    return this.source;
  }
}

/** @typedef {Markup | string | number | undefined | false | readonly Part[]} Part */

/**
 * A template literal of HTML that escapes what it is given. Lists are joined; nothing and `false` are
 * left out. It is not called `html`, because Prettier would set the templates of that name anew and add
 * white space to the pages.
 *
 * @param {TemplateStringsArray} strings
 * @param {readonly Part[]} parts
 */
export function markup(strings, ...parts) {
  let source = strings[0] ?? "";
  // Plain counting: pages are made of hundreds of thousands of these.
  for (let at = 0; at < parts.length; at += 1) source += sourceOf(parts[at]) + strings[at + 1];
  return new Markup(source);
}

const SPECIAL = /[&<>"]/;

/** @param {string} text */
export function escapeHtml(text) {
  // A quick look: most texts hold nothing to escape.
  if (!SPECIAL.test(text)) return text;
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/**
 * @param {Part} part
 * @returns {string}
 */
function sourceOf(part) {
  if (part === undefined || part === false) return "";
  if (part instanceof Markup) return part.source;
  if (typeof part === "object") return part.map(sourceOf).join("");
  return escapeHtml(String(part));
}
