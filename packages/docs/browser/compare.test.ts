import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { audit } from "./audit.ts";
import { visitor } from "./visit.ts";

const PHONE = { width: 360, height: 740 };
const ASKED = "?a=ftp:550&b=smtp:550";

const visit = visitor();

const at = (page: Page) => decodeURIComponent(page.url().replace(/^https?:\/\/[^/]+/, ""));
const tops = (page: Page) =>
  page
    .locator('[data-section="examples"] .part')
    .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)));
const answer = async (page: Page) =>
  (await page.locator("#verdict").textContent())?.replaceAll("\u00A0", " ");
const title = (page: Page) => page.locator("#result h1");

describe.each([
  ["en", "FTP 550 or SMTP 550: the short answer"],
  ["ar", "الجواب المختصر: FTP 550 أم SMTP 550؟"],
])("the page that compares any two codes, in %s", (locale, verdict) => {
  it("renders SMTP 550 against FTP 550 and leads to the page of that comparison", async () => {
    await visit(`/${locale}/compare/?a=smtp:550&b=ftp:550`, {}, async (page) => {
      await title(page).waitFor();
      expect(await title(page).textContent()).toMatch(/FTP 550.*SMTP 550/);
      expect(await page.locator("#verdict").textContent()).toBe(
        verdict.replaceAll(/(?<=FTP|SMTP) /g, "\u00A0"),
      );
      expect(await page.title()).toContain("FTP 550");
      expect(at(page)).toBe(`/${locale}/compare/${ASKED}`);
      await page.click(".own-page a");
      await page.waitForURL(`**/${locale}/compare/ftp-550-vs-smtp-550/`);
    });
  });

  it("renders a pair without a page of its own, with everything in place", async () => {
    await visit(`/${locale}/compare/?a=http:404&b=smtp:550`, {}, async (page) => {
      await title(page).waitFor();
      const sections = await page
        .locator("#result section")
        .evaluateAll((all) => all.map((one) => one.getAttribute("data-section")));
      expect(sections.slice(0, 2)).toEqual(["verdict", "different"]);
      expect(await page.locator("#result .exchange").count()).toBe(2);
      expect(await page.locator(".own-page").count()).toBe(0);
    });
  });

  it("answers without scripts where to go", async () => {
    await visit(`/${locale}/compare/`, { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator(".no-script").isVisible()).toBe(true);
      expect(await page.locator("form.pickers").isVisible()).toBe(false);
      expect(await page.locator(`a[href="/${locale}/smtp/"]`).count()).toBeGreaterThan(0);
      await page.click(`a[href="/${locale}/compare/ftp-550-vs-smtp-550/"]`);
      expect(await answer(page)).toBe(verdict);
    });
  });

  it.each(["light", "dark"] as const)(
    "has nothing for axe to find in the %s",
    async (colorScheme) => {
      for (const query of ["", ASKED, "?a=http:404&b=smtp:550"]) {
        await visit(`/${locale}/compare/${query}`, { colorScheme }, async (page) => {
          await page.locator("form.pickers").waitFor();
          if (query !== "") await title(page).waitFor();
          const { violations, passed } = await audit(page);
          expect(violations).toEqual([]);
          expect(passed).toContain("color-contrast");
        });
      }
    },
  );

  it("fits a phone, with its list open too", async () => {
    await visit(`/${locale}/compare/${ASKED}`, { viewport: PHONE }, async (page) => {
      await title(page).waitFor();
      await page.fill("#a", "550");
      await page.locator("#a-list [role=option]").first().waitFor();
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
      const { violations, passed } = await audit(page);
      expect(violations).toEqual([]);
      expect(passed).toContain("color-contrast");
      await page.locator("#a-list [role=option]", { hasText: "FTP 550" }).click();
      expect(await page.inputValue("#a")).toBe("FTP 550");
      expect(await page.locator("#a-list").isVisible()).toBe(false);
    });
  });
});

