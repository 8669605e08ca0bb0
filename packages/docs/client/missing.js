/**
 * The page for wrong addresses reads the address: it shows a comparison that has no page, goes to what is meant under
 * another spelling, and else offers what is near.
 */

import { fill, headlineOf, pairPath } from "@wirecode/core/model";
import { listedAt, refOf } from "../src/comparison/find-codes.js";
import { nearCodes } from "../src/comparison/near-codes.js";
import { readAddress, splitAddress } from "../src/comparison/read-address.js";
import { bestLocale } from "../src/content/best-locale.js";
import { addressOf } from "../src/content/address.js";
import { isolate } from "../src/layout/isolate.js";
import { markup } from "../src/layout/markup.js";
import { speak } from "./comparison/speak.js";
import { showIn } from "./comparison/show.js";
import { tell } from "./comparison/tell.js";
import { BASE, loadCatalogue, nameOf, pageOf, queryOf } from "./comparison/site.js";

/** @import { CodeRef, Pair } from "@wirecode/core/model" */
/** @import { Catalogue } from "../src/comparison/types.d.ts" */
/** @import { Markup } from "../src/layout/markup.js" */

const locales = [...document.querySelectorAll(".choice a[hreflang]")].flatMap(
  (choice) => choice.getAttribute("hreflang") ?? [],
);
const { locale, rest } = splitAddress(location.pathname.slice(BASE.length), locales);
const tag = locale ?? bestLocale(navigator.languages, locales) ?? document.documentElement.lang;
const catalogue = await loadCatalogue(tag);
await follow();

async function follow() {
  const meaning = readAddress(rest, catalogue);
  if (meaning.kind === "protocol") return leave(`${meaning.id}/index`);
  if (meaning.kind === "pairs") {
    const [pair, ...more] = meaning.pairs;
    if (pair && more.length === 0) return await compare(pair);
    return await offer(meaning.pairs.map(pairLink));
  }
  if (meaning.kind === "codes") {
    const [one, ...more] = meaning.codes;
    const at = one && refOf(one);
    if (one && at && more.length === 0) return leave(`${at.protocol}/${at.code}`);
    const value = String(one?.code.code);
    if (meaning.codes.every(({ code }) => String(code.code) === value)) return leave(value);
    return await offer(meaning.codes.map(refOf).map(codeLink));
  }
  if (locale === undefined && (await exists(addressOf(tag, rest)))) return leave(rest);
  return await offer(nearCodes(meaning.words, catalogue).map(refOf).map(codeLink));
}

/**
 * Goes to a page of the language.
 *
 * @param {string} path
 */
function leave(path) {
  const address = BASE + addressOf(tag, path);
  // A page that should exist and does not must not be asked for over and over.
  if (address !== location.pathname) location.replace(address + location.search + location.hash);
}

/**
 * Shows a comparison here, or goes to its page.
 *
 * @param {Pair} pair
 */
async function compare(pair) {
  const page = pageOf(pair, catalogue);
  if (page !== undefined) return location.replace(page + location.hash);
  await speak(tag);
  const place = document.getElementById("result");
  if (!place) return undefined;
  showIn(place, await tell(pair, catalogue), catalogue);
  place.previousElementSibling?.remove();
  const { compare: words, direction } = catalogue.phrases;
  const form = `${BASE}${addressOf(tag, "compare/index")}${queryOf(pair)}`;
  place.insertAdjacentHTML(
    "beforeend",
    markup`<p class="to-compare"><a href="${form}">${isolate(words.others, direction)}</a></p>`
      .source,
  );
  history.replaceState(null, "", BASE + addressOf(tag, pairPath(pair)) + location.hash);
  document.getElementById(location.hash.slice(1))?.scrollIntoView();
  return undefined;
}

/**
 * Offers what may have been meant.
 *
 * @param {readonly Markup[]} links
 */
async function offer(links) {
  await speak(tag);
  const section = document.querySelector(".meant");
  const list = section?.querySelector("ul");
  if (!list || !(section instanceof HTMLElement) || links.length === 0) return;
  list.innerHTML = markup`${links.map((one) => markup`<li>${one}</li>`)}`.source;
  section.hidden = false;
}

/** @param {Pair} pair */
function pairLink(pair) {
  const { phrases } = catalogue;
  const across = pair.a.protocol !== pair.b.protocol;
  const title = catalogue.protocols.find(({ id }) => id === pair.a.protocol)?.title ?? "";
  const pattern = across ? phrases.headings.comparisonLink : phrases.headings.comparison;
  const [a = "", b = ""] = [pair.a, pair.b].map((at) => nameOf(at, across, catalogue));
  const label = fill(pattern, { protocol: title, a, b });
  return link(addressOf(tag, pairPath(pair)), label);
}

/** @param {CodeRef} at */
function codeLink(at) {
  const { phrases, reference } = catalogue;
  const listed = listedAt(at, catalogue);
  const called = listed ? `${listed.protocol.title} ${headlineOf(listed.code)}` : "";
  const { lang, title = "" } = listed?.code ?? {};
  const words = lang
    ? markup`<span lang="${lang}" dir="${reference.direction}">${title}</span>`
    : isolate(title, phrases.direction);
  return markup`${link(addressOf(tag, `${at.protocol}/${at.code}`), called)} ${words}`;
}

/** @param {string} address @param {string} label */
function link(address, label) {
  return markup`<a href="${BASE}${address}">${isolate(label, catalogue.phrases.direction)}</a>`;
}

/** @param {string} address */
async function exists(address) {
  if (rest === "") return false;
  return (await fetch(BASE + address, { method: "HEAD" })).ok;
}
