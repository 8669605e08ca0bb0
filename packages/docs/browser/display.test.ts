import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { audit } from "./audit.ts";
import { visitor } from "./visit.ts";

const visit = visitor();
const PATH = "/en/smtp/551/";
const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

async function choose(page: Page, group: "Theme" | "Contrast", label: string) {
  if (!(await page.locator("#display").isVisible())) await page.click(".display button");
  await page.getByRole("group", { name: group }).getByLabel(label, { exact: true }).check();
}

describe("the display", () => {
  it("is as the system wants until a theme is chosen, which is remembered", async () => {
    await visit(PATH, { colorScheme: "light" }, async (page) => {
      const light = await paper(page);
      await choose(page, "Theme", "Dark");
      const dark = await paper(page);
      expect(dark).not.toBe(light);
      await page.reload();
      expect(await paper(page)).toBe(dark);
      await choose(page, "Theme", "As the system");
      expect(await paper(page)).toBe(light);
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await paper(page)).toBe(dark);
    });
  });

  it("is of high contrast by choice or by the system's preference", async () => {
    await visit(PATH, { colorScheme: "light" }, async (page) => {
      await choose(page, "Contrast", "High");
      expect(await paper(page)).toBe("rgb(255, 255, 255)");
    });
    await visit(PATH, { colorScheme: "dark", contrast: "more" }, async (page) => {
      expect(await paper(page)).toBe("rgb(0, 0, 0)");
      await choose(page, "Contrast", "Standard");
      expect(await paper(page)).not.toBe("rgb(0, 0, 0)");
    });
  });

  it("can be chosen by keyboard alone", async () => {
    await visit(PATH, { colorScheme: "light" }, async (page) => {
      await page.locator(".display button").focus();
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowDown");
      expect(await page.evaluate(() => document.documentElement.dataset["theme"])).toBe("dark");
      await page.keyboard.press("Escape");
      expect(await page.locator("#display").isVisible()).toBe(false);
    });
  });

  it.each(["/en/smtp/551/", "/ar/smtp/551/"])(
    "has nothing for axe to find in high contrast, or while it is chosen, at %s",
    async (path) => {
      await visit(path, { colorScheme: "dark", contrast: "more" }, async (page) => {
        await page.click(".display button");
        const { violations, passed } = await audit(page);
        expect(violations).toEqual([]);
        expect(passed).toContain("color-contrast");
      });
    },
  );
});
