import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, it } from "vitest";
import type { Client } from "@modelcontextprotocol/client";
import { call, connect } from "../testing/connect.ts";

let client: Client;
beforeAll(async () => {
  client = await connect();
});

const ask = (name: string, args: Readonly<Record<string, unknown>>) => call(client, name, args);

function listIn(structured: Readonly<Record<string, unknown>> = {}, key: string) {
  return structured[key] as readonly Readonly<Record<string, unknown>>[];
}

const BOUNCE = [
  "550-5.1.1 The email account that you tried to reach",
  "550 5.1.1 does not exist.",
].join("\n");

describe("the list of tools", () => {
  it("says of each what it is for, and that it only reads", async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      "explain",
      "lookup",
      "compare",
      "search",
      "map",
      "decide",
    ]);
    for (const { title, description = "", annotations, inputSchema, outputSchema } of tools) {
      expect(title).toBeTruthy();
      expect(description.length).toBeGreaterThan(100);
      expect(annotations).toMatchObject({
        readOnlyHint: true,
        destructiveHint: false,
        idempotentHint: true,
        openWorldHint: false,
      });
      expect(inputSchema.properties).toHaveProperty(
        "locale.description",
        expect.stringContaining("zh-Hans"),
      );
      expect(outputSchema).toMatchObject({ type: "object" });
    }
  });
});

describe("explain", () => {
  it("says what a bounce means, and who said it", async () => {
    const { text, structured } = await ask("explain", { text: BOUNCE });
    expect(structured).toMatchObject({
      messages: [
        {
          protocol: "smtp-enhanced",
          codes: [
            { protocol: "smtp", code: "550" },
            { protocol: "smtp-enhanced", code: "5.1.1" },
          ],
          reason: "recipient",
          address: "remove",
          provider: { id: "gmail" },
          text: BOUNCE,
        },
      ],
      more: 0,
    });
    expect(text).toContain("## The recipient does not exist or is not accepted");
    expect(text).toContain("| Is the address dead? | yes: send nothing more to it |");
    expect(text).toContain("(wirecode://smtp-enhanced/5.1.1)");
  });

  it("says that there is no code where there is none", async () => {
    const { text, structured, isError } = await ask("explain", { text: "All is well." });
    expect(structured).toEqual({ messages: [], more: 0 });
    expect(text).toContain("No code was found");
    expect(isError).toBe(false);
  });

  it("keeps the answer to a long log short, and says what it left out", async () => {
    const log = '10.0.0.1 - - "GET / HTTP/1.1" 502 0\n'.repeat(1000);
    const { text, structured } = await ask("explain", { text: log });
    expect(structured).toMatchObject({ more: 950 });
    expect(listIn(structured, "messages")).toHaveLength(50);
    expect(text).toContain("950");
  });

  it("gives back no more than the beginning of a long message", async () => {
    const { structured } = await ask("explain", { text: `550 5.1.1 ${"😀".repeat(5000)}` });
    const [first] = listIn(structured, "messages");
    const text = String(first?.["text"]);
    expect(text.length).toBeLessThanOrEqual(2000);
    expect(text).toMatch(/\p{Extended_Pictographic}$/u);
  });

  it("refuses what is too long, and says what to do", async () => {
    const { text, isError } = await ask("explain", { text: "x".repeat(4 * 1024 * 1024 + 1) });
    expect(isError).toBe(true);
    expect(text).toContain("send the part with the error");
  });

  it.each(["\0\0\0", "\uD800", "From x\n", "]]>{{{", "5".repeat(100_000), "\n".repeat(100_000)])(
    "has an answer to hostile text",
    async (text) => {
      const { structured, isError } = await ask("explain", { text });
      expect(isError).toBe(false);
      expect(structured).toHaveProperty("messages");
    },
  );
});