describe("choosing two codes", () => {
  it("works with the keyboard alone, and is announced", async () => {
    await visit("/en/compare/", {}, async (page) => {
      await page.locator("form.pickers").waitFor();
      await page.focus("#a");
      await page.keyboard.type("smtp 551");
      await page.keyboard.press("ArrowDown");
      expect(await page.getAttribute("#a", "aria-expanded")).toBe("true");
      const active = await page.getAttribute("#a", "aria-activedescendant");
      expect(await page.locator(`#${active}`).textContent()).toContain("SMTP 551");
      expect(await page.locator(`#${active}`).getAttribute("aria-selected")).toBe("true");
      expect(await page.locator(".pickers [role=status]").textContent()).toMatch(/\d/);
      await page.keyboard.press("Enter");
      expect(await page.inputValue("#a")).toBe("SMTP 551");
      await page.keyboard.press("Tab");
      await page.keyboard.type("nxdomain");
      await page.keyboard.press("Escape");
      await page.keyboard.press("Enter");
      await title(page).waitFor();
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
      expect(at(page)).toBe("/en/compare/?a=dns:3&b=smtp:551");
    });
  });

  it("says what is wrong with a field, and goes there", async () => {
    await visit("/en/compare/", {}, async (page) => {
      await page.locator("form.pickers").waitFor();
      await page.fill("#a", "550");
      await page.fill("#b", "no such thing");
      await page.click("form.pickers button");
      expect(await page.locator("#a-error").textContent()).toBe("");
      expect(await page.locator("#b-error").textContent()).toContain("No code here");
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("b");
      await page.fill("#a", "smtp 550");
      await page.fill("#b", "SMTP:550");
      await page.click("form.pickers button");
      expect(await page.locator("#b-error").textContent()).toContain("with itself");
    });
  });

  it("pairs two numbers of one protocol, the one that is meant first, and offers the others", async () => {
    await visit("/en/compare/", {}, async (page) => {
      await page.locator("form.pickers").waitFor();
      await page.fill("#a", "404");
      await page.fill("#b", "410");
      await page.keyboard.press("Enter");
      await title(page).waitFor();
      expect(at(page)).toBe("/en/compare/?a=http:404&b=http:410");
      await page.click(".readings a");
      await page.waitForURL("**/en/compare/?a=sip:404&b=sip:410");
    });
  });

  it("brings up what is near to a mistyped name", async () => {
    await visit("/en/compare/", {}, async (page) => {
      await page.locator("form.pickers").waitFor();
      await page.fill("#a", "nxdomian");
      expect(await page.locator("[role=option]").first().textContent()).toContain("NXDOMAIN");
    });
  });

  it("has an address that can be shared, reloaded and gone back from", async () => {
    await visit("/en/smtp/550/", {}, async (page) => {
      await page.click(".to-compare a");
      await page.waitForURL("**/en/compare/?a=smtp:550");
      await page.locator("form.pickers").waitFor();
      expect(await page.inputValue("#a")).toBe("SMTP 550");
      await page.fill("#b", "ftp 550");
      await page.keyboard.press("Enter");
      await title(page).waitFor();
      expect(at(page)).toBe(`/en/compare/${ASKED}`);
      await page.reload();
      await title(page).waitFor();
      expect(await page.inputValue("#b")).toBe("SMTP 550");
      expect(await page.getAttribute(".languages a[hreflang=ar]", "href")).toContain(
        `/ar/compare/${ASKED}`,
      );
      await page.goBack();
      await page.locator(".introduction h1").waitFor();
      expect(await title(page).count()).toBe(0);
      await page.goForward();
      await title(page).waitFor();
    });
  });
});

