import { addressOf } from "../content/address.js";
import { ORIGIN } from "../site.js";
import { markup } from "./markup.js";
import { policy } from "./policy.js";

/** @import { Page, Surroundings } from "./types.d.ts" */

/**
 * What browsers, search engines and social sites read of a page.
 *
 * @param {Page} page
 * @param {Surroundings} around
 */
export function head(page, { locale, phrases, base, live }) {
  const { name } = phrases.site;
  const title = page.title === name ? name : `${page.title} · ${name}`;
  return markup`<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(live)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${page.description !== undefined && meta("name", "description", page.description)}<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#faf8f3" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#14171b" media="(prefers-color-scheme: dark)">
<script src="${base}assets/display.js"></script>
<link rel="stylesheet" href="${base}assets/style.css">
<link rel="preload" href="${base}assets/fonts/ibm-plex-mono-latin-600-normal.woff2" as="font" type="font/woff2" crossorigin>
<link rel="icon" href="${base}assets/icon.svg" type="image/svg+xml">
<link rel="search" type="application/opensearchdescription+xml" href="${base}${addressOf(locale, "search")}opensearch.xml" title="${name}">
${["search", ...(page.scripts ?? [])].map((script) => markup`<script type="module" src="${base}assets/${script}.js"></script>\n`)}${addresses(page, base)}${openGraph(page, name, base)}</head>`;
}

/**
 * @param {Page} page
 * @param {string} base
 */
function addresses({ address, versions, fallback }, base) {
  return [
    address !== undefined && markup`<link rel="canonical" href="${absolute(base, address)}">\n`,
    versions.map(({ locale, address: there }) => alternate(locale.tag, absolute(base, there))),
    fallback !== undefined && alternate("x-default", absolute(base, fallback)),
  ];
}

/**
 * @param {string} language
 * @param {string} href
 */
function alternate(language, href) {
  return markup`<link rel="alternate" hreflang="${language}" href="${href}">\n`;
}

/**
 * @param {Page} page
 * @param {string} name
 * @param {string} base
 */
function openGraph({ kind, lang, address, title, description }, name, base) {
  if (address === undefined) return undefined;
  const properties = {
    site_name: name,
    type: kind === "home" || kind === "languages" ? "website" : "article",
    title,
    ...(description !== undefined && { description }),
    url: absolute(base, address),
    locale: lang.replace("-", "_"),
  };
  return Object.entries(properties).map(([property, content]) =>
    meta("property", `og:${property}`, content),
  );
}

/**
 * @param {"name" | "property"} attribute
 * @param {string} name
 * @param {string} content
 */
function meta(attribute, name, content) {
  return markup`<meta ${attribute}="${name}" content="${content}">\n`;
}

/**
 * @param {string} base
 * @param {string} address
 */
function absolute(base, address) {
  return `${ORIGIN}${base}${address}`;
}
