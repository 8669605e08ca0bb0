import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { audit } from "./audit.ts";
import { visitor } from "./visit.ts";

const PHONE = { width: 360, height: 740 };
const FIELD = ".search :is(input, textarea)";
const OPTIONS = ".search [role=option]";

const visit = visitor();

/** Types into the search field and waits for the list below it. */
async function type(page: Page, query: string) {
  await page.fill(FIELD, query);
  await page.waitForSelector(".search .panel:not([hidden])");
}

/** What a screen reader is told to be chosen. */
function active(page: Page) {
  return page.evaluate(() => {
    const id = document
      .querySelector(".search :is(input, textarea)")
      ?.getAttribute("aria-activedescendant");
    return id === null || id === undefined ? undefined : document.getElementById(id)?.textContent;
  });
}

const path = (page: Page) => decodeURIComponent(new URL(page.url()).pathname);

describe("the search field", () => {
  it.each([
    ["/en/http/404/", "mailbox full", "552", "/en/smtp/552/"],
    ["/en/", "nxdomain", "NXDOMAIN", "/en/dns/3/"],
    ["/ar/smtp/551/", "صندوق البريد ممتلئ", "552", "/ar/smtp/552/"],
    ["/ar/", "٥٥٠", "550", "/ar/smtp/550/"],
  ])("on %s finds %s and leads there", async (from, query, code, to) => {
    await visit(from, {}, async (page) => {
      await type(page, query);
      const first = page.locator(OPTIONS).first();
      expect(await first.textContent()).toContain(code);
      await first.click();
      await page.waitForURL(`**${to}`);
      expect(await page.locator("h1").textContent()).toContain(code);
    });
  });

  it("finds the mailbox in Arabic", async () => {
    await visit("/ar/http/404/", {}, async (page) => {
      await type(page, "صندوق البريد");
      const texts = await page.locator(OPTIONS).allTextContents();
      expect(texts.length).toBeGreaterThan(2);
      expect(await page.locator(`${OPTIONS} mark`).first().textContent()).toContain("صندوق");
    });
  });

  it("is used with the keyboard alone", async () => {
    await visit("/en/http/404/", {}, async (page) => {
      await page.keyboard.press("/");
      expect(
        await page.evaluate(() => document.activeElement?.matches(".search :is(input, textarea)")),
      ).toBe(true);
      await page.keyboard.type("550");
      await page.waitForSelector(OPTIONS);
      expect(await page.getAttribute(FIELD, "aria-expanded")).toBe("true");
      expect(await active(page)).toBeUndefined();
      await page.keyboard.press("ArrowDown");
      expect(await active(page)).toContain("SMTP");
      await page.keyboard.press("ArrowDown");
      expect(await active(page)).toContain("FTP");
      expect(await page.locator('[aria-selected="true"]').count()).toBe(1);
      await page.keyboard.press("ArrowUp");
      await page.keyboard.press("ArrowUp");
      expect(await active(page)).toBeUndefined();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await page.waitForURL("**/en/smtp/550/");
    });
  });

  it("closes with Escape, then empties, and opens again with an arrow", async () => {
    await visit("/en/http/404/", {}, async (page) => {
      await type(page, "550");
      await page.keyboard.press("Escape");
      expect(await page.locator(".panel").isVisible()).toBe(false);
      expect(await page.getAttribute(FIELD, "aria-expanded")).toBe("false");
      expect(await page.inputValue(FIELD)).toBe("550");
      await page.keyboard.press("ArrowDown");
      expect(await active(page)).toContain("550");
      await page.keyboard.press("Escape");
      await page.keyboard.press("Escape");
      expect(await page.inputValue(FIELD)).toBe("");
    });
  });

  it("closes when the focus leaves", async () => {
    await visit("/en/http/404/", {}, async (page) => {
      await type(page, "550");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      expect(await page.locator(".panel").isVisible()).toBe(false);
    });
  });

  it("tells screen readers how much it found", async () => {
    await visit("/en/http/404/", {}, async (page) => {
      await type(page, "mailbox full");
      expect(await page.locator(".search [role=status]").textContent()).toMatch(/^Results: \d+$/);
      await type(page, "qqqqzzzz");
      expect(await page.locator(".search [role=status]").textContent()).toContain("qqqqzzzz");
      expect(await page.locator(OPTIONS).count()).toBe(0);
    });
  });

  it("loads nothing before it is used, and works offline from then on", async () => {
    await visit("/en/http/404/", {}, async (page) => {
      const fetched: string[] = [];
      page.on("request", (request) => fetched.push(new URL(request.url()).pathname));
      await page.reload({ waitUntil: "networkidle" });
      expect(fetched.filter((one) => /search\/|chunk/.test(one))).toEqual([]);
      expect(fetched).toContain("/assets/search.js");
      await page.focus(FIELD);
      await page.waitForSelector(`${FIELD}[role=combobox]`);
      expect(fetched).toContain("/en/search/index.json");
      await page.context().setOffline(true);
      await type(page, "mailbox full");
      expect(await page.locator(OPTIONS).first().textContent()).toContain("552");
      await page.keyboard.press("Enter");
      expect(await page.locator(OPTIONS).first().isVisible()).toBe(true);
      expect(path(page)).toBe("/en/http/404/");
    });
  });

  it("says when it cannot be loaded, and tries again", async () => {
    await visit("/en/http/404/", {}, async (page) => {
      await page.route("**/index.json", (route) => route.abort());
      await page.focus(FIELD);
      const status = page.locator(".search [role=status]");
      await status.filter({ hasText: "could not be loaded" }).waitFor();
      expect((await status.boundingBox())!.width).toBeGreaterThan(100);
      await page.unroute("**/index.json");
      await type(page, "550");
      expect(await page.locator(OPTIONS).count()).toBeGreaterThan(1);
      expect((await status.boundingBox())!.width).toBeLessThan(2);
    });
  });

  it("is not there for readers without scripts", async () => {
    await visit("/en/http/404/", { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator(FIELD).isVisible()).toBe(false);
    });
  });
});

