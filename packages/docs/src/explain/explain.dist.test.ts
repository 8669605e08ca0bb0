import { explain } from "@wirecode/explain";
import { expect, it } from "vitest";
import { all, fileAt, files, named, read, textOf } from "../testing/dist.ts";
import { textIn } from "./handover.ts";

const pages = named(/^[^/]+\/explain\/index\.html$/);
const home = (page: string) => page.replace("explain/", "");

it("is there in every language, and the way to it from every home page", () => {
  expect(pages.map(home)).toEqual(
    named(/^[^/]+\/index\.html$/).filter((one) => files.has(one.replace("index.html", "explain"))),
  );
  expect(pages.length).toBeGreaterThan(1);
  for (const page of pages) {
    const links = all(read(home(page)), /<a href="([^"#]*)"/g).map(fileAt);
    expect(links).toContain(page);
    expect(read(home(page))).toContain(`data-explain="/${page.replace("index.html", "")}"`);
  }
});

it("offers examples that explain finds a code in, each of which says more than one word", async () => {
  const [page = ""] = pages;
  const examples = all(read(page), /<a href="(#t=[^"]*)"/g).map((one) => textIn(textOf(one)) ?? "");
  expect(examples.length).toBeGreaterThan(4);
  for (const text of examples) {
    const messages = await explain(text);
    expect(messages[0]?.codes.length, text).toBeGreaterThan(0);
  }
});

it("is known to programs: the overview for language models and the description of the API", () => {
  const address = /https:\/\/[^)\s"]*\/en\/explain\//;
  expect(read("llms.txt")).toMatch(address);
  const { tags } = JSON.parse(read("api/v1/openapi.json"));
  expect(tags).toContainEqual(
    expect.objectContaining({
      name: "explain",
      description: expect.stringMatching(/@wirecode\/explain.*send nothing/),
      externalDocs: expect.objectContaining({ url: expect.stringMatching(address) }),
    }),
  );
});
