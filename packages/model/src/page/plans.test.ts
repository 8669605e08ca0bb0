import { expect, it } from "vitest";
import { code } from "../testing/sample.ts";
import { pageContext } from "../testing/page-context.ts";
import { pagesOf } from "./plans.ts";

it("knows what each page is and where it lies before making it", () => {
  const context = pageContext([code(211), code(251), code(551)]);
  const plans = [...pagesOf(context)];
  expect(plans.map(({ path }) => path)).toEqual([
    "index",
    "mail/index",
    "mail/2yz",
    "mail/5yz",
    "mail/211",
    "mail/251",
    "mail/551",
    "compare/mail/211-vs-251",
    "compare/mail/211-vs-551",
    "compare/mail/251-vs-551",
  ]);
  for (const { kind, path, make } of plans) expect(make()).toMatchObject({ kind, path });
});

it("makes a page for each number that several codes have", () => {
  const sense = { sense: "other", senses: [551] };
  const context = pageContext([code(551, { senses: ["551@other"] }), code(551, sense)]);
  expect([...pagesOf(context)].map(({ path }) => path)).toContain("551");
});
