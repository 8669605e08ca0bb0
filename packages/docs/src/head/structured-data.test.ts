import { expect, it } from "vitest";
import { markup } from "../layout/markup.ts";
import { breadcrumbList } from "./breadcrumb-list.ts";
import { structuredData } from "./structured-data.ts";

const SITE = "https://wirecode.github.io/wire/";

const main = markup`<nav class="crumbs" aria-label="You are here"><ol>
<li><a href="/wire/en/">Home &amp; <bdi>all</bdi></a></li>
<li aria-current="page">551</li>
</ol></nav><article></article>`;

it("reads the way to a page from what the page shows", () => {
  expect(breadcrumbList({ address: "en/smtp/551/", main }, "/wire/")).toEqual({
    "@type": "BreadcrumbList",
    itemListElement: [
      { "@type": "ListItem", position: 1, name: "Home & all", item: `${SITE}en/` },
      { "@type": "ListItem", position: 2, name: "551", item: `${SITE}en/smtp/551/` },
    ],
  });
});

it("says nothing about a page that shows no way", () => {
  expect(breadcrumbList({ address: "", main: markup`<p>404</p>` }, "/")).toBeUndefined();
});

it("cannot be ended by what it says", () => {
  const crumbs = markup`<nav class="crumbs"><ol><li>${"</script><script>"}</li></ol></nav>`;
  const page = {
    kind: "x",
    lang: "en",
    dir: "ltr",
    title: "",
    versions: [],
    main: crumbs,
  } as const;
  const source = String(structuredData(page, { base: "/", protocols: [] } as never));
  expect(source.match(/<\/?script/g)).toHaveLength(2);
  expect(JSON.parse(/>(.*)</.exec(source)?.[1] ?? "")["@graph"][0].itemListElement[0].name).toBe(
    "</script><script>",
  );
});
