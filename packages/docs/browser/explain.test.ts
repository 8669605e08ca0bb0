import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { audit } from "./audit.ts";
import { visitor } from "./visit.ts";

const BOUNCE = `550-5.7.26 Unauthenticated email from example.com is not accepted due to
550-5.7.26 domain's DMARC policy. Please contact the administrator of
550 5.7.26 example.com domain. a1-20020a1si1234567wrb.1 - gsmtp`;

const MAIL = `From: MAILER-DAEMON@mx.example.com
To: jo@example.com
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

The message could not be delivered.

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.com

Final-Recipient: rfc822; nobody@example.net
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 <nobody@example.net>: Recipient address rejected: User unknown

--b--
`;

const logLine = (number: number, code: number) =>
  `192.0.2.7 - - [01/Dec/2026:09:14:02 +0000] "GET /orders/${number} HTTP/1.1" ${code} 197 "-" "curl/8.5.0"`;

const visit = visitor();

const address = (text: string, locale = "en") =>
  `/${locale}/explain/#t=${encodeURIComponent(text)}`;
const box = (page: Page) => page.locator("main .search textarea");
const answers = (page: Page) => page.locator(".answer");
const answered = (page: Page) => answers(page).first().waitFor();
const field = (page: Page) => page.locator("#text");
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe("the page that explains a text", () => {
  it("answers what is pasted: the verdict first, the codes marked by number, and who said it", async () => {
    await visit("/en/explain/", {}, async (page) => {
      await field(page).fill(BOUNCE);
      await answered(page);
      expect(await page.locator(".answer-verdict dd").first().textContent()).toBe(
        "only after something has changed",
      );
      expect(await page.locator(".answer mark").allTextContents()).toEqual(["550", "5.7.26"]);
      expect(
        await page
          .locator(".answer mark")
          .evaluateAll((all) => all.map((one) => [one.dataset["number"], one.dataset["retry"]])),
      ).toEqual([
        ["1", "after-change"],
        ["2", "after-change"],
      ]);
      expect(
        await page
          .locator(".answer-codes a")
          .evaluateAll((all) => all.map((one) => one.getAttribute("href"))),
      ).toEqual(["/en/smtp/550/", "/en/smtp-enhanced/5.7.26/"]);
      expect(await page.locator(".answer-verdict").textContent()).toContain("Gmail");
      expect(
        await page.locator('.answer-verdict a[href^="https://support.google.com/"]').count(),
      ).toBe(1);
      expect(await page.locator("form.explain [role=status]").textContent()).toContain("1");
    });
  });

  it("sends nothing of the text anywhere", async () => {
    await visit("/en/explain/", {}, async (page) => {
      const asked: string[] = [];
      page.on("request", (request) =>
        asked.push(request.method() + request.url() + (request.postData() ?? "")),
      );
      await field(page).fill(BOUNCE);
      await answered(page);
      expect(asked.join("\n")).not.toMatch(/Unauthenticated|DMARC|gsmtp/);
      expect(asked.every((one) => one.startsWith("GET"))).toBe(true);
    });
  });

  it("explains what the address carries, gives that address back, and takes it into another language", async () => {
    await visit(
      address(BOUNCE),
      { permissions: ["clipboard-read", "clipboard-write"] },
      async (page) => {
        await answered(page);
        expect(await field(page).inputValue()).toBe(BOUNCE);
        await page.click("form.explain .link");
        await page.locator("form.explain .link", { hasText: "Copied" }).waitFor();
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
        await page.click(".languages button");
        await page.click('.languages a[hreflang="ar"]');
        await page.waitForURL("**/ar/explain/#t=*");
        await answered(page);
        expect(await field(page).inputValue()).toBe(BOUNCE);
        expect(
          await page.locator(".answer .marked").evaluate((one) => getComputedStyle(one).direction),
        ).toBe("ltr");
      },
    );
  });

  it("has examples that are all explained", async () => {
    await visit("/en/explain/", {}, async (page) => {
      await page.locator("form.explain").waitFor();
      const all = await page.locator(".examples a").all();
      expect(all.length).toBeGreaterThan(4);
      let before = "";
      for (const one of all) {
        await one.click();
        await page.waitForFunction((old) => {
          const now = document.querySelector("#result")?.textContent ?? "";
          return now !== old && document.querySelector(".answer mark") !== null;
        }, before);
        before = (await page.locator("#result").textContent()) ?? "";
      }
    });
  });

  it("reads a file that is chosen or dropped", async () => {
    await visit("/en/explain/", {}, async (page) => {
      await page.locator("form.explain").waitFor();
      await page.setInputFiles("form.explain input[type=file]", {
        name: "bounce.eml",
        mimeType: "message/rfc822",
        buffer: Buffer.from(MAIL),
      });
      await answered(page);
      expect(await page.locator(".answer-verdict").textContent()).toContain("nobody@example.net");
      expect(await page.locator(".answer-verdict").textContent()).toContain(
        "yes: send nothing more",
      );
      await page.evaluate(
        (log) => {
          const data = new DataTransfer();
          data.items.add(new File([log], "access.log"));
          document
            .querySelector("#text")
            ?.dispatchEvent(
              new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: data }),
            );
        },
        logLine(1, 503),
      );
      await page.locator(".answer-codes", { hasText: "HTTP 503" }).waitFor();
    });
  });

  it("counts the reasons of a log, and says each answer once with its lines", async () => {
    const log = [503, 404, 503, 200].map((code, index) => logLine(index, code)).join("\n");
    await visit(address(log), {}, async (page) => {
      await answered(page);
      expect(await answers(page).count()).toBe(3);
      expect(await page.locator(".reasons").textContent()).toMatch(/HTTP\s503/);
      expect(await answers(page).first().locator(".where").textContent()).toMatch(/2.*Lines: 1, 3/);
      await page.locator(".reasons a").first().click();
      expect(page.url()).toMatch(/#answer-1$/);
      expect(await answers(page).count()).toBe(3);
    });
  });

  it("stays alive under five megabytes", async () => {
    const line = `${logLine(7, 503)}\n${logLine(8, 404)}\n`;
    const log = line.repeat(Math.ceil((5 * 1024 * 1024) / line.length));
    await visit("/en/explain/", {}, async (page) => {
      await page.locator("form.explain").waitFor();
      await page.evaluate(() => {
        Object.assign(globalThis, { ticks: 0 });
        setInterval(() => ((globalThis as unknown as { ticks: number }).ticks += 1), 50);
      });
      await page.evaluate((text) => {
        const data = new DataTransfer();
        data.setData("text/plain", text);
        document
          .querySelector("textarea")
          ?.dispatchEvent(
            new ClipboardEvent("paste", { bubbles: true, cancelable: true, clipboardData: data }),
          );
      }, log);
      await answered(page);
      expect(await answers(page).count()).toBe(2);
      expect(await page.locator(".reasons p").textContent()).toContain(
        String(log.trimEnd().split("\n").length),
      );
      expect(await page.evaluate(() => document.querySelectorAll("#result *").length)).toBeLessThan(
        300,
      );
      // The page went on while the text was read.
      expect(
        await page.evaluate(() => (globalThis as unknown as { ticks: number }).ticks),
      ).toBeGreaterThan(2);
    });
  });

  it("says that it knows nothing, and what to do with an empty field", async () => {
    await visit("/en/explain/", {}, async (page) => {
      await page.locator("form.explain").waitFor();
      await page.click("form.explain button[type=submit]");
      expect(await page.locator("form.explain [role=status]").textContent()).toBe(
        "Paste a text first.",
      );
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("text");
      await field(page).fill("Dear all, see you at 9.");
      await page.locator("#result .left-out").waitFor();
      expect(await answers(page).count()).toBe(0);
    });
  });

  it("is used with the keyboard alone", async () => {
    await visit("/en/explain/", {}, async (page) => {
      await page.locator("form.explain").waitFor();
      await page.focus("#text");
      await page.keyboard.type("550 5.1.1 no such user");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await answered(page);
      await page.waitForFunction(() => document.activeElement?.matches(".answer h2"));
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.matches(".answer *"))).toBe(true);
    });
  });

  it("takes nothing that is pasted for markup", async () => {
    const attack = `550 5.1.1 <img src=x onerror="document.title='broken'"></code></pre><script>document.title='broken'</script>`;
    await visit(address(attack), {}, async (page) => {
      await answered(page);
      expect(await page.locator("#result img, #result script").count()).toBe(0);
      expect(await page.locator(".marked").textContent()).toContain("<script>");
      expect(await page.title()).not.toBe("broken");
    });
  });

  it.each(["en", "ar"])("says without scripts what it does and how else, in %s", async (locale) => {
    await visit(`/${locale}/explain/`, { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator(".no-script").isVisible()).toBe(true);
      expect(await page.locator("form.explain").isVisible()).toBe(false);
      expect(await page.locator('[data-section="terminal"]').textContent()).toContain(
        "explain bounce.eml",
      );
      expect(await page.locator('[data-section="understood"] li').count()).toBeGreaterThan(4);
    });
  });
});

