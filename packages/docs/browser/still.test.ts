import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { visitor } from "./visit.ts";

const visit = visitor();
const SIZES = [
  { width: 360, height: 740 },
  { width: 1280, height: 900 },
];

declare global {
  interface PerformanceEntry {
    readonly value: number;
  }
}

describe.each(SIZES)("at $width pixels nothing moves while a page loads", (viewport) => {
  it.each([
    "/en/http/503/",
    "/ar/smtp/551/",
    "/en/sip/",
    "/ar/http/4xx/",
    "/503/",
    "/en/compare/",
    "/en/compare/?a=http:404&b=dns:3",
    "/ar/search/?q=550",
  ])("at %s", async (path) => {
    await visit(path, { viewport }, async (page) => {
      await page.locator(".display button").waitFor();
      await page.locator(".filters, .search, #result h1, .found li").first().waitFor();
      if (path.includes("?")) await page.locator("#result h1, .found li").first().waitFor();
      expect(await shifts(page)).toEqual([]);
    });
  });
});

it("is by scripts only that a search field is offered", async () => {
  for (const path of ["/en/", "/en/search/", "/en/http/503/"]) {
    await visit(path, { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator(".search").first().isVisible()).toBe(false);
    });
  }
});

it("loads no Arabic font for a page that is not in Arabic", async () => {
  for (const [path, some] of [
    ["/en/http/503/", false],
    ["/ar/smtp/551/", true],
  ] as const) {
    await visit(path, {}, async (page) => {
      const fonts = await page.evaluate(async () => {
        await document.fonts.ready;
        return performance.getEntriesByType("resource").map(({ name }) => name);
      });
      expect(fonts.some((name) => /arabic.*\.woff2$/.test(name))).toBe(some);
    });
  }
});

it("keeps names whole in tables and among comparisons", async () => {
  for (const path of ["/en/dns/", "/en/dns/3/", "/ar/grpc/"]) {
    await visit(path, {}, async (page) => {
      const broken = await page.locator("tbody th a, .grid a").evaluateAll((links) =>
        links
          .filter((link) => !link.textContent.includes(" "))
          .flatMap((link) => {
            const range = document.createRange();
            range.selectNodeContents(link);
            return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1
              ? link.textContent
              : [];
          }),
      );
      expect(broken).toEqual([]);
    });
  }
});

/** How far what was painted has moved since, by the browser's own account. */
async function shifts(page: Page): Promise<number[]> {
  return await page.evaluate(
    async () =>
      await new Promise<number[]>((resolve) => {
        new PerformanceObserver((list) =>
          resolve(list.getEntries().map(({ value }) => value)),
        ).observe({ type: "layout-shift", buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve([])));
      }),
  );
}
