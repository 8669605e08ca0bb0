import { expect, it } from "vitest";
import { addressesIn, idsIn, linksIn, fileAndPlace } from "./links.ts";

it("finds every way out of a page", () => {
  const page = `<meta http-equiv="refresh" content="0; url=/en/a/"><link rel="stylesheet" href="/s.css">
<img src="/i.png" srcset="/i.png 1x, /i@2x.png 2x"><video poster="/p.png"></video>
<form action="/find/"><a href="/en/?a=1&amp;b=2#fix">x</a></form><a data-href="/no/">y</a>`;
  expect(linksIn(page).toSorted()).toEqual([
    "/en/?a=1&b=2#fix",
    "/en/a/",
    "/find/",
    "/i.png",
    "/i.png",
    "/i@2x.png",
    "/p.png",
    "/s.css",
  ]);
});

it("finds addresses of the site in other files, but no templates", () => {
  const text = `<loc>https://a.example/en/</loc> "https://a.example/api/{code}.json" [b](https://a.example/b.md)`;
  expect(addressesIn(text, "https://a.example")).toEqual(["/en/", "/b.md"]);
});

it.each([
  ["/", { file: "index.html" }],
  ["/en/smtp/551/#fix", { file: "en/smtp/551/index.html", id: "fix" }],
  ["/en/?q=mailbox%20full", { file: "en/index.html" }],
  ["/assets/style.css", { file: "assets/style.css" }],
  ["/en/dns/16@tsig/#%C3%A9", { file: "en/dns/16@tsig/index.html", id: "é" }],
])("knows where %s leads", (address, target) => {
  expect(fileAndPlace(address)).toEqual(target);
});

it("lists ids, doubled ones too", () => {
  expect(idsIn(`<p id="a"><b id="a"></b><i data-id="c"></i>`)).toEqual(["a", "a"]);
});
