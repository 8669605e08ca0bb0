import { expect, it } from "vitest";
import { pageContext } from "../testing/page-context.ts";
import { note, provider } from "../testing/provider.ts";
import { code } from "../testing/sample.ts";
import type { Block } from "./block.ts";
import { plainText } from "./inline.ts";
import { providerPage } from "./provider-page.ts";
import { providersPage } from "./providers-page.ts";

/** What blocks say, a line each. */
function linesOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    if (block.kind === "prose" || block.kind === "note") return [plainText(block.content)];
    if (block.kind === "list") return linesOf(block.items.flat());
    if (block.kind === "part") return [`# ${plainText(block.heading)}`, ...linesOf(block.blocks)];
    if (block.kind !== "foreign") return [];
    return linesOf(block.blocks).map((line) => `[${block.language.tag}] ${line}`);
  });
}

it("tells of each note by which words it is known, what to do, and who says so", () => {
  const context = pageContext([code(551)]);
  const [section] = providerPage(provider([note()]), context).sections;
  expect(section?.id).toBe("mail-551");
  expect(plainText(section?.heading ?? [])).toBe("MAIL 551");
  expect(linesOf(section?.blocks ?? [])).toEqual([
    "# User has moved",
    "text user … has moved",
    "The user moved.",
    "Update the address.",
    "Label after-change",
    "Label the sending side",
    "codes MAIL 551",
    "source",
  ]);
});

it("puts what comes with no code under a heading of its own, and names parties neutrally", () => {
  const { protocol: _, ...own } = note({
    codes: [],
    listed: [],
    subcode: "X1",
    prints: "X1 in the log",
  });
  const page = providerPage(provider([{ ...own, patterns: [] }]), pageContext([code(551)]));
  const [section] = page.sections;
  expect(section?.id).toBe("uncoded");
  const lines = linesOf(section?.blocks ?? []);
  expect(lines.slice(0, 2)).toEqual(["# X1 User has moved", "text X1 in the log"]);
  expect(lines).toContain("Label client");
});

it("marks what is in another language than the page", () => {
  const { text } = note();
  const half = note({ text: { ...text, lang: "de", title: "Umgezogen" } });
  const context = pageContext([code(551)], { locale: "de" });
  const { lead, sections } = providerPage(provider([half]), context);
  expect(linesOf(lead)).toContain("[en] Example Mail takes mail.");
  const lines = linesOf(sections[0]?.blocks ?? []);
  expect(lines).toContain("# Umgezogen");
  expect(lines).toContain("[en] The user moved.");
});

it("lists providers by what they are, without groups that are empty", () => {
  const all = [
    provider([]),
    provider([], { id: "edge", title: "Edge", kind: "edge" }),
    provider([], { id: "proxy", title: "Proxy", kind: "proxy" }),
  ];
  const { sections } = providersPage(pageContext([], { providers: all }));
  expect(sections.map(({ id, blocks }) => [id, linesOf(blocks)])).toEqual([
    ["mail", ["Example Mail", "Example Mail takes mail."]],
    ["edge", ["Edge", "Example Mail takes mail.", "Proxy", "Example Mail takes mail."]],
  ]);
});
