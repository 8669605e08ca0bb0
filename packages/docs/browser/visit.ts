import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { launch } from "./chromium.ts";
import { DIST } from "../src/places.ts";
import { serve } from "./serve.ts";

/** Opens a page of the site, lets a test look at it, and fails on any error and anything that its own policy blocks. */
export type Visit = (
  path: string,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<void>,
) => Promise<void>;

/** Serves the site and starts a browser for the tests of a file. */
export function visitor(): Visit {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launch(), serve(DIST)]);
  });
  afterAll(async () => {
    await browser?.close();
    site?.close();
  });
  return async (path, options, look) => {
    const viewport = { width: 1280, height: 900 };
    const context = await browser.newContext({ viewport, ...options });
    try {
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on("console", (message) => {
        if (message.text().includes("Content Security Policy")) complaints.push(message.text());
      });
      page.on("pageerror", ({ message }) => complaints.push(message));
      await page.goto(site.origin + path);
      await look(page);
      expect(complaints).toEqual([]);
    } finally {
      await context.close();
    }
  };
}
