import { expect, it } from "vitest";
import { title } from "./title.ts";

const protocol = {
  id: "smtp",
  title: "SMTP",
  actors: { client: "the sending side", server: "the receiving side" },
  outcomes: { "211": "success", "551": "permanent-failure" },
};

const plain = (markup: string) => markup.replaceAll(/<[^>]*>/g, "");

it("says in which language the name is where that is another than the page's", () => {
  const text = "رمز SMTP 551: User not local";
  const named = { lang: "en", dir: "ltr" } as const;
  const { source } = title(
    { kind: "code", title: text, codes: ["551"], dir: "rtl", named },
    protocol,
  );
  expect(source).toContain('<span class="name" lang="en" dir="ltr">User not local</span>');
});

it("lets the code of a page stand out and keeps its text whole", () => {
  const text = "SMTP 551: User not local";
  const { source } = title({ kind: "code", title: text, codes: ["551"], dir: "ltr" }, protocol);
  expect(source).toBe(
    '<h1>SMTP <bdi class="numeral" data-outcome="permanent-failure">551</bdi>' +
      '<span class="colon">: </span><span class="name">User not local</span></h1>',
  );
  expect(plain(source)).toBe(text);
});

it("finds both codes of a comparison in any language", () => {
  const text = "مقارنة بين رمزي SMTP 211 و551";
  const { source } = title(
    { kind: "comparison", title: text, codes: ["211", "551"], dir: "rtl" },
    protocol,
  );
  expect(source.match(/class="numeral"/g)).toHaveLength(2);
  expect(source).toContain("<bdi>SMTP</bdi>");
  expect(plain(source)).toBe(text);
});

it("does not find a code inside a longer number", () => {
  const { source } = title(
    { kind: "code", title: "X 5.5.1: 551", codes: ["5.5"], dir: "ltr" },
    undefined,
  );
  expect(source).toBe("<h1>X 5.5.1: 551</h1>");
});
