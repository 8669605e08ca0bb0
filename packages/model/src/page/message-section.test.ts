import { expect, it } from "vitest";
import type { Message } from "../shapes/message.ts";
import type { Phrases } from "../shapes/phrases/phrases.ts";
import { pageContext } from "../testing/page-context.ts";
import { code } from "../testing/sample.ts";
import type { PageContext } from "./context.ts";
import { plainText } from "./inline.ts";
import { messageSection } from "./message-section.ts";

const EXPLAIN = {
  reasons: { "mailbox-full": "The mailbox is full" },
  noReason: "No reason",
  address: "Dead?",
  addresses: { keep: "no" },
  recipient: "Recipient",
  provider: "Provider",
  confidence: "Confidence",
  confidences: { stated: "certain" },
  roles: { overruled: "contradicted" },
} as unknown as Phrases["explain"];

const MESSAGE: Message = {
  line: 1,
  protocol: "mail",
  codes: [
    { protocol: "mail", code: "551", at: 0, length: 3, role: "reply" },
    { protocol: "mail", code: "550", at: 4, length: 3, role: "overruled" },
  ],
  retry: "after-change",
  act: ["client"],
  address: null,
  reason: null,
  temporary: false,
  provider: null,
  recipient: null,
  confidence: "stated",
  text: "551 550",
};

function shown(facts: Partial<Message>) {
  const plain = pageContext([code(550), code(551)]);
  const context: PageContext = { ...plain, phrases: { ...plain.phrases, explain: EXPLAIN } };
  const { heading, blocks } = messageSection({ ...MESSAGE, ...facts }, context);
  const [table, list] = blocks;
  const rows = table?.kind === "table" ? table.rows.map((row) => row.map(plainText)) : [];
  const items =
    list?.kind === "codeList"
      ? list.items.map(({ label, note }) => [label, ...(note ? [note] : [])])
      : [];
  return { heading: plainText(heading), rows, items };
}

it("names the reason; the code where there is none", () => {
  expect(shown({ reason: "mailbox-full" }).heading).toBe("The mailbox is full");
  expect(shown({}).heading).toBe("MAIL 551 phrase of 551");
  expect(shown({ codes: [], protocol: null }).heading).toBe("No reason");
});

it("leads with what to do, and leaves out what nobody knows", () => {
  const labels = (facts: Partial<Message>) => shown(facts).rows.map(([label]) => label);
  expect(labels({})).toEqual(["Label", "Label", "Confidence"]);
  expect(labels({ act: [], retry: "unstated" })).toEqual(["Label", "Confidence"]);
  const provider = { id: "p", title: "P", url: "https://p.example" };
  expect(shown({ address: "keep", recipient: "a@b.example", provider }).rows.slice(2)).toEqual([
    ["Dead?", "no"],
    ["Recipient", "a@b.example"],
    ["Provider", "P"],
    ["Confidence", "certain"],
  ]);
});

it("marks the code that the rest contradicts", () => {
  expect(shown({}).items).toEqual([["MAIL 551"], ["MAIL 550", "contradicted"]]);
});

it("shows an address without what steers a terminal or turns text around", () => {
  const [, , recipient] = shown({ recipient: "a\u001B\u202E@b.example" }).rows;
  expect(recipient).toEqual(["Recipient", "a\\u{001B}\\u{202E}@b.example"]);
});

it("names a code that no list has", () => {
  const odd = { protocol: "nosuch", code: "7", at: 0, length: 1, role: "reply" } as const;
  expect(shown({ codes: [odd], protocol: "nosuch" })).toMatchObject({
    heading: "nosuch 7",
    items: [["nosuch 7"]],
  });
});
