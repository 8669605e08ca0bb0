import { describe, expect, it } from "vitest";
import { audit } from "./audit.ts";
import { visitor } from "./visit.ts";

const ARABIC = "/ar/compare/smtp/211-vs-551/";
const ENGLISH = "/en/compare/smtp/211-vs-551/";
const PHONE = { width: 360, height: 740 };

const visit = visitor();

describe("the comparison of SMTP 211 and 551 in Arabic", () => {
  it("is marked as Arabic, read from right to left", async () => {
    await visit(ARABIC, {}, async (page) => {
      const root = page.locator("html");
      expect(await root.getAttribute("lang")).toBe("ar");
      expect(await root.getAttribute("dir")).toBe("rtl");
    });
  });

  it.each([ARABIC, "/ar/", "/ar/smtp/", "/ar/smtp/551/"])(
    "has no English sentence, and neither has %s",
    async (path) => {
      await visit(path, {}, async (page) => {
        expect(await page.evaluate(latinSentences)).toEqual([]);
      });
    },
  );

  it("would notice an English sentence, isolated or not", async () => {
    await visit(ARABIC, {}, async (page) => {
      await page.evaluate(() => {
        document.querySelector("article")?.append("This is an English sentence.");
        const isolated = document.createElement("bdi");
        isolated.textContent = "And this is another one";
        document.querySelector("h1")?.append(isolated);
      });
      expect(await page.evaluate(latinSentences)).toHaveLength(2);
    });
  });

  it("keeps wire text from left to right", async () => {
    await visit(ARABIC, {}, async (page) => {
      const directions = await page
        .locator("code, pre")
        .evaluateAll((all) => all.map((one) => getComputedStyle(one).direction));
      expect(new Set(directions)).toEqual(new Set(["ltr"]));
    });
  });
});

describe.each([ARABIC, ENGLISH])("%s", (path) => {
  it("names its codes in the title and in every heading", async () => {
    await visit(path, {}, async (page) => {
      const headings = await page.locator("h1, h2").allTextContents();
      expect(headings.length).toBeGreaterThan(5);
      for (const heading of headings) {
        expect(heading).toContain("211");
        expect(heading).toContain("551");
      }
    });
  });

  it("gives its verdict without scripts", async () => {
    await visit(path, { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator("#verdict").isVisible()).toBe(true);
      expect(await page.locator('[data-section="verdict"] p').first().isVisible()).toBe(true);
      expect(await page.locator(".display").isVisible()).toBe(false);
    });
  });

  it("leads to itself in the other language", async () => {
    const other = path === ARABIC ? ENGLISH : ARABIC;
    await visit(path, {}, async (page) => {
      const locale = other.slice(1, 3);
      await page.click(".languages button");
      await page.click(`.languages a[hreflang="${locale}"]`);
      expect(new URL(page.url()).pathname).toBe(other);
      expect(await page.locator("html").getAttribute("lang")).toBe(locale);
    });
  });

  it("fits a phone and keeps the codes above their columns in sight", async () => {
    await visit(path, { viewport: PHONE }, async (page) => {
      await page
        .locator('[data-section="different"] tr:last-child td')
        .first()
        .scrollIntoViewIfNeeded();
      const heads = page.locator('[data-section="different"] thead code');
      expect(await heads.allTextContents()).toEqual(["211", "551"]);
      const cells = page.locator('[data-section="different"] tr:last-child td');
      for (const column of [0, 1]) {
        const head = await heads.nth(column).boundingBox();
        const cell = await cells.nth(column).boundingBox();
        expect(head!.y).toBeGreaterThanOrEqual(0);
        expect(head!.y).toBeLessThan(cell!.y);
        expect(head!.x + head!.width / 2).toBeGreaterThan(cell!.x);
        expect(head!.x + head!.width / 2).toBeLessThan(cell!.x + cell!.width);
      }
    });
  });
});

const PAGES = [
  "/",
  "/en/",
  "/ar/",
  "/en/smtp/",
  "/ar/smtp/",
  "/en/smtp/551/",
  "/ar/smtp/551/",
  ENGLISH,
  ARABIC,
  "/no-such-page/",
  ...["glossary", "about", "contribute", "changes"].flatMap((page) => [
    `/en/${page}/`,
    `/ar/${page}/`,
  ]),
];

describe.each(PAGES)("%s", (path) => {
  it.each(["light", "dark"] as const)(
    "has nothing for axe to find in the %s",
    async (colorScheme) => {
      await visit(path, { colorScheme }, async (page) => {
        const { violations, passed } = await audit(page);
        expect(violations).toEqual([]);
        // On a machine that paints no text, axe would leave this out.
        expect(passed).toContain("color-contrast");
      });
    },
  );

  it("fits a phone, with nothing for axe to find there either", async () => {
    await visit(path, { viewport: PHONE }, async (page) => {
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
      expect((await audit(page)).violations).toEqual([]);
    });
  });
});

it("offers targets that a finger can hit", async () => {
  await visit("/en/websocket/1006/", { viewport: PHONE }, async (page) => {
    const boxes = await page
      .locator(".grid a")
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
    expect(boxes.length).toBeGreaterThan(15);
    expect(Math.min(...boxes.map(({ width }) => width))).toBeGreaterThanOrEqual(24);
    expect(Math.min(...boxes.map(({ height }) => height))).toBeGreaterThanOrEqual(24);
  });
});

it("answers an unknown address with the page for it", async () => {
  await visit("/no-such-page/", {}, async (page) => {
    expect(await page.locator("h1").textContent()).toContain("404");
  });
});

/**
 * The runs of four or more Latin words on a page outside wire text and outside what is marked as
 * another language. Each isolated run counts by itself. Runs in the browser.
 */
function latinSentences(): string[] {
  const sentence = /[A-Za-z]+(?:['’,;:-]*\s+[A-Za-z]+){3,}/g;
  const own = document.documentElement.lang;
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement: parent, textContent } = walker.currentNode;
    if (!parent || parent.closest("code, pre, script")) continue;
    if (parent.closest("[lang]")?.getAttribute("lang") !== own) continue;
    found.push(...((textContent ?? "").match(sentence) ?? []));
  }
  return found;
}
