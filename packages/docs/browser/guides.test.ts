import { describe, expect, it } from "vitest";
import { audit } from "./audit.ts";
import { visitor } from "./visit.ts";

const GUIDE = "/en/guides/which-redirect/";
const PHONE = { width: 360, height: 740 };

const visit = visitor();

describe("a guide", () => {
  it("is found from the home page", async () => {
    await visit("/en/", {}, async (page) => {
      await page.click('[data-section="guides"] a[href$="/guides/which-redirect/"]');
      expect(new URL(page.url()).pathname).toBe(GUIDE);
      expect(await page.locator(".crumbs a").last().getAttribute("href")).toBe("/en/guides/");
    });
  });

  it("is a picture and, without scripts as well, lists that lead to the codes", async () => {
    await visit(GUIDE, { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator(".guide-picture svg").isVisible()).toBe(true);
      const questions = await page.locator(".guide-picture .question").count();
      expect(await page.locator('[data-section="tree"] p.question').count()).toBe(questions);
      await page.click('[data-section="tree"] a[href="/en/http/308/"]');
      expect(new URL(page.url()).pathname).toBe("/en/http/308/");
    });
  });

  it("keeps the words of the picture within their boxes", async () => {
    for (const path of ["/en/guides/mail-bounce/", "/ar/guides/mail-bounce/"]) {
      await visit(path, {}, async (page) => {
        expect(await page.evaluate(wordsBeyondBoxes)).toEqual([]);
      });
    }
  });

  it("leaves its picture out on a phone, where the lists say the same", async () => {
    await visit(GUIDE, { viewport: PHONE }, async (page) => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
      expect(await page.locator(".guide-picture").isVisible()).toBe(false);
      expect(await page.getByText("Permanent, with the method kept").last().isVisible()).toBe(true);
    });
  });

  it("scrolls its picture and not the page where there is less room, by keyboard too", async () => {
    const viewport = { width: 800, height: 900 };
    await visit(GUIDE, { viewport }, async (page) => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
      const picture = page.locator(".guide-picture");
      await picture.focus();
      await page.keyboard.press("ArrowRight");
      await expect.poll(() => picture.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
    });
  });
});

/** Lines of text that stick out of the box they belong to. */
function wordsBeyondBoxes(): string[] {
  return [...document.querySelectorAll(".guide-picture g")].flatMap((group) => {
    const box = group.querySelector("rect")?.getBoundingClientRect();
    return [...group.querySelectorAll("tspan")].flatMap((line) => {
      const { left, right, top, bottom } = line.getBoundingClientRect();
      const within =
        box && left >= box.left && right <= box.right && top >= box.top && bottom <= box.bottom;
      return within ? [] : (line.textContent ?? "");
    });
  });
}

describe.each(["/en/guides/", GUIDE, "/ar/guides/", "/ar/guides/which-redirect/"])("%s", (path) => {
  it.each(["light", "dark"] as const)("has nothing for axe to find in %s", async (colorScheme) => {
    for (const viewport of [{ width: 1280, height: 900 }, PHONE]) {
      await visit(path, { colorScheme, viewport }, async (page) => {
        const { violations, passed } = await audit(page);
        expect(violations).toEqual([]);
        expect(passed).toContain("color-contrast");
      });
    }
  });
});
