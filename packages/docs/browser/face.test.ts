import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { audit } from "./audit.ts";
import { visitor } from "./visit.ts";

const visit = visitor();
const PHONE = { width: 390, height: 844 };
const NARROWEST = { width: 320, height: 700 };
const WIDE = { width: 1440, height: 1000 };

const KINDS = ["", "http/", "http/503/", "http/5xx/", "compare/http/502-vs-504/", "503/"];
const LANGUAGES = ["en", "ar", "ja", "th"];
const PAGES = LANGUAGES.flatMap((tag) => KINDS.map((kind) => `/${tag}/${kind}`));

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** The colour of the one plate of a page. */
async function plate(path: string): Promise<string> {
  let colour = "";
  await visit(path, {}, async (page) => {
    const own = page.locator(".verdict > div").first();
    colour = await own.evaluate((one) => getComputedStyle(one).backgroundColor);
  });
  return colour;
}

/** What the head of a page marks as the place where the page lies. */
async function current(path: string): Promise<readonly string[]> {
  let marked: readonly string[] = [];
  await visit(path, {}, async (page) => {
    marked = await page
      .locator(".masthead :is(.ways, #protocol-menu) [aria-current]")
      .allTextContents();
  });
  return marked.map((one) => one.trim());
}

describe("the face of a code", () => {
  it("is the name people know, what it means, and whether to retry, above everything else", async () => {
    await visit("/en/http/503/", { viewport: PHONE, javaScriptEnabled: false }, async (page) => {
      const lines = [
        page.getByRole("heading", { level: 1, name: "HTTP 503 Service Unavailable" }),
        page.getByText("Overloaded or down for maintenance").first(),
        page.getByText("yes, unchanged, after a wait"),
        page.getByRole("heading", { name: "What to do about 503" }),
        page.getByRole("heading", { name: "503 at a glance" }),
      ];
      const tops = await Promise.all(lines.map(async (one) => (await one.boundingBox())?.y ?? 0));
      expect(tops).toEqual(tops.toSorted((a, b) => a - b));
      expect(tops[2]).toBeLessThan(PHONE.height);
    });
  });

  it("has one colour for each retry answer, whatever the outcome", async () => {
    // All three are failures.
    const [later, elsewhere, never] = [
      await plate("/en/websocket/1006/"),
      await plate("/en/http/421/"),
      await plate("/en/http/404/"),
    ];
    expect(later).toBe(elsewhere);
    expect(never).not.toBe(later);
  });

  it("links what it names: header fields, sections, codes and classes", async () => {
    await visit("/en/http/503/", {}, async (page) => {
      const leads = async (name: string) =>
        await page
          .locator("article")
          .getByRole("link", { name, exact: true })
          .first()
          .getAttribute("href");
      expect(await leads("Retry-After")).toBe(
        "https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3",
      );
      expect(await leads("RFC 9110 §10.2.3")).toBe(await leads("Retry-After"));
      expect(await leads("429")).toBe("/en/http/429/");
      expect(await leads("5xx")).toBe("/en/http/5xx/");
    });
    await visit("/ar/smtp/550/", {}, async (page) => {
      const link = page.locator('[data-section="facts"] a[href="/ar/smtp-enhanced/5.1.1/"]');
      expect(await link.count()).toBe(1);
    });
  });

  it("keeps contents and facts in sight where there is room, and folds the contents on a phone", async () => {
    await visit("/en/http/503/", { viewport: WIDE }, async (page) => {
      await page.evaluate(() => scrollTo(0, 900));
      expect(await page.getByRole("link", { name: "When to send it" }).isVisible()).toBe(true);
      expect(await page.getByRole("heading", { name: "503 at a glance" }).isVisible()).toBe(true);
      const box = await page.getByRole("link", { name: "When to send it" }).boundingBox();
      expect(box?.y).toBeGreaterThan(0);
    });
    await visit("/en/http/503/", { viewport: PHONE }, async (page) => {
      const link = page.locator(".contents a").first();
      expect(await link.isVisible()).toBe(false);
      await page.getByText("On this page").click();
      expect(await link.isVisible()).toBe(true);
    });
  });

  it("has no tab stop in a heading", async () => {
    for (const path of ["/en/http/503/", "/en/compare/http/502-vs-504/", "/en/http/"]) {
      await visit(path, {}, async (page) => {
        expect(await page.locator(":is(h1, h2, h3) a").count()).toBe(0);
      });
    }
  });
});

describe("the head of a page", () => {
  it.each([NARROWEST, PHONE, { width: 768, height: 900 }, WIDE])(
    "shows the way to guides and comparison at $width pixels",
    async (viewport) => {
      for (const tag of ["en", "ar", "ja", "th"]) {
        await visit(`/${tag}/http/503/`, { viewport }, async (page) => {
          for (const link of await page.locator(".ways a").all()) {
            const box = await link.boundingBox();
            expect(box?.x).toBeGreaterThanOrEqual(0);
            expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(viewport.width);
          }
          expect(await page.locator(".ways a").count()).toBeGreaterThanOrEqual(2);
        });
      }
    },
  );

  it("opens the languages and the protocols in a menu, without scripts too", async () => {
    await visit("/en/http/503/", { viewport: PHONE, javaScriptEnabled: false }, async (page) => {
      await page.click(".languages button");
      expect(await page.locator("#language-menu a:visible").count()).toBe(15);
      await page.keyboard.press("Escape");
      await page.click(".ways button");
      expect(await page.locator("#protocol-menu a:visible").count()).toBeGreaterThanOrEqual(9);
    });
  });

  it("marks where a page lies", async () => {
    expect(await current("/en/http/503/")).toEqual(["Protocols", "HTTP"]);
    expect(await current("/en/guides/mail-bounce/")).toEqual(["Guides"]);
    expect(await current("/en/compare/http/502-vs-504/")).toEqual(["Compare"]);
  });
});

describe("the root", () => {
  it("goes on to the language of the reader", async () => {
    await visit("/", { locale: "ja-JP" }, async (page) => {
      await page.waitForURL("**/ja/");
    });
  });

  it("is the home page for everybody else, and without scripts", async () => {
    for (const options of [{ locale: "fi-FI" }, { locale: "ja-JP", javaScriptEnabled: false }]) {
      await visit("/", options, async (page) => {
        expect(new URL(page.url()).pathname).toBe("/");
        expect(await page.locator('[data-section="protocols"] a[href="/en/http/"]').count()).toBe(
          1,
        );
      });
    }
  });
});

describe.each(PAGES)("%s", (path) => {
  it("does not scroll sideways, from 320 pixels on", async () => {
    for (const viewport of [NARROWEST, PHONE, { width: 768, height: 900 }, WIDE]) {
      await visit(path, { viewport }, async (page) => expect(await overflow(page)).toBe(0));
    }
  });

  it.each(["light", "dark"] as const)(
    "has nothing for axe to find in the %s",
    async (colorScheme) => {
      await visit(path, { colorScheme, viewport: WIDE }, async (page) => {
        expect((await audit(page)).violations).toEqual([]);
      });
    },
  );
});

it("keeps the plate apart in forced colours, and readable on paper", async () => {
  await visit("/en/http/503/", { forcedColors: "active" }, async (page) => {
    const plate = page.locator(".verdict > div").first();
    expect(await plate.evaluate((one) => getComputedStyle(one).borderTopWidth)).toBe("3px");
  });
  await visit("/en/http/503/", { colorScheme: "dark" }, async (page) => {
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".contents").isVisible()).toBe(false);
    const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(paper).toBe("rgb(255, 255, 255)");
  });
});
