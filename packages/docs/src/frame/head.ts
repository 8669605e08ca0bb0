import { SEARCH, TOUCH_ICON, manifestAddress } from "../content/addresses.ts";
import { firstFonts } from "../content/fonts.ts";
import { once } from "@wirecode/model";
import type { HtmlPage, Surroundings } from "./types.ts";
import { pageAddress } from "../html/address.ts";
import { alternates } from "./alternates.ts";
import { meta, openGraph } from "./open-graph.ts";
import { otherForms } from "./other-forms.ts";
import { structuredData } from "./structured-data.ts";
import { markup } from "../html/markup.ts";
import { POLICY } from "./policy.ts";
import { blockingScript, moduleScript } from "../html/script.ts";

/** What browsers, search engines and social sites read of a page. */
export function head(page: HtmlPage, around: Surroundings) {
  const { name } = around.phrases.site;
  const title = page.title === name ? name : `${page.title} · ${name}`;
  return markup`<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${page.description !== undefined && meta("name", "description", page.description)}${everywhere(around)}${(page.scripts ?? []).map((one) => script(one, around))}${alternates(page, around.base)}${otherForms(page, around)}${openGraph(page, around)}${structuredData(page, around)}</head>`;
}

/** What all pages of a language ask browsers for. */
const everywhere = once((around: Surroundings) => {
  const { phrases, base, locale } = around;
  return markup`<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#fcfdfe" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#10131a" media="(prefers-color-scheme: dark)">
${blockingScript(`${base}assets/display.js`)}
<link rel="stylesheet" href="${base}assets/style.css">
${firstFonts(locale).map(({ address }) => markup`<link rel="preload" href="${base}${address}" as="font" type="font/woff2" crossorigin>\n`)}<link rel="icon" href="${base}assets/icon.svg" type="image/svg+xml">
<link rel="apple-touch-icon" href="${base}${TOUCH_ICON.path}">
<link rel="search" type="application/opensearchdescription+xml" href="${base}${pageAddress(locale, SEARCH)}opensearch.xml" title="${phrases.site.name}">
<link rel="manifest" href="${base}${manifestAddress(locale)}">
${script("search", around)}`;
});

function script(name: string, { base }: Surroundings) {
  return markup`${moduleScript(`${base}assets/${name}.js`)}\n`;
}
