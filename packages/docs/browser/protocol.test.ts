import { describe, expect, it } from "vitest";
import { visitor } from "./visit.ts";

const visit = visitor();

describe("the codes of a protocol", () => {
  it("can be filtered, and the filtered table has an address", async () => {
    await visit("/en/smtp/", {}, async (page) => {
      const rows = page.locator("tbody tr:visible");
      const all = await rows.count();
      await page.getByLabel("May I retry?").selectOption("yes, unchanged, after a wait");
      const some = await rows.count();
      expect(some).toBeGreaterThan(0);
      expect(some).toBeLessThan(all);
      for (const cell of await rows.locator("td:nth-child(3)").allTextContents()) {
        expect(cell).toBe("later");
      }
      expect(await page.locator(".filters [role=status]").textContent()).toBe(
        `Codes shown: ${some} of ${all}`,
      );
      await page.reload();
      expect(await rows.count()).toBe(some);
      await page.getByText("Show all codes").click();
      await expect.poll(() => rows.count()).toBe(all);
      expect(new URL(page.url()).search).toBe("");
    });
  });

  it("leave no empty section behind when filtered", async () => {
    await visit("/en/http/?class=5xx", {}, async (page) => {
      for (const section of await page.locator("section:visible:has(table)").all()) {
        expect(await section.locator("tbody tr:visible").count()).toBeGreaterThan(0);
      }
    });
  });

  it("are all there without scripts, with no filter that does nothing", async () => {
    await visit("/en/smtp/", { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator("form.filters").isVisible()).toBe(false);
      expect(await page.locator("tbody tr:visible").count()).toBeGreaterThan(50);
    });
  });
});

it("copies the name of a code for a program", async () => {
  const permissions = ["clipboard-read", "clipboard-write"];
  await visit("/en/http/503/", { permissions }, async (page) => {
    const name = page.locator(".tabs", { hasText: "HttpStatus.ServiceUnavailable" });
    await name.getByText("@wirecode/core").first().click();
    await name.locator("button.copy").click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
      "HttpStatus.ServiceUnavailable",
    );
    expect(await name.locator("button.copy").textContent()).toBe("Copied");
  });
});
