import { describe, expect, it } from "vitest";
import { visitor } from "./visit.ts";

const PAGES = ["glossary", "about", "contribute", "changes"].flatMap((page) => [
  `/en/${page}/`,
  `/ar/${page}/`,
]);

const visit = visitor();

describe.each(PAGES)("%s", (path) => {
  it("can be reached from the foot of every page, and in the other language", async () => {
    const [, locale, name] = path.split("/");
    const other = locale === "en" ? "ar" : "en";
    await visit(`/${other}/smtp/551/`, {}, async (page) => {
      await page.click(`.colophon a[href="/${other}/${name}/"]`);
      await page.click(".languages button");
      await page.click(`.languages a[hreflang="${locale}"]`);
      expect(new URL(page.url()).pathname).toBe(path);
    });
  });
});

describe("the glossary", () => {
  it.each(["/en/smtp/450/", "/ar/smtp/450/"])("explains the terms of %s", async (path) => {
    await visit(path, { javaScriptEnabled: false }, async (page) => {
      const link = page.locator("a.term").first();
      const mentioned = (await link.textContent()) ?? "";
      const id = new URL((await link.getAttribute("href")) ?? "", page.url()).hash.slice(1);
      await link.click();
      expect(new URL(page.url()).hash).toBe(`#${id}`);
      const heading = page.locator(`h2[id="${id}"]`);
      const top = () => heading.evaluate((one) => one.getBoundingClientRect().top);
      await expect.poll(top).toBeLessThan(900);
      expect(await top()).toBeGreaterThanOrEqual(0);
      expect(mentioned.trim().length).toBeGreaterThan(1);
    });
  });

  it("links each term once on a page", async () => {
    await visit("/en/http/503/", {}, async (page) => {
      const targets = await page
        .locator("a.term")
        .evaluateAll((all) => all.map((one) => one.getAttribute("href")));
      expect(targets.length).toBeGreaterThan(2);
      expect(new Set(targets).size).toBe(targets.length);
    });
  });

  it("is in the order of its own language", async () => {
    for (const locale of ["en", "ar"]) {
      await visit(`/${locale}/glossary/`, {}, async (page) => {
        const terms = await page.locator("h2").allTextContents();
        const letters = terms.map((one) =>
          one.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase(),
        );
        expect(letters).toEqual(letters.toSorted());
      });
    }
  });
});

describe("text that is not translated", () => {
  it.each(["/ko/http/503/", "/ru/sip/486/", "/th/grpc/14/"])(
    "is marked on %s, and says how to help",
    async (path) => {
      await visit(path, {}, async (page) => {
        for (const own of ["h1 .name", "main div[lang]"]) {
          expect(await page.locator(own).first().getAttribute("lang")).toBe("en");
          expect(await page.locator(own).first().getAttribute("dir")).toBe("ltr");
        }
        await page.click('.lead .note a[href$="#translate"]');
        expect(new URL(page.url()).pathname).toBe(`${path.slice(0, 4)}contribute/`);
        expect(await page.locator('[data-section="translate"] li').count()).toBe(5);
      });
    },
  );

  it("is not claimed of text that is", async () => {
    await visit("/ar/smtp/550/", {}, async (page) => {
      expect(await page.locator(".lead .note").count()).toBe(0);
    });
  });
});

it("names on every page the data that it is made from, to be edited", async () => {
  await visit("/ar/smtp/551/", {}, async (page) => {
    const links = await page
      .locator(".sources a")
      .evaluateAll((all) => all.map((one) => one.getAttribute("href")));
    expect(links).toEqual([
      "https://github.com/wirecode/wirecode/edit/main/data/smtp/text/ar.yaml",
      "https://github.com/wirecode/wirecode/edit/main/data/smtp/codes.yaml",
    ]);
  });
});

it("says where the facts of every protocol come from, in the order in which people expect them", async () => {
  await visit("/en/about/", {}, async (page) => {
    const rows = page.locator('[data-section="sources"] tbody tr');
    expect(await rows.locator("th").allTextContents()).toEqual([
      "HTTP",
      "SMTP",
      "SMTP enhanced",
      "DNS",
      "DNS EDE",
      "gRPC",
      "WebSocket",
      "SIP",
      "FTP",
      "exit",
      "signal",
      "errno",
    ]);
    const http = rows.first();
    expect(await http.textContent()).toMatch(/RFC.9110/);
    expect(await http.textContent()).toMatch(/\d{4}-\d\d-\d\d/);
    expect(await http.locator('a[href^="https://www.iana.org/"]').count()).toBe(1);
    // The menu has the same, by what one was doing.
    const inMenu = await page.locator("#protocol-menu a").allTextContents();
    expect(inMenu.toSorted()).toEqual((await rows.locator("th").allTextContents()).toSorted());
    const groups = page.locator("#protocol-menu > ul > li");
    expect(await groups.locator("> span").allTextContents()).toContain("Domain names");
    expect(
      await groups.filter({ hasText: "Domain names" }).locator("ul a").allTextContents(),
    ).toEqual(["DNS", "DNS EDE"]);
  });
});

it("tells on the home page which comparisons people ask for, and what is new", async () => {
  await visit("/en/", { javaScriptEnabled: false }, async (page) => {
    await page.locator('[data-section="new"] a[href="/en/changes/"]').waitFor();
    await page.click('[data-section="questions"] a:has-text("HTTP 401 or 403?")');
    expect(new URL(page.url()).pathname).toBe("/en/compare/http/401-vs-403/");
  });
});
