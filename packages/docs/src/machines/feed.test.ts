import { expect, it } from "vitest";
import type { Content } from "../content/types.ts";
import type { Change } from "../releases/types.ts";
import { feed } from "./feed.ts";

const content = {
  locales: [{ tag: "en", endonym: "English", direction: "ltr" }],
  phrases: {
    en: { lang: "en", site: { name: "Wirecode" }, machines: { changes: "What changed" } },
  },
  protocols: {
    en: [
      { bundle: { protocol: { registry: { date: "2026-08-22" } } } },
      { bundle: { protocol: { registry: { date: "2026-08-01" } } } },
    ],
  },
} as unknown as Content;

const change: Change = {
  kind: "minor",
  packages: ["@wirecode/core"],
  text: "Added `a < b` & more. And then this.",
};

const feedOf = (...releases: Content["releases"]) =>
  feed({ content: { ...content, releases }, publication: { base: "/" } });
const idsIn = (xml: string) => [...xml.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id);

it("keeps the id of a change when the change is released", () => {
  const pending = feedOf({ version: "next", changes: [change] });
  const released = feedOf({ version: "1.0.0", date: "2026-12-01", changes: [change] });
  expect(idsIn(pending)).toHaveLength(2);
  expect(idsIn(released)).toEqual(idsIn(pending));
});

it("dates a change by its release, else by the data", () => {
  const xml = feedOf(
    { version: "next", changes: [{ ...change, text: "Later." }] },
    { version: "1.0.0", date: "2026-12-01", changes: [change] },
  );
  expect([...xml.matchAll(/<updated>(.*?)<\/updated>/g)].map(([, date]) => date)).toEqual([
    "2026-12-01T00:00:00Z",
    "2026-08-22T00:00:00Z",
    "2026-12-01T00:00:00Z",
  ]);
});

it("is titled by its first sentence, and escapes it", () => {
  const xml = feedOf({ version: "1.0.0", changes: [change] });
  expect(xml).toContain("<title>Added a &lt; b &amp; more.</title>");
  expect(xml).toContain(
    '<content type="html">&lt;p&gt;Added &lt;code&gt;a &amp;lt; b&lt;/code&gt; &amp;amp; more.',
  );
});