describe("the page of results", () => {
  it("is where Enter leads, with everything that was found", async () => {
    await visit("/en/http/404/", {}, async (page) => {
      await page.fill(FIELD, "gateway");
      await page.press(FIELD, "Enter");
      await page.waitForURL("**/en/search/?q=gateway");
      await page.waitForSelector(".found li");
      expect(await page.inputValue(FIELD)).toBe("gateway");
      expect(await page.title()).toContain("gateway");
      expect(await page.locator(".found li").count()).toBeGreaterThan(4);
      expect(await page.locator(".found li").first().textContent()).toContain("HTTP");
      expect(await page.locator(".starts").isVisible()).toBe(false);
    });
  });

  it("stays what it is in the other language", async () => {
    await visit("/en/search/?q=nxdomain", {}, async (page) => {
      await page.locator(".found li").first().waitFor();
      await page.fill(FIELD, "servfail");
      await page.click(".languages button");
      await page.click('.languages a[hreflang="ar"]');
      await page.locator(".found li").first().waitFor();
      expect(path(page)).toBe("/ar/search/");
      expect(await page.inputValue(FIELD)).toBe("servfail");
    });
  });

  it("goes back step by step", async () => {
    await visit("/en/search/?q=550", {}, async (page) => {
      const first = page.locator(".found li a").first();
      await first.filter({ hasText: "550" }).waitFor();
      await page.fill(FIELD, "404");
      await first.filter({ hasText: "404" }).waitFor();
      expect(new URL(page.url()).search).toBe("?q=404");
      await first.click();
      await page.waitForURL("**/en/http/404/");
      await page.goBack();
      await first.filter({ hasText: "404" }).waitFor();
      await page.goBack();
      await first.filter({ hasText: "550" }).waitFor();
      expect(await page.inputValue(FIELD)).toBe("550");
    });
  });

  it("helps on when there is nothing", async () => {
    await visit("/ar/search/?q=qqqqzzzz", {}, async (page) => {
      await page.waitForSelector(".found .count");
      expect(await page.locator(".found .count").textContent()).toContain("qqqqzzzz");
      expect(await page.locator(".found li").count()).toBe(0);
      expect(await page.locator(".starts").isVisible()).toBe(true);
    });
  });

  it("shows what was asked for as text", async () => {
    const attack = '<img src=x onerror="document.title=1"> 550';
    await visit(`/en/search/?${new URLSearchParams({ q: attack })}`, {}, async (page) => {
      await page.waitForSelector(".found .count");
      expect(await page.inputValue(FIELD)).toBe(attack);
      expect(await page.locator("main img").count()).toBe(0);
    });
  });

  it("leads on without scripts", async () => {
    await visit("/ar/search/?q=550", { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator("noscript p").isVisible()).toBe(true);
      await page.click('.starts a[href="/ar/smtp/"]');
      expect(path(page)).toBe("/ar/smtp/");
    });
  });
});

describe.each(["/en/http/404/", "/ar/http/404/", "/en/", "/ar/"])("the open list on %s", (from) => {
  it.each(["light", "dark"] as const)(
    "has nothing for axe to find in the %s",
    async (colorScheme) => {
      await visit(from, { colorScheme }, async (page) => {
        await type(page, "550");
        await page.keyboard.press("ArrowDown");
        const { violations, passed } = await audit(page);
        expect(violations).toEqual([]);
        expect(passed).toContain("color-contrast");
      });
    },
  );

  it("fits a phone", async () => {
    await visit(from, { viewport: PHONE }, async (page) => {
      await type(page, "too many");
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
      const field = await page.locator(FIELD).boundingBox();
      expect(field!.width).toBeGreaterThan(300);
      const heights = await page
        .locator(OPTIONS)
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
      const { violations, passed } = await audit(page);
      expect(violations).toEqual([]);
      expect(passed).toContain("color-contrast");
    });
  });
});

describe.each(["/en/search/?q=mailbox+full", "/ar/search/?q=550", "/ar/search/"])("%s", (from) => {
  it.each(["light", "dark"] as const)(
    "has nothing for axe to find in the %s",
    async (colorScheme) => {
      await visit(from, { colorScheme, viewport: PHONE }, async (page) => {
        await page.waitForFunction(() => document.querySelector(".found")?.childElementCount);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow).toBe(0);
        const { violations, passed } = await audit(page);
        expect(violations).toEqual([]);
        expect(passed).toContain("color-contrast");
      });
    },
  );
});
