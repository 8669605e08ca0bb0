import type { Content } from "../content/types.ts";
import type { Publication } from "../content/site-file.ts";
import { pageAddress } from "../html/address.ts";
import { absolute } from "../site.ts";
import { isolate } from "../html/isolate.ts";
import { markup } from "../html/markup.ts";
import { POLICY } from "../frame/policy.ts";
import { moduleScript } from "../html/script.ts";

/** Where an address leads. */
export interface Redirect {
  /** The language of both; absent where the address names none. */
  readonly locale?: string;
  /** The page's path, below its locale. */
  readonly path: string;
  /** The page's title. */
  readonly title: string;
}

/**
 * A page that only leads on to another address, with a link for those whom nothing takes there. An address without a
 * locale leads to the reference language, and by script to the best one the reader has.
 */
export function redirectPage(
  { locale, path, title }: Redirect,
  { locales, phrases: all }: Content,
  { base }: Publication,
) {
  const tag = locale ?? locales[0]?.tag ?? "";
  const phrases = all[tag];
  if (!phrases) throw new Error(`no phrases in ${tag}`);
  const { lang, direction: dir, site, compare } = phrases;
  const address = pageAddress(tag, path);
  const to = `${base}${address}`;
  const versions = locales.map(
    ({ tag: other }) =>
      markup`<link rel="alternate" hreflang="${other}" href="${absolute(base, pageAddress(other, path))}">\n`,
  );
  return markup`<!doctype html>
<html lang="${lang}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · ${site.name}</title>
<link rel="canonical" href="${absolute(base, address)}">
${locale === undefined && versions}${locale === undefined && markup`${moduleScript(`${base}assets/language.js`)}\n`}<meta http-equiv="refresh" content="0; url=${to}">
<link rel="stylesheet" href="${base}assets/style.css">
</head>
<body class="redirect">
<main><h1>${isolate(title, dir)}</h1>
<p>${isolate(compare.moved, dir)}</p>
<p><a href="${to}">${isolate(title, dir)}</a></p></main>
</body>
</html>
`;
}
