import { beforeAll, expect, it } from "vitest";
import { load } from "./content/load.ts";
import { GENERATED } from "./places.ts";
import { ORIGIN } from "./site.ts";
import { addressesIn, idsIn, linksIn, fileAndPlace } from "./testing/links.ts";
import { siteFile, siteFiles } from "./testing/site-folder.ts";

const PAGE = /\.html$/;
const TEXT = /\.(?:json|md|txt|webmanifest|xml)$/;
const FORBIDDEN = [
  /<(?:script|img|iframe)[^>]*src="https?:|<link rel="(?:stylesheet|icon)" href="http/,
  /<style|\sstyle="|\son\w+="|<script>/,
];

let files: ReadonlySet<string>;
let folders: ReadonlySet<string>;
/** Every address of the site that something leads to, and the first file that does. */
const targets = new Map<string, string>();
const strange: string[] = [];
const doubled: string[] = [];
const offenders: string[] = [];

// One file is in memory at a time: of each only what the checks below need is kept.
beforeAll(() => {
  files = new Set(siteFiles());
  folders = new Set([...files].map((name) => name.slice(0, name.lastIndexOf("/"))));
  for (const name of files) {
    if (PAGE.test(name)) surveyPage(name, siteFile(name));
    else if (TEXT.test(name)) surveyText(name, siteFile(name));
  }
}, 120_000);

function surveyPage(name: string, page: string): void {
  for (const link of linksIn(page)) {
    if (link.startsWith("#")) lead(`/${name}${link}`, name);
    else if (link.startsWith("/")) lead(link, name);
    else if (link.startsWith(`${ORIGIN}/`)) lead(link.slice(ORIGIN.length), name);
    else if (!/^https?:\/\//.test(link)) strange.push(`${name}: ${link}`);
  }
  const ids = idsIn(page);
  if (new Set(ids).size < ids.length) doubled.push(name);
  if (FORBIDDEN.some((pattern) => pattern.test(page))) offenders.push(name);
}

/** What programs read may also name a folder, to put names of files behind it. */
function surveyText(name: string, text: string): void {
  for (const address of addressesIn(text, ORIGIN)) {
    if (!folders.has(address.slice(1))) lead(address, name);
  }
}

function lead(address: string, from: string): void {
  if (!targets.has(address)) targets.set(address, from);
}

it("has no link that leads nowhere", () => {
  const broken = [...targets].filter(
    ([address, from]) =>
      !files.has(fileAndPlace(address).file) && !isServer(address, from) && !isName(address, from),
  );
  expect(broken.map(([address, from]) => `${from}: ${address}`)).toEqual([]);
  expect(strange).toEqual([]);
});

/** The address that the paths of the API's description are put behind: a folder, and written without its last slash. */
function isServer(address: string, from: string): boolean {
  return from === "api/v1/openapi.json" && files.has(`${address.slice(1)}/index.json`);
}

/** What a schema is called: its own address on the published site, wherever this one lies. */
function isName(address: string, from: string): boolean {
  return from.startsWith("schema/") && address === `/wirecode/${from}`;
}

it("has no link to a place that its page does not have", () => {
  const wanted = new Map<string, [id: string, from: string][]>();
  for (const [address, from] of targets) {
    const { file, id } = fileAndPlace(address);
    if (id !== undefined) wanted.set(file, [...(wanted.get(file) ?? []), [id, from]]);
  }
  const broken = [...wanted].flatMap(([file, places]) => {
    const ids = files.has(file) ? new Set(idsIn(siteFile(file))) : new Set();
    return places
      .filter(([id]) => !ids.has(id) && !isText(file, id))
      .map(([id, from]) => `${from}: /${file}#${id}`);
  });
  expect(broken).toEqual([]);
});

/** What a link carries to the page that explains texts: the text itself. */
function isText(file: string, id: string): boolean {
  return /^[^/]+\/explain\/index\.html$/.test(file) && id.startsWith("t=");
}

it("has no id twice on a page", () => {
  expect(doubled).toEqual([]);
});

it("loads nothing from elsewhere and has nothing inline that its policy forbids", () => {
  expect(offenders).toEqual([]);
});

it("has every page in every language, but for comparisons of protocols whose words are still English", () => {
  const foreign = (load(GENERATED).protocols.ar ?? [])
    .filter(({ bundle }) => bundle.words.bodyLang !== "ar")
    .map(({ id }) => id);
  const isForeign = (path: string) =>
    path.startsWith("/compare/") &&
    foreign.some((id) => new RegExp(`[/-]${id}[/-]`).test(path.replace("/compare", "")));
  const both = (path: string) => !isForeign(path);
  expect(paths("ar").filter(both)).toEqual(paths("en").filter(both));
  expect(new Set(paths("en"))).toEqual(new Set([...paths("en"), ...paths("ar")]));
  expect(paths("en")).toContain("/compare/smtp/211-vs-551/index.html");
});

function paths(locale: string): string[] {
  return [...files]
    .filter((name) => PAGE.test(name) && name.startsWith(`${locale}/`))
    .map((name) => name.slice(locale.length));
}
