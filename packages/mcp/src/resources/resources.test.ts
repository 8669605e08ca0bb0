import type { Client } from "@modelcontextprotocol/client";
import { beforeAll, describe, expect, it } from "vitest";
import { connect } from "../testing/connect.ts";

let client: Client;
beforeAll(async () => {
  client = await connect();
});

async function readText(uri: string) {
  const { contents } = await client.readResource({ uri });
  const [only] = contents;
  return only && "text" in only ? only : { uri: "", text: "", mimeType: "" };
}

async function complete(uri: string, name: string, value: string, filled?: Record<string, string>) {
  const { completion } = await client.complete({
    ref: { type: "ref/resource", uri },
    argument: { name, value },
    ...(filled && { context: { arguments: filled } }),
  });
  return completion.values;
}

describe("the list of resources", () => {
  it("has every protocol and every guide, each of which can be read", async () => {
    const { resources } = await client.listResources();
    const uris = resources.map(({ uri }) => uri);
    expect(uris).toContain("wirecode://smtp");
    expect(uris).toContain("wirecode://guides/which-redirect");
    for (const { uri, title = "", description } of resources) {
      expect(description).toBeTruthy();
      const { text, mimeType } = await readText(uri);
      expect(mimeType).toBe("text/markdown");
      expect(text).toMatch(/^# \S/);
      expect(title).not.toBe("");
    }
  });

  it("has templates for codes and comparisons", async () => {
    const { resourceTemplates } = await client.listResourceTemplates();
    expect(resourceTemplates.map(({ uriTemplate }) => uriTemplate)).toEqual([
      "wirecode://{protocol}/{code}.json",
      "wirecode://{protocol}/{code}{?locale}",
      "wirecode://compare/{a}/{b}",
      "wirecode://guides/{guide}",
      "wirecode://providers/{provider}",
      "wirecode://{protocol}/{code}",
      "wirecode://{protocol}",
    ]);
  });
});

describe("a resource", () => {
  it("is a code as Markdown, with links to other resources", async () => {
    const { text, uri } = await readText("wirecode://smtp/551");
    expect(uri).toBe("wirecode://smtp/551");
    expect(text).toMatch(/^# SMTP 551 User not local\n/);
    const links = [...text.matchAll(/\]\((wirecode:[^)]+)\)/g)].flatMap(([, to]) => to ?? []);
    expect(links).toContain("wirecode://smtp/251");
    for (const link of links) expect((await readText(link)).text).toMatch(/^# \S/);
  });

  it("is the same as JSON", async () => {
    const { text, mimeType } = await readText("wirecode://smtp-enhanced/5.1.1.json");
    expect(mimeType).toBe("application/json");
    expect(JSON.parse(text)).toMatchObject({ protocol: "smtp-enhanced", code: "5.1.1" });
    const comparison = await readText("wirecode://compare/smtp:450/smtp:550.json");
    expect(JSON.parse(comparison.text)).toMatchObject({ a: { code: 450 }, b: { code: 550 } });
    const guide = await readText("wirecode://guides/which-redirect.json");
    expect(JSON.parse(guide.text)).toMatchObject({ id: "which-redirect" });
    expect(JSON.parse((await readText("wirecode://dns.json")).text)).not.toHaveLength(0);
  });

  it("is in another language where that is asked for, and so are its links", async () => {
    const { text } = await readText("wirecode://smtp/551?locale=ar");
    expect(text).toContain("نظرة سريعة على 551");
    expect(text).toContain("(wirecode://smtp/251?locale=ar)");
    expect((await readText("wirecode://smtp?locale=ar")).text).toMatch(/\p{Script=Arabic}/u);
  });

  it.each([
    ["wirecode://websocket/4001", "4000"],
    ["wirecode://http/not-found", "404"],
    ["wirecode://HTTP/5xx", "5xx"],
    ["wirecode://dns/16%40tsig", "BADSIG"],
    ["wirecode://compare/http:401/http:403", "401"],
    ["wirecode://http/471", "471"],
    ["wirecode://providers/gmail", "Gmail"],
  ])("is found at %s", async (uri, expected) => {
    expect((await readText(uri)).text.split("\n")[0]).toContain(expected);
  });

  it.each([
    ["wirecode://smtp/999", /SMTP has no code 999\./],
    ["wirecode://smpt", /There is no protocol called smpt/],
    ["wirecode://guides/none", /not found/i],
    ["wirecode://compare/smtp:550", /.*/],
    ["wirecode://a/b/c/d", /not found/i],
    ["wirecode://smtp/%E0%A4%A", /.*/],
    ["file:///etc/passwd", /not found/i],
    ["nonsense", /.*/],
  ])("is not there at %s", async (uri, message) => {
    await expect(client.readResource({ uri })).rejects.toThrow(message);
  });
});

describe("completion", () => {
  const CODE = "wirecode://{protocol}/{code}";

  it("knows protocols by every name", async () => {
    expect(await complete(CODE, "protocol", "sm")).toEqual(["smtp", "smtp-enhanced"]);
    expect(await complete(CODE, "protocol", "ws")).toEqual(["websocket"]);
    expect(await complete("wirecode://{protocol}", "protocol", "G")).toEqual(["grpc"]);
  });

  it("knows the codes of the protocol", async () => {
    expect(await complete(CODE, "code", "55", { protocol: "smtp" })).toEqual(
      expect.arrayContaining(["550", "551", "552"]),
    );
    expect(await complete(CODE, "code", "5.1.", { protocol: "smtp-enhanced" })).toContain("5.1.1");
    expect(await complete(CODE, "code", "404")).toEqual(["404"]);
  });

  it("gives no more than a hundred", async () => {
    expect((await complete(CODE, "code", "")).length).toBe(100);
  });

  it("knows languages, guides and addresses", async () => {
    const inLanguage = "wirecode://{protocol}/{code}{?locale}";
    expect(await complete(inLanguage, "locale", "zh")).toEqual(["zh-Hans"]);
    expect(await complete("wirecode://guides/{guide}", "guide", "which-r")).toEqual([
      "which-redirect",
    ]);
    expect(await complete("wirecode://providers/{provider}", "provider", "gma")).toEqual(["gmail"]);
    expect(await complete("wirecode://compare/{a}/{b}", "a", "smtp:45")).toContain("smtp:450");
  });
});
