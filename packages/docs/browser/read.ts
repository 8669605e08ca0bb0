// Says whether a page, opened in a real browser, comes to show a text without any error:
// node bundle/programs/read.js <folder to serve> <text>
import { launch } from "./chromium.ts";
import { serve } from "./serve.ts";

const [folder = "", text = ""] = process.argv.slice(2);
const [browser, site] = await Promise.all([launch(), serve(folder)]);
const complaints: string[] = [];
try {
  const page = await browser.newPage();
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("response", (response) => {
    if (!response.ok()) complaints.push(`${response.status()} for ${response.url()}`);
  });
  await page.goto(site.origin);
  await page
    .getByText(text, { exact: true })
    .waitFor({ timeout: 10_000 })
    .catch(async () => {
      const shown = await page.locator("body").innerText();
      complaints.push(`The page shows ${JSON.stringify(shown)}, not ${JSON.stringify(text)}.`);
    });
} finally {
  await browser.close();
  site.close();
}
for (const complaint of complaints) console.error(complaint);
if (complaints.length > 0) process.exitCode = 1;
