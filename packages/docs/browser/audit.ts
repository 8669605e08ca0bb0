import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

declare global {
  const axe: { run(): Promise<AxeResults> };
}

/** What axe finds wrong with a page, and which of its rules found everything right. */
export async function audit(page: Page) {
  await page.evaluate(AXE);
  const { violations, passes } = await page.evaluate(
    async (): Promise<AxeResults> => await axe.run(),
  );
  return {
    violations: violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    ),
    passed: passes.map(({ id }) => id),
  };
}
