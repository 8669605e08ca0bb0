import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DIST } from "../src/places.ts";
import { visitor } from "./visit.ts";

const visit = visitor();

describe.each(["/en/", "/ar/smtp/", "/en/smtp/551/", "/ar/compare/smtp/211-vs-551/"])(
  "%s",
  (path) => {
    it("carries structured data that its own policy lets stand", async () => {
      await visit(path, {}, async (page) => {
        const complaints: string[] = [];
        page.on("console", (message) => complaints.push(message.text()));
        page.on("pageerror", (error) => complaints.push(error.message));
        await page.reload();
        const data = await page.locator('script[type="application/ld+json"]').textContent();
        expect(JSON.parse(data ?? "")["@context"]).toBe("https://schema.org");
        expect(complaints).toEqual([]);
      });
    });

    it("has other forms that can be fetched where it says", async () => {
      await visit(path, {}, async (page) => {
        const addresses = await page
          .locator(
            'link[rel="alternate"][type], link[rel="manifest"], link[rel="apple-touch-icon"]',
          )
          .evaluateAll((all) => all.map((one) => (one instanceof HTMLLinkElement ? one.href : "")));
        expect(addresses.length).toBeGreaterThan(2);
        for (const address of addresses) {
          expect((await page.request.get(address)).status(), address).toBe(200);
        }
      });
    });
  },
);

it("is shared with a picture that browsers can read", async () => {
  await visit("/en/", {}, async (page) => {
    await page.goto(new URL("/pictures/smtp/551.png", page.url()).href);
    const size = await page
      .locator("img")
      .evaluate((image) =>
        image instanceof HTMLImageElement ? [image.naturalWidth, image.naturalHeight] : [],
      );
    expect(size).toEqual([1200, 630]);
  });
});

it.each([
  ["changes.xml", "feed"],
  ["sitemap.xml", "sitemapindex"],
  ["sitemap-root.xml", "urlset"],
  ["sitemap-en.xml", "urlset"],
  ["sitemap-ar.xml", "urlset"],
])("%s is well-formed XML", async (name, root) => {
  await visit("/en/", {}, async (page) => {
    const found = await page.evaluate(
      (text) => {
        const parsed = new DOMParser().parseFromString(text, "application/xml");
        return [parsed.documentElement.localName, parsed.querySelector("parsererror") === null];
      },
      readFileSync(join(DIST, name), "utf8"),
    );
    expect(found).toEqual([root, true]);
  });
});
