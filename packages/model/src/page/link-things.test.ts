import { describe, expect, it } from "vitest";
import type { Code } from "../shapes/code.ts";
import { pageContext } from "../testing/page-context.ts";
import { code } from "../testing/sample.ts";
import type { Block } from "./block.ts";
import type { PageContext } from "./context.ts";
import type { Inline, Inlines } from "./inline.ts";
import { wire } from "./inline.ts";
import { linkThings } from "./link-things.ts";
import type { Page } from "./page.ts";

const all: readonly Code[] = [code(450), code(550), { ...code(551), mnemonic: "MOVED" }];
const reference = { spec: "RFC 9110", section: "10.2.3", url: "https://example.org/9110" };
const url = (spec: number, section: string) =>
  `https://www.rfc-editor.org/rfc/rfc${spec}#${section}`;

function contextOf(options = {}): PageContext {
  const context = pageContext(all, options);
  const tokens = ["Retry-After", "Allow"].map((text) => ({ text, reference }));
  const bundles = context.bundles.map((bundle) => ({
    ...bundle,
    protocol: { ...bundle.protocol, tokens },
  }));
  return { ...context, bundles };
}

function blocksOf(blocks: readonly Block[], context = contextOf()): readonly Block[] {
  const page: Page = {
    kind: "code",
    path: "mail/550",
    protocol: "mail",
    title: [],
    description: "",
    sources: [],
    lead: [],
    sections: [{ id: "meaning", heading: [], blocks }],
  };
  return linkThings(page, context).sections[0]?.blocks ?? [];
}

/** A line of prose with what became a link between brackets, and where that leads. */
function linked(text: string, context?: PageContext): string {
  const [block] = blocksOf([{ kind: "prose", content: [text] }], context);
  return block?.kind === "prose" ? shown(block.content) : "";
}

function shown(content: Inlines): string {
  return content.map(part).join("");
}

function part(one: Inline): string {
  if (typeof one === "string") return one;
  if (one.kind === "citation") return `[${one.reference.url}]`;
  if (one.kind === "link" && one.to.kind === "url") return `[${one.to.url}]`;
  return one.kind === "link"
    ? `[${one.to.kind} ${shown(one.content)}]`
    : "text" in one
      ? one.text
      : "";
}

describe("what a page names becomes a link", () => {
  it.each([
    ["Send 450 or 551.", "Send [code 450] or [code 551]."],
    ["It is MOVED.", "It is [code MOVED]."],
    ["See RFC 9110 §15.5.5, or A.2.", `See [${url(9110, "section-15.5.5")}], or A.2.`],
    ["See RFC\u00A05321\u00A0§A.", `See [${url(5321, "appendix-A")}].`],
    ["Read Retry-After.", `Read [${reference.url}].`],
    ["Name it in Allow.", `Name it in [${reference.url}].`],
    ["コード450は一時的", "コード[code 450]は一時的"],
  ])("in %s", (text, expected) => {
    expect(linked(text)).toBe(expected);
  });

  it.each([
    "550 is what the page is about.",
    "A queue of 1450 or 450.5 mails, 45% of them.",
    "It waits 450\u00A0seconds.",
    "Port 25:450, version 1.450 and a-450.",
    "Allow some time. Allow more.",
  ])("but not in %s", (text) => {
    expect(linked(text)).toBe(text);
  });

  it("where a section names it first, and in every cell of a table", () => {
    expect(linked("450 and 450")).toBe("[code 450] and 450");
    const [block] = blocksOf([{ kind: "prose", content: ["Retry-After, then Retry-After."] }]);
    expect(block?.kind === "prose" && block.content[2]).toEqual(wire("Retry-After"));
    const table = { kind: "table", head: [], rows: [[["450"], [wire("450")]]] } as const;
    const [cells] = blocksOf([table]);
    expect(cells?.kind === "table" && cells.rows[0]?.map(shown)).toEqual([
      "[code 450]",
      "[code 450]",
    ]);
  });

  it("in facts, and in text of another language", () => {
    const row = { id: "x", label: "X", value: [wire("Retry-After"), " and ", wire("EHLO")] };
    const [facts, foreign] = blocksOf([
      { kind: "facts", code: code(550), head: ["", []], rows: [row] },
      {
        kind: "foreign",
        language: { tag: "en", direction: "ltr" },
        blocks: [{ kind: "prose", content: ["Send 450."] }],
      },
    ]);
    expect(facts?.kind === "facts" && shown(facts.rows[0]?.value ?? [])).toBe(
      `[${reference.url}] and EHLO`,
    );
    expect(foreign?.kind === "foreign" && foreign.blocks).toMatchObject([
      { content: ["Send ", { kind: "link" }, "."] },
    ]);
  });

  it("on a right-to-left page only where it stands by itself: a run of Latin words is not torn apart", () => {
    const rtl = contextOf({ locale: "ar" });
    const context = { ...rtl, phrases: { ...rtl.phrases, direction: "rtl" } } as PageContext;
    expect(linked("أرسل 450 أو انتظر", context)).toBe("أرسل [code 450] أو انتظر");
    expect(linked("و450 مؤقت", context)).toBe("و[code 450] مؤقت");
    expect(linked("مع EHLO 450 هنا", context)).toBe("مع EHLO 450 هنا");
  });
});
