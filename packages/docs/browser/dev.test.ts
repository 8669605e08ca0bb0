import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { audit } from "./audit.ts";
import { launch } from "./chromium.ts";
import { develop } from "./develop.ts";

const TEXT = "grpc/text/en.yaml";
const TITLE = "title: Call completed";
const BODY = "OK covers only the call";

let browser: Browser;
let site: Awaited<ReturnType<typeof develop>>;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), develop()]);
  page = await browser.newPage();
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) complaints.push(message.text());
  });
});

afterAll(async () => {
  await browser?.close();
  await site?.end();
});

it("shows new words as soon as they are written, in every language that has none of its own", async () => {
  await page.goto(`${site.origin}/en/grpc/0/`);
  const other = await browser.newPage();
  await other.goto(`${site.origin}/ko/grpc/0/`);
  await page.locator(".subtitle", { hasText: "Call completed" }).waitFor();
  site.edit(TEXT, TITLE, "title: Call finished well");
  await page.locator(".subtitle", { hasText: "Call finished well" }).waitFor();
  site.edit(TEXT, "title: Call finished well", TITLE);
  site.edit(TEXT, BODY, `${BODY} indeed`);
  await other
    .locator("main [lang=en]", { hasText: `${BODY} indeed` })
    .first()
    .waitFor();
  await other.close();
  site.edit(TEXT, `${BODY} indeed`, BODY);
  await page.locator(".subtitle", { hasText: "Call completed" }).waitFor();
});

it("shows what is wrong above the last good page, until it is mended", async () => {
  await page.goto(`${site.origin}/en/grpc/0/`);
  const alert = page.getByRole("alert");
  site.edit(TEXT, TITLE, "titel: <b>Call</b> completed");
  await alert.getByText("1 problem").or(alert.getByText("2 problems")).waitFor();
  const text = await alert.locator("section").innerText();
  expect(text).toMatch(/grpc\/text\/en\.yaml:\d+:\d+ error key-unknown/);
  expect(text).toContain("`titel` is not a key of `0`. Did you mean `title`?");
  expect(text).toContain("titel: <b>Call</b> completed");
  expect(text).toMatch(/\^{5}/);
  expect(text).toContain("Known keys:");
  expect(await page.locator(".subtitle").innerText()).toContain("Call completed");

  await page.goto(`${site.origin}/en/grpc/`);
  await alert.getByText("`titel` is not a key of `0`").waitFor();

  site.edit(TEXT, "titel: <b>Call</b> completed", TITLE);
  await alert.waitFor({ state: "detached" });
  expect(complaints).toEqual([]);
});

it("shows problems in a way that axe has nothing to say about", async () => {
  await page.goto(`${site.origin}/ar/grpc/0/`);
  site.edit(TEXT, TITLE, "titel: Call completed");
  await page.getByRole("alert").locator("article").first().waitFor();
  const { violations, passed } = await audit(page);
  expect(violations).toEqual([]);
  expect(passed).toContain("color-contrast");
  site.edit(TEXT, "titel: Call completed", TITLE);
  await page.getByRole("alert").waitFor({ state: "detached" });
});

it.each([
  ["/", 200],
  ["/en/", 200],
  ["/ar/grpc/", 200],
  ["/en/grpc/0", 200],
  ["/en/compare/grpc/0-vs-4/", 200],
  ["/assets/style.css", 200],
  ["/assets/icon.svg", 200],
  ["/assets/filter.js", 200],
  ["/en/search/index.json", 200],
  ["/en/grpc/0.md", 200],
  ["/changes.xml", 200],
  ["/no-such-page/", 404],
  ["/assets/..%2F..%2Fpackage.json", 404],
])("answers %s with %i", async (path, status) => {
  const response = await fetch(site.origin + path);
  expect(response.status).toBe(status);
});

it("brings back what has vanished, as soon as somebody asks", async () => {
  rmSync(site.generated, { recursive: true });
  expect((await fetch(`${site.origin}/en/grpc/0/`)).status).toBe(200);
});

it("mends with the next edit what somebody else has written", async () => {
  const file = join(site.generated, "pages/text/en/grpc.json");
  // A page that is open loads itself again when it is edited, in the midst of what is asked for next.
  await page.goto("about:blank");
  writeFileSync(file, "{");
  site.edit(TEXT, TITLE, "title: Call went well");
  await page.goto(`${site.origin}/en/grpc/0/`);
  await page.locator(".subtitle", { hasText: "Call went well" }).waitFor();
  site.edit(TEXT, "title: Call went well", TITLE);
  await page.locator(".subtitle", { hasText: "Call completed" }).waitFor();
});

it("serves the Markdown of what has been written last", async () => {
  site.edit(TEXT, TITLE, "title: Call ended well");
  const twin = await (await fetch(`${site.origin}/en/grpc/0.md`)).text();
  site.edit(TEXT, "title: Call ended well", TITLE);
  expect(twin).toContain("Call ended well");
});

it("adds to a page of the site the connection to itself, and nothing else", async () => {
  const source = await (await fetch(`${site.origin}/en/grpc/0/`)).text();
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(source)?.[1];
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'self'");
  expect(policy).not.toMatch(/unsafe|https?:|ws:/);
  expect(source.match(/_dev\//g)).toHaveLength(1);
});
