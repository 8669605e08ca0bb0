import { describe, expect, it } from "vitest";
import { visitor } from "./visit.ts";

const visit = visitor();

describe("how a code is seen, sent and named", () => {
  it("shows what is chosen and nothing else, without a script too", async () => {
    await visit("/en/http/503/", { javaScriptEnabled: false }, async (page) => {
      const tabs = page.locator("[data-section=practice] .tabs").last();
      const shown = () => tabs.locator("pre:visible").allTextContents();
      expect(await shown()).toHaveLength(1);
      await tabs.getByText("Rust", { exact: true }).click();
      expect((await shown()).join()).toContain("StatusCode::SERVICE_UNAVAILABLE");
    });
  });

  it("is chosen by keyboard, right to left as well", async () => {
    await visit("/ar/smtp/550/", {}, async (page) => {
      const tabs = page.locator("[data-section=practice] .tabs").last();
      await tabs.locator("input").first().focus();
      await page.keyboard.press("ArrowDown");
      expect(await tabs.locator("pre:visible").textContent()).toContain("SmtpStatusCode");
    });
  });

  it("copies what one types, and of an exchange all of it", async () => {
    await visit("/en/http/503/", {}, async (page) => {
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      const copied = () => page.evaluate(() => navigator.clipboard.readText());
      await page.locator("[data-section=practice] .copy").first().click();
      await expect.poll(copied).toBe("curl -i https://www.example.com/");
      await page.locator(".exchange .copy").click();
      await expect.poll(copied).toContain("503 Service Unavailable");
    });
  });
});
