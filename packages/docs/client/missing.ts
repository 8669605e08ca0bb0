/**
 * The page for wrong addresses reads the address: it shows a comparison that has no page, goes to what is meant under
 * another spelling, and else offers what is near.
 */

import {
  headlineAcross,
  pathOf,
  searcher,
  targetOf,
  targetOfFound,
  UNREGISTERED,
} from "@wirecode/model";
import { listedAt, withProtocol } from "../src/comparison/find-codes.ts";
import { readAddress, splitAddress } from "../src/comparison/read-address.ts";
import { bestLocale } from "../src/content/best-locale.ts";
import { COMPARE } from "../src/content/addresses.ts";
import { pageAddress, targetAddress } from "../src/html/address.ts";
import { isolate } from "../src/html/isolate.ts";
import { markup } from "../src/html/markup.ts";
import { unpacked } from "../src/search/unpacked.ts";
import { speak } from "./comparison/speak.ts";
import { showIn } from "./comparison/show.ts";
import { comparisonArticle } from "./comparison/article.ts";
import { unregisteredArticle } from "./comparison/unregistered.ts";
import { BASE, loadCatalogue, loadSearch, pageOf, queryOf, titleOf } from "./comparison/site.ts";
import type { Pair, SearchDocument } from "@wirecode/model";
import type { Listed } from "../src/comparison/find-codes.ts";
import type { Markup } from "../src/html/markup.ts";

const locales = [...document.querySelectorAll(".choice a[hreflang]")].flatMap(
  (choice) => choice.getAttribute("hreflang") ?? [],
);
const { locale, rest } = splitAddress(location.pathname.slice(BASE.length), locales);
const tag = locale ?? bestLocale(navigator.languages, locales) ?? document.documentElement.lang;
const catalogue = await loadCatalogue(tag);
const MOST = 6;
await follow();

async function follow() {
  const meaning = readAddress(rest, catalogue);
  if (meaning.kind === "protocol") return leave(pathOf({ kind: "protocol", protocol: meaning.id }));
  if (meaning.kind === "pairs") {
    const [pair, ...more] = meaning.pairs;
    if (pair && more.length === 0) return await compare(pair);
    return await offer(meaning.pairs.map(pairLink));
  }
  if (meaning.kind === "codes") {
    const [one, ...more] = meaning.codes;
    const isNew = meaning.codes.some(({ code }) => code.status === UNREGISTERED);
    if (one && isNew && more.length === 0) return await unregistered(one);
    if (isNew) return await offer(meaning.codes.map(codeLink));
    if (one && more.length === 0) return leave(pathOf(targetOf(withProtocol(one))));
    const value = String(one?.code.code);
    if (meaning.codes.every(({ code }) => String(code.code) === value))
      return leave(pathOf({ kind: "number", value }));
    return await offer(meaning.codes.map(codeLink));
  }
  if (locale === undefined && (await exists(pageAddress(tag, rest)))) return leave(rest);
  return await offer(await near(meaning.words));
}

/** What search finds for the words of an address. */
async function near(words: string) {
  const search = searcher(unpacked(await loadSearch(tag)));
  return search(words).documents.slice(0, MOST).map(foundLink);
}

/** Goes to a page of the language. */
function leave(path: string) {
  const address = BASE + pageAddress(tag, path);
  // A page that should exist and does not must not be asked for over and over.
  if (address !== location.pathname) location.replace(address + location.search + location.hash);
}

/** Shows a comparison here, or goes to its page. */
async function compare(pair: Pair) {
  const page = pageOf(pair, catalogue);
  if (page !== undefined) return location.replace(page + location.hash);
  await speak(tag);
  const place = document.getElementById("result");
  if (!place) return undefined;
  showIn(place, await comparisonArticle(pair, catalogue), catalogue);
  place.previousElementSibling?.remove();
  const { compare: words, direction } = catalogue.phrases;
  const form = `${BASE}${pageAddress(tag, COMPARE)}${queryOf(pair)}`;
  place.insertAdjacentHTML(
    "beforeend",
    markup`<p class="to-compare"><a href="${form}">${isolate(words.others, direction)}</a></p>`
      .source,
  );
  history.replaceState(
    null,
    "",
    BASE + targetAddress(tag, { kind: "comparison", ...pair }) + location.hash,
  );
  document.getElementById(location.hash.slice(1))?.scrollIntoView();
  return undefined;
}

/** Shows what the standard makes of a code that nobody has registered. */
async function unregistered(code: Listed) {
  await speak(tag);
  const place = document.getElementById("result");
  if (!place) return;
  showIn(place, await unregisteredArticle(code, catalogue), catalogue);
  place.previousElementSibling?.remove();
  const address = BASE + targetAddress(tag, targetOf(withProtocol(code)));
  history.replaceState(null, "", address + location.hash);
}

/** Offers what may have been meant. */
async function offer(links: readonly Markup[]) {
  await speak(tag);
  const section = document.querySelector(".meant");
  const list = section?.querySelector("ul");
  if (!list || !(section instanceof HTMLElement) || links.length === 0) return;
  list.innerHTML = markup`${links.map((one) => markup`<li>${one}</li>`)}`.source;
  section.hidden = false;
}

function pairLink(pair: Pair) {
  return link(targetAddress(tag, { kind: "comparison", ...pair }), titleOf(pair, catalogue));
}

function codeLink(listed: Listed) {
  const address = targetAddress(tag, targetOf(withProtocol(listed)));
  const called = headlineAcross(listed.code, listed.protocol.title);
  const { lang, title } = listed.code;
  return markup`${link(address, called)} ${titled(title, lang)}`;
}

function foundLink(document: SearchDocument) {
  const { kind, protocol = "", code = "", title } = document;
  const lang = document.lang === tag ? undefined : document.lang;
  const listed = kind === "code" ? listedAt({ protocol, code }, catalogue) : undefined;
  if (listed) return codeLink(listed);
  const address = targetAddress(tag, targetOfFound(document));
  return markup`<a href="${BASE}${address}">${titled(title, lang)}</a>`;
}

function titled(title: string, lang?: string) {
  const { phrases, reference } = catalogue;
  return lang === undefined
    ? isolate(title, phrases.direction)
    : markup`<span lang="${lang}" dir="${reference.direction}">${title}</span>`;
}

function link(address: string, label: string) {
  return markup`<a href="${BASE}${address}">${isolate(label, catalogue.phrases.direction)}</a>`;
}

async function exists(address: string) {
  if (rest === "") return false;
  return (await fetch(BASE + address, { method: "HEAD" })).ok;
}