describe("an address of a comparison", () => {
  it("in reverse order leads to the page of the pair, without scripts too", async () => {
    for (const javaScriptEnabled of [true, false]) {
      await visit("/en/compare/smtp/551-vs-550/", { javaScriptEnabled }, async (page) => {
        await page.waitForURL("**/en/compare/smtp/550-vs-551/");
        expect(await page.locator("#verdict").isVisible()).toBe(true);
      });
    }
  });

  it.each([
    ["/en/compare/smtp/551-vs-211/", "/en/compare/smtp/211-vs-551/"],
    ["/en/compare/smtp/211-551/", "/en/compare/smtp/211-vs-551/"],
    ["/ar/compare/smtp/550-vs-ftp-550/", "/ar/compare/ftp-550-vs-smtp-550/"],
    ["/compare/smtp/211-vs-551/", "/en/compare/smtp/211-vs-551/"],
    ["/en/551.html", "/en/551/"],
    ["/en/smtp551/", "/en/smtp/551/"],
    ["/ar/http/not-found", "/ar/http/404/"],
    ["/en/5.1.1/", "/en/smtp-enhanced/5.1.1/"],
    ["/SMTP/", "/en/smtp/"],
    ["/compare/?a=smtp:550&b=ftp:550", "/en/compare/?a=ftp:550&b=smtp:550"],
  ])("%s leads to %s", async (from, to) => {
    await visit(from, {}, async (page) => {
      await page.waitForURL(`**${to}`);
      expect(await page.locator("body.missing").count()).toBe(0);
    });
  });

  it("without a locale is read in the reader's own language", async () => {
    for (const [from, to] of [
      ["/compare/smtp/211-vs-551/", "/ar/compare/smtp/211-vs-551/"],
      ["/smtp/551/", "/ar/smtp/551/"],
      ["/503/", "/ar/503/"],
      ["/5.1.1/", "/ar/smtp-enhanced/5.1.1/"],
    ] as const) {
      await visit(from, { locale: "ar-EG" }, async (page) => {
        await page.waitForURL(`**${to}`);
      });
    }
  });

  it.each(["en", "ar"])("without a page is shown where it is, in %s", async (locale) => {
    for (const colorScheme of ["light", "dark"] as const) {
      await visit(`/${locale}/compare/http/500-vs-404/`, { colorScheme }, async (page) => {
        await title(page).waitFor();
        expect(await title(page).textContent()).toMatch(/404.*500/);
        expect(await page.title()).toMatch(/404.*500/);
        expect(at(page)).toBe(`/${locale}/compare/http/404-vs-500/`);
        expect(await page.getAttribute("html", "lang")).toBe(locale);
        expect(await page.getAttribute(".brand", "href")).toBe(`/${locale}/`);
        const { violations, passed } = await audit(page);
        expect(violations).toEqual([]);
        expect(passed).toContain("color-contrast");
      });
    }
  });

  it.each(["en", "ar"])(
    "of a code that nobody has registered is answered, in %s",
    async (locale) => {
      await visit(`/${locale}/http472/`, {}, async (page) => {
        await page.locator("#result h1").waitFor();
        expect(await page.locator("#result h1").textContent()).toContain("472");
        expect(await page.getAttribute("#result .lead a, #result p a", "href")).toBe(
          `/${locale}/http/400/`,
        );
        expect(at(page)).toBe(`/${locale}/http/472/`);
        expect((await audit(page)).violations).toEqual([]);
      });
    },
  );

  it("that can mean several offers them", async () => {
    await visit("/en/compare/211-vs-551/", {}, async (page) => {
      await page.locator(".meant a").first().waitFor();
      expect(await page.locator(".meant a").allTextContents()).toEqual([
        "SMTP 211 and 551 compared",
        "FTP 211 and 551 compared",
      ]);
    });
  });

  it("of no code offers what is near, in the language of the address", async () => {
    await visit("/ar/smtp/5511/", {}, async (page) => {
      await page.locator(".meant a").first().waitFor();
      expect(await page.locator(".meant a").allTextContents()).toContain("SMTP 551");
      expect(await page.getAttribute("html", "dir")).toBe("rtl");
      expect((await audit(page)).violations).toEqual([]);
    });
  });
});

describe("the page of a number", () => {
  it("tells the protocols apart at both of its addresses, without scripts", async () => {
    for (const path of ["/en/503/", "/503/"]) {
      await visit(path, { javaScriptEnabled: false }, async (page) => {
        expect(await page.getAttribute("link[rel=canonical]", "href")).toMatch(/\/en\/503\/$/);
        const codes = await page.locator('[data-section="glance"] tbody a').allTextContents();
        expect(codes).toEqual(["HTTP 503", "SMTP 503", "SIP 503", "FTP 503"]);
      });
    }
  });

  it.each(["/en/503/", "/ar/503/"])("has nothing for axe to find at %s", async (path) => {
    for (const options of [
      { colorScheme: "light" },
      { colorScheme: "dark" },
      { viewport: PHONE },
    ] as const) {
      await visit(path, options, async (page) => {
        const { violations, passed } = await audit(page);
        expect(violations).toEqual([]);
        expect(passed).toContain("color-contrast");
      });
    }
  });

  it("is linked from each of its codes", async () => {
    await visit("/en/sip/503/", {}, async (page) => {
      expect(await page.locator('.crumbs a[href="/en/503/"]').count()).toBe(1);
    });
  });
});

describe("both exchanges of a comparison", () => {
  it("stand side by side where there is room, and one above the other on a phone", async () => {
    await visit("/en/compare/http/502-vs-504/", {}, async (page) => {
      const [one, other] = await tops(page);
      expect(one).toBe(other);
      await page.setViewportSize(PHONE);
      const [above, below] = await tops(page);
      expect(above).toBeLessThan(below ?? 0);
    });
  });
});