describe("lookup", () => {
  it("tells what a code means in a protocol", async () => {
    const { text, structured } = await ask("lookup", { protocol: "smtp", code: "551" });
    expect(structured).toMatchObject({
      codes: [{ protocol: "smtp", code: 551, retry: "after-change" }],
    });
    expect(text).toMatch(/^# SMTP 551 User not local\n/);
    expect(text).toContain("| May I retry? | only after something has changed |");
    expect(text).toContain("RFC 5321 §4.2.3");
  });

  it.each([
    ["smtp 551", ["smtp 551"]],
    ["ws 4001", ["websocket 4000-4999"]],
    ["NXDOMAIN", ["dns 3"]],
    ["Not Found", ["http 404", "grpc 5", "sip 404"]],
    ["503", ["http 503", "smtp 503", "sip 503", "ftp 503"]],
    ["5.7.1", ["smtp-enhanced 5.7.1"]],
  ])("understands %j", async (code, expected) => {
    const { structured } = await ask("lookup", { code });
    const codes = listIn(structured, "codes");
    const named = codes.map((one) => `${String(one["protocol"])} ${String(one["code"])}`);
    expect(named).toEqual(expect.arrayContaining(expected));
  });

  it("tells protocols apart where the number alone says nothing", async () => {
    const { text } = await ask("lookup", { code: "503" });
    expect(text).toContain("[`SMTP 503`](wirecode://smtp/503)");
    expect(text).toContain("[`SIP 503`](wirecode://sip/503)");
  });

  it("answers a class", async () => {
    const { structured, text } = await ask("lookup", { protocol: "http", code: "4xx" });
    expect(structured).toMatchObject({ codes: [{ kind: "class", code: "4xx" }] });
    expect(text).toContain("HTTP 4xx");
  });

  it("searches for words that name no code", async () => {
    const { structured } = await ask("lookup", { code: "my mail is greylisted" });
    const [first] = listIn(structured, "hits");
    expect(first).toMatchObject({ kind: expect.any(String), title: expect.any(String) });
  });

  it("says what a code counts as that nobody has registered, and what is near to it", async () => {
    const { text, structured } = await ask("lookup", { protocol: "smtp", code: "515" });
    expect(structured).toMatchObject({
      codes: [{ protocol: "smtp", code: 515, status: "unregistered", class: "5yz" }],
    });
    expect(text).toContain("(wirecode://smtp/551)");
    const everywhere = await ask("lookup", { code: "471" });
    expect(listIn(everywhere.structured, "codes").length).toBeGreaterThan(1);
    expect(everywhere.text).toContain("471");
  });

  it("names what is near to a code that does not exist", async () => {
    const { text, structured, isError } = await ask("lookup", {
      protocol: "http",
      code: "nto-found",
    });
    expect(structured).toMatchObject({
      problem: { error: expect.stringContaining("HTTP"), didYouMean: ["Not Found"] },
    });
    expect(text).toContain("Did you mean Not Found?");
    expect(text).toContain("(wirecode://http/404)");
    expect(isError).toBe(false);
  });

  it("names the protocols where there is none of that name", async () => {
    const { structured, text } = await ask("lookup", { protocol: "smpt", code: "551" });
    expect(structured).toMatchObject({ problem: { didYouMean: ["smtp"] } });
    expect(text).toContain("There is no protocol called smpt.");
  });

  it("shows what steers a terminal as escapes", async () => {
    const { text } = await ask("lookup", { protocol: "\u001B[31m", code: "551" });
    expect(text).not.toContain("\u001B");
  });

  it.each([{}, { code: "" }, { code: "  " }, { code: 551 }, { code: "x".repeat(501) }])(
    "refuses wrong use without a stack: %j",
    async (args) => {
      const { text, isError, structured } = await ask("lookup", args);
      expect(isError).toBe(true);
      expect(structured).toBeUndefined();
      expect(text).toContain("code:");
      expect(text).not.toMatch(/\.ts|\.js|\bat /);
    },
  );
});

describe("compare", () => {
  it("tells two codes apart, the lower first, in either order", async () => {
    const one = await ask("compare", { a: "smtp 550", b: "450" });
    expect(one.structured).toMatchObject({ a: { code: 450 }, b: { code: 550 }, curated: true });
    expect(one.text).toContain("## 450 or 550: the short answer");
    expect(await ask("compare", { a: "450", b: "smtp:550" })).toEqual(one);
  });

  it("compares codes of two protocols", async () => {
    const { structured } = await ask("compare", { a: "http 503", b: "grpc 14" });
    expect(structured).toMatchObject({ a: { protocol: "grpc" }, b: { protocol: "http" } });
  });

  it("says which of the two does not exist", async () => {
    const { structured, isError } = await ask("compare", { a: "smtp 550", b: "smtp 999" });
    expect(structured).toMatchObject({ problem: { error: "SMTP has no code 999." } });
    expect(isError).toBe(false);
  });

  it("refuses to compare a code with itself", async () => {
    const { text, isError } = await ask("compare", { a: "smtp 550", b: "smtp 550" });
    expect(isError).toBe(true);
    expect(text).toContain("cannot be compared with itself");
  });
});

describe("search", () => {
  it("finds by words, best first, and says how many more there are", async () => {
    const { structured, text } = await ask("search", { query: "mailbox full", limit: 3 });
    expect(listIn(structured, "hits")).toHaveLength(3);
    expect(structured).toMatchObject({
      hits: [{ kind: "code", protocol: "smtp", code: 552 }, {}, {}],
    });
    expect(text).toMatch(/Matches that are not shown: \d+/);
  });

  it("finds in the language asked for", async () => {
    const { structured } = await ask("search", { query: "صندوق البريد ممتلئ", locale: "ar" });
    const [first] = listIn(structured, "hits");
    expect(first).toMatchObject({ kind: "code", protocol: "smtp", code: 552, lang: "ar" });
  });

  it("says that there is nothing", async () => {
    const { structured, text, isError } = await ask("search", { query: "xyzzy" });
    expect(structured).toEqual({ hits: [] });
    expect(text).toContain("Nothing matches xyzzy.");
    expect(isError).toBe(false);
  });

  it.each([0, -1, 1.5, 101, "3"])("refuses the limit %j", async (limit) => {
    expect(await ask("search", { query: "mail", limit })).toMatchObject({ isError: true });
  });
});

describe("map", () => {
  it("translates by the table that says so", async () => {
    const { structured, text } = await ask("map", { protocol: "grpc", code: "14", to: "http" });
    expect(structured).toMatchObject({
      translations: [{ to: { protocol: "http", code: 503 }, direction: "grpc-to-http" }],
    });
    expect(text).toContain("(wirecode://http/503)");
  });

  it("gives every table where none is asked for", async () => {
    const { structured } = await ask("map", { code: "UNAVAILABLE" });
    expect(listIn(structured, "translations").length).toBeGreaterThan(0);
  });

  it("says where no table leads", async () => {
    expect((await ask("map", { code: "grpc 14", to: "ftp" })).structured).toMatchObject({
      problem: { error: expect.stringContaining("No table leads from gRPC to ftp.") },
    });
    expect((await ask("map", { code: "smtp 354" })).structured).toMatchObject({
      problem: { error: expect.stringContaining("No table translates SMTP 354.") },
    });
  });
});

describe("decide", () => {
  it("lists the guides", async () => {
    const { structured, text } = await ask("decide", {});
    expect(listIn(structured, "guides").map(({ id }) => id)).toContain("which-redirect");
    expect(text).toContain("- `which-redirect`: ");
  });

  it("asks one question after the other, and ends with an outcome", async () => {
    const first = await ask("decide", { guide: "which-redirect" });
    expect(first.structured).toMatchObject({ guide: "which-redirect", answers: [] });
    expect(first.text).toContain("- `moved-for-good`: ");
    const answers = ["moved-for-good", "every-method"];
    const last = await ask("decide", { guide: "which-redirect", answers });
    expect(last.structured).toMatchObject({
      answers: [{ answer: "moved-for-good" }, { answer: "every-method" }],
      outcome: { codes: [{ protocol: "http", code: 308 }] },
    });
    expect(last.text).toContain("(wirecode://http/308)");
    const numbered = await ask("decide", { guide: "which-redirect", answers: ["1", "1"] });
    expect(numbered).toEqual(last);
  });

  it("names the guides and the answers there are", async () => {
    expect((await ask("decide", { guide: "which-redirct" })).structured).toMatchObject({
      problem: { didYouMean: ["which-redirect"] },
    });
    const wrong = await ask("decide", { guide: "which-redirect", answers: ["banana"] });
    expect(wrong.structured).toMatchObject({
      problem: { didYouMean: expect.arrayContaining(["moved-for-good"]) },
    });
    const answers = ["moved-for-good", "every-method", "and-more"];
    const surplus = await ask("decide", { guide: "which-redirect", answers });
    expect(surplus.structured).toHaveProperty("problem");
  });
});

describe("languages", () => {
  it("answers in Arabic", async () => {
    const { text, structured } = await ask("lookup", { code: "smtp 551", locale: "ar" });
    expect(structured).toMatchObject({ codes: [{ text: { lang: "ar" } }] });
    expect(text).toContain("هل تجوز إعادة المحاولة؟");
    expect(text).toMatch(/\p{Script=Arabic}/u);
    const explained = await ask("explain", { text: BOUNCE, locale: "ar-EG" });
    expect(explained.text).toMatch(/^# \P{Script=Latin}+\n/u);
    expect(explained.text).toContain("(wirecode://smtp/550?locale=ar)");
    const missing = await ask("lookup", { code: "smtp 999", locale: "ar" });
    expect(missing.text).toMatch(/\p{Script=Arabic}/u);
  });

  it("falls back where there are no words in a language", async () => {
    const english = await ask("lookup", { code: "smtp 551" });
    expect(await ask("lookup", { code: "smtp 551", locale: "sv" })).toEqual(english);
    expect(await ask("lookup", { code: "smtp 551", locale: "not a tag" })).toEqual(english);
  });

  it("takes a tag as others write it", async () => {
    const { structured } = await ask("lookup", { code: "smtp 551", locale: "zh_CN" });
    expect(structured).toMatchObject({ codes: [{ text: { lang: "zh-Hans" } }] });
  });
});

describe("structured answers", () => {
  const calls: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
    ["explain", { text: BOUNCE }],
    ["explain", { text: "hello" }],
    ["explain", { text: "status: SERVFAIL, id: 1\nError: 14 UNAVAILABLE: connection refused" }],
    ["lookup", { code: "503" }],
    ["lookup", { code: "5xx" }],
    ["lookup", { code: "ws 4001" }],
    ["lookup", { code: "16" }],
    ["lookup", { code: "my mail is greylisted" }],
    ["lookup", { code: "smtp 515" }],
    ["lookup", { code: "471" }],
    ["lookup", { code: "smtp 999" }],
    ["compare", { a: "http 471", b: "404" }],
    ["map", { code: "grpc 99" }],
    ["compare", { a: "401", b: "403" }],
    ["compare", { a: "smtp 550", b: "ftp 550" }],
    ["compare", { a: "4xx", b: "5xx" }],
    ["compare", { a: "1", b: "1" }],
    ["search", { query: "redirect", limit: 100 }],
    ["search", { query: "xyzzy" }],
    ["map", { code: "grpc 14" }],
    ["map", { code: "sip 486" }],
    ["map", { code: "smtp 999" }],
    ["decide", {}],
    ["decide", { guide: "mail-bounce" }],
    ["decide", { guide: "which-redirect", answers: ["1", "1"] }],
    ["decide", { guide: "none" }],
  ];

  it.each(["en", "ar", "ja"])("have the shape that the tool promises, in %s", async (locale) => {
    const ajv = new Ajv2020({ allErrors: true, strict: false });
    const { tools } = await client.listTools();
    const checks = new Map(
      tools.map(({ name, outputSchema: { $schema: _, ...schema } = {} }) => [
        name,
        ajv.compile(schema),
      ]),
    );
    for (const [name, args] of calls) {
      const { structured, text } = await ask(name, { ...args, locale });
      const check = checks.get(name);
      expect([name, args, check?.(structured), check?.errors]).toEqual([name, args, true, null]);
      expect(text).toMatch(/^# \S/);
    }
    // What accepts anything would be no promise.
    for (const check of checks.values()) expect(check({ anything: true })).toBe(false);
  });
});

it("answers while a long text is read, and goes on after a call that was cancelled", async () => {
  const log = '10.0.0.1 - - "GET / HTTP/1.1" 502 0\n'.repeat(100_000);
  const controller = new AbortController();
  const cancelled = client.callTool(
    { name: "explain", arguments: { text: log } },
    { signal: controller.signal },
  );
  const meanwhile = await ask("lookup", { code: "smtp 551" });
  expect(meanwhile.structured).toHaveProperty("codes");
  controller.abort();
  await expect(cancelled).rejects.toThrow();
  expect((await ask("lookup", { code: "smtp 551" })).structured).toHaveProperty("codes");
});

it("promises no news of what never changes", () => {
  expect(client.getServerCapabilities()).toMatchObject({
    tools: { listChanged: false },
    resources: { listChanged: false },
    completions: {},
  });
});

it("says that there is no such tool", async () => {
  await expect(client.callTool({ name: "delete", arguments: {} })).rejects.toThrow(/delete/);
});
