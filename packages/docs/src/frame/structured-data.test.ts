import type { Phrases } from "@wirecode/model";
import { expect, it } from "vitest";
import { markup } from "../html/markup.ts";
import { breadcrumbList, printCrumbs } from "./crumbs.ts";
import { structuredData } from "./structured-data.ts";
import type { HtmlPage, Surroundings } from "./types.ts";

const SITE = "https://wirecode.github.io/wire/";

const around = {
  base: "/wire/",
  locale: "ar",
  phrases: { site: { breadcrumbs: "You are here" } } as Phrases,
  setting: { base: "/wire/", locale: "ar", dir: "rtl" },
} as unknown as Surroundings;

const english = { tag: "en", direction: "ltr" } as const;
const page: HtmlPage = {
  kind: "x",
  lang: "ar",
  dir: "rtl",
  title: "",
  versions: [],
  address: "ar/guides/x/",
  crumbs: [
    { label: ["كل رموز HTTP & SMTP"], path: "index" },
    { label: [{ kind: "foreign", language: english, content: ["Why?"] }] },
  ],
  main: markup`<article></article>`,
};

it("says the way to a page to readers and to search engines alike", () => {
  expect(printCrumbs(page, around)?.source).toContain(
    `<li><a href="/wire/ar/">كل رموز <bdi>HTTP</bdi> &amp; <bdi>SMTP</bdi></a></li>
<li aria-current="page"><span lang="en" dir="ltr">Why?</span></li>`,
  );
  expect(breadcrumbList(page, around)).toEqual({
    "@type": "BreadcrumbList",
    itemListElement: [
      { "@type": "ListItem", position: 1, name: "كل رموز HTTP & SMTP", item: `${SITE}ar/` },
      { "@type": "ListItem", position: 2, name: "Why?", item: `${SITE}ar/guides/x/` },
    ],
  });
});

it("says nothing about a page that stands by itself", () => {
  const alone = { ...page, crumbs: [] };
  expect(printCrumbs(alone, around)).toBeUndefined();
  expect(structuredData(alone, around)).toBeUndefined();
});

it("cannot be ended by what it says", () => {
  const crumbs = [{ label: ["</script><script>"] }];
  const source = String(structuredData({ ...page, crumbs }, around));
  expect(source.match(/<\/?script/g)).toHaveLength(2);
  expect(JSON.parse(/>(.*)</.exec(source)?.[1] ?? "")["@graph"][0].itemListElement[0].name).toBe(
    "</script><script>",
  );
});
