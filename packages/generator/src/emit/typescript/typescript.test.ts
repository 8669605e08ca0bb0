import type { Code, Protocol } from "@wirecode/model";
import { ts } from "ts-morph";
import { describe, expect, it } from "vitest";
import { enumFile } from "./enum-file.ts";
import { factsFile } from "./facts-file.ts";

const protocol: Protocol = {
  id: "test-mail",
  title: "MAIL",
  enum: "MailReply",
  code: { type: "number", pattern: "[0-9]{3}" },
  standard: "RFC 1",
  registry: { source: "RFC 1", date: "2026-01-01" },
  classes: [],
  attributes: [
    { id: "commands", type: "list", of: ["HELP", "RCPT"], any: true, situation: true },
    { id: "parse-text", type: "flag" },
    { id: "address", type: "one-of", of: ["keep", "remove"] },
  ],
  comparisons: [],
  pages: "all",
};

function code(number: number, name: string, more: Partial<Code> = {}): Code {
  return {
    protocol: "test-mail",
    code: number,
    name,
    phrase: null,
    aliases: [],
    class: null,
    status: "registered",
    references: [{ spec: "RFC 1", section: "4", url: "https://www.rfc-editor.org/rfc/rfc1" }],
    outcome: "success",
    retry: "unneeded",
    act: [],
    sentBy: ["server"],
    onWire: true,
    attributes: { commands: "any", "parse-text": true, address: null },
    related: [],
    meanings: [],
    example: [],
    text: { lang: "en", title: "Title", summary: "Summary.", meaning: "Meaning.", fix: {} },
    ...more,
  };
}

function parse(source: string): ts.SourceFile {
  const { diagnostics } = ts.transpileModule(source, { reportDiagnostics: true });
  expect(diagnostics?.map(({ messageText }) => messageText)).toEqual([]);
  return ts.createSourceFile("x.ts", source, ts.ScriptTarget.ES2022, true);
}

describe("enumFile", () => {
  it("publishes an enum, a union, a list and a guard", () => {
    const source = enumFile(protocol, [
      code(211, "Status"),
      code(538, "Old", { status: "deprecated" }),
      code(420, "Folklore", { status: "unofficial" }),
    ]);
    parse(source);
    expect(source).toContain("export enum MailReply {");
    expect(source).toContain("export type MailReplyCode = 211 | 538;");
    expect(source).toContain("export type UnofficialMailReplyCode = 420;");
    expect(source).toContain("export const testMailCodes: readonly MailReplyCode[] = [211, 538];");
    expect(source).toContain("export function isMailReplyCode(value: unknown)");
    expect(source.match(/@deprecated/g)).toHaveLength(1);
  });

  it("has no unofficial enum where there is no unofficial code", () => {
    expect(enumFile(protocol, [code(211, "Status")])).not.toContain("Unofficial");
  });

  it("writes codes that are strings as strings", () => {
    const dotted = code(0, "BadMailbox", { code: "5.1.1" });
    expect(enumFile(protocol, [dotted])).toContain('BadMailbox = "5.1.1"');
  });

  it.each(["*/ evil(); /*", "a\n*/ b", "${evil()}", "`x`", '"; evil()', "\u2028*/"])(
    "keeps %j inside its comment",
    (hostile) => {
      const text = { ...code(1, "X").text, summary: hostile };
      const source = parse(enumFile(protocol, [code(211, "Status", { phrase: hostile, text })]));
      const kinds = source.statements.map(({ kind }) => ts.SyntaxKind[kind]);
      expect(kinds).toEqual([
        "EnumDeclaration",
        "TypeAliasDeclaration",
        "FirstStatement",
        "FirstStatement",
        "FunctionDeclaration",
      ]);
    },
  );
});

describe("factsFile", () => {
  it("types the attributes as the protocol declares them", () => {
    const { text: _, ...facts } = code(211, "Status");
    const source = factsFile(protocol, [facts]);
    parse(source);
    expect(source).toContain('readonly "commands": "any" | readonly ("HELP" | "RCPT")[];');
    expect(source).toContain('readonly "parse-text": boolean;');
    expect(source).toContain('readonly "address": "keep" | "remove" | null;');
  });
});
