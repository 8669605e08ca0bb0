import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, it } from "vitest";

const DIST = fileURLToPath(new URL("../dist", import.meta.url));
const LINK = /\s(?:href|src)="([^"]*)"/g;
const ID = /\sid="([^"]*)"/g;

const pages = new Map<string, string>();

beforeAll(() => {
  if (!existsSync(DIST)) throw new Error("There is no site to test: run `npm run build` first.");
  for (const name of readdirSync(DIST, { recursive: true, encoding: "utf8" })) {
    if (name.endsWith(".html")) pages.set(name, readFileSync(join(DIST, name), "utf8"));
  }
});

const known = new Map<string, ReadonlySet<string>>();

function idsOf(name: string): ReadonlySet<string> {
  const found =
    known.get(name) ?? new Set([...(pages.get(name) ?? "").matchAll(ID)].map(([, id = ""]) => id));
  known.set(name, found);
  return found;
}

it("has no link that leads nowhere", () => {
  const files = new Set(
    readdirSync(DIST, { recursive: true, encoding: "utf8" }).map((name) => `/${name}`),
  );
  const broken = new Set<string>();
  for (const [name, markup] of pages) {
    const ids = idsOf(name);
    for (const [, href = ""] of markup.matchAll(LINK)) {
      if (href.startsWith("#")) {
        if (!ids.has(href.slice(1))) broken.add(`${name}: ${href}`);
      } else if (href.startsWith("/")) {
        const [path = "", id] = href.split("#");
        const file = path.endsWith("/") ? `${path}index.html` : path;
        if (!files.has(file)) broken.add(`${name}: ${href}`);
        else if (id !== undefined && !idsOf(file.slice(1)).has(id)) broken.add(`${name}: ${href}`);
      } else if (!href.startsWith("https://")) broken.add(`${name}: ${href}`);
    }
  }
  expect([...broken]).toEqual([]);
});

it("has no id twice on a page", () => {
  const doubled = [...pages].filter(([, markup]) => {
    const ids = [...markup.matchAll(ID)].map(([, id]) => id);
    return new Set(ids).size < ids.length;
  });
  expect(doubled.map(([name]) => name)).toEqual([]);
});

it("loads nothing from elsewhere and has nothing inline that its policy forbids", () => {
  const offenders = [...pages].filter(
    ([, markup]) =>
      /<(?:script|img|iframe)[^>]*src="https?:|<link rel="(?:stylesheet|icon)" href="http/.test(
        markup,
      ) || /<style|\sstyle="|\son\w+="|<script>/.test(markup),
  );
  expect(offenders.map(([name]) => name)).toEqual([]);
});

it("has every page in every language", () => {
  expect(paths("ar")).toEqual(paths("en"));
  expect(paths("en")).toContain("/compare/smtp/211-vs-551/index.html");
});

function paths(locale: string): string[] {
  return [...pages.keys()]
    .filter((name) => name.startsWith(`${locale}/`))
    .map((name) => name.slice(locale.length));
}
