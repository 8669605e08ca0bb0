import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { installed } from "../src/places.ts";

const AXE = readFileSync(installed("axe-core/axe.min.js"), "utf8");

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