describe.each(["en", "ar"])("in %s", (locale) => {
  it.each(["light", "dark"] as const)(
    "has nothing for axe to find in the %s",
    async (colorScheme) => {
      for (const path of [
        `/${locale}/explain/`,
        address(BOUNCE, locale),
        address(`${logLine(1, 503)}\n${logLine(2, 200)}`, locale),
      ]) {
        await visit(path, { colorScheme }, async (page) => {
          await page.locator("form.explain").waitFor();
          if (path.includes("#")) await answered(page);
          const { violations, passed } = await audit(page);
          expect(violations).toEqual([]);
          expect(passed).toContain("color-contrast");
        });
      }
    },
  );

  it("fits every width", async () => {
    await visit(address(BOUNCE, locale), {}, async (page) => {
      await answered(page);
      for (const width of [320, 390, 768, 960, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await overflow(page)).toBe(0);
      }
    });
  });
});

describe("the field of the home page", () => {
  it.each([
    ["en", "smtp 551", "/en/smtp/551/"],
    ["en", "NXDOMAIN", "/en/dns/3/"],
    ["en", "550", "/en/550/"],
    ["en", "mailbox full", "/en/search/?q=mailbox+full"],
    ["ar", "5.7.26", "/ar/smtp-enhanced/5.7.26/"],
  ])("in %s leads from %s to %s", async (locale, text, to) => {
    await visit(`/${locale}/`, {}, async (page) => {
      await box(page).fill(text);
      await box(page).press("Enter");
      await page.waitForURL(`**${to}`);
    });
  });

  it.each([BOUNCE, "535 5.7.8 Username and Password not accepted"])(
    "hands an error over to be explained: %j",
    async (text) => {
      await visit("/en/", {}, async (page) => {
        await box(page).fill(text);
        await box(page).press("Enter");
        await page.waitForURL("**/en/explain/#t=*");
        await answered(page);
        expect(await field(page).inputValue()).toBe(text);
      });
    },
  );

  it("hands over what is too long for an address, in this tab alone", async () => {
    const log = Array.from({ length: 500 }, (_, index) => logLine(index, 503)).join("\n");
    await visit("/en/", {}, async (page) => {
      await box(page).fill(log);
      await page.click("main .search button");
      await page.waitForURL("**/en/explain/#waiting");
      await answered(page);
      expect(await answers(page).first().locator(".where").textContent()).toContain("500");
      expect(page.url()).not.toContain("orders");
    });
  });

  it("offers the explanation of many words below what search finds", async () => {
    await visit("/en/", {}, async (page) => {
      await box(page).fill("550 5.1.1 no such user");
      const offer = page.locator(".search [role=option]", { hasText: "Explain this text" });
      await offer.click();
      await page.waitForURL("**/en/explain/#t=*");
      await answered(page);
    });
  });

  it("loads nothing that explains before somebody asks for it", async () => {
    await visit("/en/", {}, async (page) => {
      const fetched: string[] = [];
      page.on("request", (request) => fetched.push(new URL(request.url()).pathname));
      await page.reload({ waitUntil: "networkidle" });
      expect(fetched.filter((one) => /explain-worker|chunk-address/.test(one))).toEqual([]);
    });
  });
});
