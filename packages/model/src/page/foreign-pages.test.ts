import { expect, it } from "vitest";
import { code } from "../testing/sample.ts";
import { pageContext } from "../testing/page-context.ts";
import { foreignPages } from "./foreign-pages.ts";

const { bundles } = pageContext([code(211), code(551)]);
const rest = { guides: [], terms: [], providers: [], sitePages: { places: {} } };

it("names nothing in the language that everything is in", () => {
  expect(foreignPages("en", { bundles, ...rest })).toEqual([]);
});

it("names the pages whose body is in another language, whatever their titles are in", () => {
  const text = { ...code(551).text, lang: "ar" };
  const half = bundles.map((bundle) => ({
    ...bundle,
    codes: [code(211, { text: { ...text, bodyLang: "ar" } }), code(551, { text })],
  }));
  expect(foreignPages("ar", { bundles: half, ...rest })).toEqual([
    "mail/index",
    "mail/2yz",
    "mail/5yz",
    "mail/551",
  ]);
});
