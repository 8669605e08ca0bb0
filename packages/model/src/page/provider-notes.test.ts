import { expect, it } from "vitest";
import { pageContext } from "../testing/page-context.ts";
import { note, provider } from "../testing/provider.ts";
import { code } from "../testing/sample.ts";
import { codePage } from "./code-page.ts";
import { plainText } from "./inline.ts";
import { pathOf, placeOf } from "./target.ts";

/** What the section on providers of 551 holds. */
function section(...providers: Parameters<typeof provider>[]) {
  const one = code(551);
  const context = pageContext([one], { providers: providers.map((args) => provider(...args)) });
  const [bundle] = context.bundles;
  return bundle && codePage(one, bundle, context).sections.find(({ id }) => id === "providers");
}

it("is not there where no provider says more", () => {
  expect(section()).toBeUndefined();
  expect(section([[note({ listed: [{ protocol: "mail", code: 550 }] })]])).toBeUndefined();
});

it("has the notes of each provider with the answer to whether to retry, and leads to each", () => {
  const found = section([[note(), note({ id: "other", subcode: "551.3", retry: "later" })]]);
  const [list] = found?.blocks ?? [];
  const [item] = list?.kind === "list" ? list.items : [];
  const [head, notes] = item ?? [];
  expect(head?.kind === "prose" && plainText(head.content)).toBe("Example Mail");
  const lines = notes?.kind === "list" ? notes.items.flat() : [];
  const contents = lines.flatMap((line) => (line.kind === "prose" ? [line.content] : []));
  expect(contents.map(plainText)).toEqual([
    "User has moved · after a change",
    "551.3 User has moved · later",
  ]);
  const [link] = contents[0] ?? [];
  const to = typeof link === "object" && link.kind === "link" ? link.to : undefined;
  expect(to && [pathOf(to), placeOf(to)]).toEqual(["providers/example-mail", "mail-551-moved"]);
});

it("counts many notes by provider instead", () => {
  const many = Array.from({ length: 20 }, (_, index) => note({ id: `n${index}` }));
  const beside = note({ codes: ["550", "551"], listed: [{ protocol: "mail", code: 551 }] });
  const found = section([many], [[beside], { id: "second", title: "Second" }]);
  const [line] = found?.blocks ?? [];
  const content = line?.kind === "prose" ? line.content : [];
  expect(plainText(content)).toBe("Example Mail: 20 · Second: 1");
  const places = content.flatMap((part) =>
    typeof part === "object" && part.kind === "link" ? [placeOf(part.to)] : [],
  );
  expect(places).toEqual(["mail-551", undefined]);
});
