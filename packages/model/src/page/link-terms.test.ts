import { expect, it } from "vitest";
import type { Term } from "../shapes/term.ts";
import type { Block } from "./block.ts";
import type { PageContext } from "./context.ts";
import { plainText, type Inline } from "./inline.ts";
import { linkTerms } from "./link-terms.ts";
import type { Page } from "./page.ts";

function term(id: string, forms: readonly string[], protocols?: readonly string[]): Term {
  const text = { lang: "xx", term: forms[0] ?? "", forms, definition: "." };
  return { id, ...(protocols && { protocols }), references: [], related: [], codes: [], text };
}

/** The lines of a page with what is linked in brackets, and the term behind it. */
function marked(
  text: string | readonly string[],
  terms: readonly Term[],
  { dir = "ltr", protocol = "smtp" } = {},
) {
  const lead = [text].flat().map((line) => ({ kind: "prose", content: [line] }) as const);
  return linked({ protocol, lead }, terms, dir)
    .lead.map((block) => (block.kind === "prose" ? block.content.map(shown).join("") : ""))
    .join("\n");
}

function shown(part: Inline): string {
  if (typeof part === "string") return part;
  return part.kind === "term" ? `[${part.text}|${part.term}]` : plainText([part]);
}

function linked(page: Partial<Page>, terms: readonly Term[], direction = "ltr"): Page {
  const context = { locale: "xx", phrases: { direction }, terms, guides: [] };
  const bare = { kind: "code", path: "smtp/1", title: [], description: "", sources: [] } as const;
  const whole: Page = { ...bare, lead: [], sections: [], ...page };
  return linkTerms(whole, context as unknown as PageContext);
}

const ENGLISH = [
  term("status-code", ["status code", "status codes"]),
  term("enhanced-status-code", ["enhanced status code", "enhanced status codes"]),
  term("relay", ["relay", "relays"], ["smtp"]),
  term("transaction", ["transaction"], ["sip"]),
];

/** Whether a block on a page about SMTP holds a mention that is linked. */
const found = (block: Block, id = "meaning") =>
  JSON.stringify(
    linked(
      { protocol: "smtp", sections: [{ id, heading: ["A relay"], blocks: [block] }] },
      ENGLISH,
    ),
  ).includes('"kind":"term"');

it("links the first mention of a term, whatever its case", () => {
  expect(marked("Relay it. A relay relays.", ENGLISH)).toBe("[Relay|relay] it. A relay relays.");
});

it("takes a common word with a capital for a name, except where a sentence begins", () => {
  expect(marked("The Relay field. Relay it.", ENGLISH)).toBe("The Relay field. [Relay|relay] it.");
});

it("leaves what the page has linked before", () => {
  expect(marked(["A relay.", "A relay."], ENGLISH)).toBe("A [relay|relay].\nA relay.");
});

it("takes the longest spelling", () => {
  expect(marked("The enhanced status code and the status code", ENGLISH)).toBe(
    "The [enhanced status code|enhanced-status-code] and the [status code|status-code]",
  );
});

it("links whole words only", () => {
  for (const text of ["relayed", "unrelay", "Relay-After", "pre-relay", "relay_host"])
    expect(marked(text, ENGLISH)).toBe(text);
});

it("links beside letters of scripts without spaces, and words with particles joined to them", () => {
  expect(marked("受信側はDKIMの署名を", [term("dkim", ["DKIM"])])).toBe(
    "受信側は[DKIM|dkim]の署名を",
  );
  expect(marked("서버는", [term("server", ["서버"])])).toBe("[서버|server]는");
});

it("keeps to the terms of the page's protocol", () => {
  const text = "A transaction of a relay with a status code";
  expect(marked(text, ENGLISH)).toBe(
    "A transaction of a [relay|relay] with a [status code|status-code]",
  );
  expect(marked(text, ENGLISH, { protocol: "sip" })).toBe(
    "A [transaction|transaction] of a relay with a [status code|status-code]",
  );
});

it("finds nothing where no term has words in the page's language", () => {
  const foreign = ENGLISH.map((one) => ({ ...one, text: { ...one.text, lang: "en" } }));
  expect(marked("A relay.", foreign)).toBe("A relay.");
});

const ARABIC = [
  term("retry", ["إعادة المحاولة"]),
  term("resolver", ["محلل"]),
  term("tls", ["TLS"]),
  term("enhanced-status-code", ["رمز الحالة الموسّع"]),
];

it("knows the article, conjunctions and prepositions that Arabic joins to a word", () => {
  expect(marked("يسأل المحلل", ARABIC, { dir: "rtl" })).toBe("يسأل [المحلل|resolver]");
  expect(marked("وللمحلل", ARABIC, { dir: "rtl" })).toBe("[وللمحلل|resolver]");
  expect(marked("بإعادة المحاولة", ARABIC, { dir: "rtl" })).toBe("[بإعادة المحاولة|retry]");
  expect(marked("المحلل التكراري", [term("resolver", ["محلل", "المحلل التكراري"])])).toBe(
    "[المحلل التكراري|resolver]",
  );
  expect(marked("محللون", ARABIC, { dir: "rtl" })).toBe("محللون");
});

it("looks past vowel signs and spaces that do not break", () => {
  expect(marked("رمز\u00A0الحالة الموسع", ARABIC, { dir: "rtl" })).toContain(
    "|enhanced-status-code]",
  );
  expect(marked("المُحلِّل", ARABIC, { dir: "rtl" })).toBe("[المُحلِّل|resolver]");
});

it("never tears a Latin run of a right-to-left page apart", () => {
  expect(marked("تحت TLS.", ARABIC, { dir: "rtl" })).toBe("تحت [TLS|tls].");
  expect(marked("الأمر AUTH TLS أو TLS 1.3", ARABIC, { dir: "rtl" })).toBe(
    "الأمر AUTH TLS أو TLS 1.3",
  );
});

it("links in prose of every kind, and in nothing else", () => {
  const prose: Block = { kind: "prose", content: ["A relay."] };
  const link = { kind: "link", to: { kind: "place", id: "x" }, content: ["A relay"] } as const;
  const language = { tag: "en", direction: "ltr" } as const;
  const first = { kind: "outcome", id: "o", text: ["Relay"], codes: [], advice: [] } as const;
  const plain: readonly Block[] = [
    { kind: "table", head: ["relay"], rows: [[["A relay."]]] },
    { kind: "links", dense: false, links: [link] },
    { kind: "prose", content: [link] },
    { kind: "listing", language: "sh", text: "relay" },
    { kind: "foreign", language, blocks: [prose] },
  ];
  expect(plain.filter((block) => found(block))).toEqual([]);
  expect(found(prose, "related")).toBe(false);
  const worded: readonly Block[] = [
    prose,
    { kind: "note", content: ["A relay."] },
    { kind: "prose", content: [{ kind: "strong", content: ["A relay."] }] },
    { kind: "list", ordered: false, items: [[prose]] },
    { kind: "part", id: "p", heading: ["relay"], blocks: [prose] },
    { kind: "codeList", items: [{ label: "1", text: ["A relay."] }] },
    { kind: "steps", first },
  ];
  expect(worded.filter((block) => !found(block))).toEqual([]);
});
