import type { Code, MappingTable, Protocol } from "@wirecode/model";
import { ts } from "ts-morph";
import { describe, expect, it } from "vitest";
import { loadModelTypes } from "../../load/load-model-types.ts";
import { catalogueModule } from "./catalogue-module.ts";
import { enumModule } from "./enum-module.ts";
import { factsModule } from "./facts-module.ts";
import { kindsOf } from "./kinds.ts";
import { mappingsModule } from "./mappings-module.ts";
import { membersModule } from "./members-module.ts";
import { phrasesModule } from "./phrases-module.ts";
import { moduleFiles, type Module } from "./print.ts";
import { protocolModule } from "./protocol-module.ts";

const protocol: Protocol = {
  id: "mail",
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
    protocol: "mail",
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
    text: {
      lang: "en",
      bodyLang: "en",
      title: "Title",
      summary: "Summary.",
      meaning: "Meaning.",
      fix: {},
    },
    ...more,
  };
}

/** The two files of a module. */
function filesOf(module: Module): { readonly js: string; readonly dts: string } {
  const [js = "", dts = ""] = [...moduleFiles(module)].map(({ content }) => content);
  return { js, dts };
}

/** What a module without imports exports when it runs. */
async function exportsOf(module: Module): Promise<Readonly<Record<string, unknown>>> {
  const address = `data:text/javascript,${encodeURIComponent(filesOf(module).js)}`;
  const exports: Record<string, unknown> = await import(/* @vite-ignore */ address);
  return { ...exports };
}

/** What TypeScript says about a program of the emitted declarations of a protocol and a consumer beside them. */
function complaints(consumer: string, codes: readonly Code[]): readonly string[] {
  const facts = codes.map(({ text: _, ...one }) => one);
  const files = new Map(
    [
      membersModule(protocol, "MailReply", "members", kindsOf(codes).official),
      enumModule(protocol, codes),
      phrasesModule(protocol, codes),
      factsModule(protocol, facts, "../model.js"),
      protocolModule(protocol, "../model.js"),
      catalogueModule([protocol], "./model.js"),
      mappingsModule([], "./model.js"),
    ]
      .flatMap((module) => [...moduleFiles(module)])
      .map(({ path, content }) => [`/out/${path}`, content]),
  );
  files.set("/out/model.d.ts", loadModelTypes());
  files.set("/out/consumer.ts", consumer);
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    noLib: true,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
  };
  files.set("/out/lib.d.ts", LIBRARY);
  files.set("/out/package.json", '{ "type": "module" }');
  const host: ts.CompilerHost = {
    ...ts.createCompilerHost(options),
    fileExists: (name) => files.has(name),
    directoryExists: () => true,
    readFile: (name) => files.get(name),
    getSourceFile: (name, version) => {
      const text = files.get(name);
      return text === undefined ? undefined : ts.createSourceFile(name, text, version, true);
    },
  };
  const roots = [...files.keys()].filter((name) => name.endsWith("ts"));
  return ts
    .getPreEmitDiagnostics(ts.createProgram(roots, options, host))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

/** As much of the standard library as the declarations speak about. */
const LIBRARY = `
interface Array<T> { length: number; [n: number]: T }
interface ReadonlyArray<T> { readonly length: number; readonly [n: number]: T }
interface Boolean {} interface CallableFunction {} interface Function {} interface IArguments {}
interface NewableFunction {} interface Number {} interface Object {} interface RegExp {} interface String {}
type Record<K extends string | number | symbol, T> = { [P in K]: T };
type Readonly<T> = { readonly [P in keyof T]: T[P] };
type Partial<T> = { [P in keyof T]?: T[P] };
`;

describe("what runs", () => {
  it("is an enum: its members, and their names by value", async () => {
    const codes = [code(211, "Status"), code(-1, "Below"), code(211, "Second", { sense: "two" })];
    const module = membersModule(protocol, "MailReply", "members", codes);
    expect(await exportsOf(module)).toEqual({
      Status: 211,
      Below: -1,
      Second: 211,
      "211": "Status",
      "-1": "Below",
    });
  });

  it("writes codes that are strings as strings, which no enum finds a name by", async () => {
    const dotted = code(0, "BadMailbox", { code: "5.1.1" });
    const module = membersModule(protocol, "MailReply", "members", [dotted]);
    expect(await exportsOf(module)).toEqual({ BadMailbox: "5.1.1" });
  });

  it("gives phrases by code, of the first sense, and none of what is unofficial", async () => {
    const module = phrasesModule(protocol, [
      code(1, "Two", { phrase: "Second", sense: "two" }),
      code(1, "One", { phrase: "First" }),
      code(2, "None"),
      code(3, "Folklore", { status: "unofficial", phrase: "Third" }),
    ]);
    expect(await exportsOf(module)).toEqual({ mailPhrases: { 1: "First", 2: null } });
  });

  it("gives mappings and declarations as they are", async () => {
    const table: MappingTable = {
      id: "mail-to-x",
      from: { id: "mail", title: "MAIL" },
      to: { id: "x", title: "X" },
      source: { spec: "RFC 1", url: "https://www.rfc-editor.org/rfc/rfc1" },
      rows: [],
    };
    expect(await exportsOf(mappingsModule([table], "./model.js"))).toEqual({ mappings: [table] });
    expect(await exportsOf(protocolModule(protocol, "../model.js"))).toEqual({ protocol });
  });
});

describe("what TypeScript reads", () => {
  const codes = [
    code(211, "Status", { phrase: "All well" }),
    code(538, "Old", { status: "deprecated" }),
    code(420, "Folklore", { status: "unofficial" }),
  ];

  it("takes members and literals for codes, and no other number", () => {
    const consumer = `
      import { MailReply, UnofficialMailReply, isMailReplyCode, type MailReplyCode } from "./mail/enum.js";
      import { Status } from "./mail/members.js";
      import { mailFacts } from "./mail/facts.js";
      import { mailPhrases } from "./mail/phrases.js";
      declare function take(code: MailReplyCode): void;
      take(MailReply.Status); take(Status); take(538);
      const member: MailReply = Status;
      const name: string = MailReply[211];
      const folklore: 420 = UnofficialMailReply.Folklore;
      const phrase: string = mailPhrases[211];
      const own: 538 = mailFacts[538].code;
      const flag: boolean = mailFacts[420].attributes["parse-text"];
      const address: "keep" | "remove" | null = mailFacts[420].attributes.address;
      declare const received: number;
      if (isMailReplyCode(received)) take(received);
      // @ts-expect-error no code
      take(999);
      // @ts-expect-error any number
      take(received);
      // @ts-expect-error unofficial
      take(420);
      // @ts-expect-error no such member
      MailReply.Nothing;
    `;
    expect(complaints(consumer, codes)).toEqual([]);
  });

  it("strikes deprecated members through", () => {
    const { dts } = filesOf(enumModule(protocol, codes));
    expect(dts.match(/@deprecated/g)).toHaveLength(1);
    const members = membersModule(protocol, "MailReply", "members", codes.slice(0, 2));
    expect(filesOf(members).dts).toMatch(/\* @deprecated .*\n \*\/\nexport declare const Old:/);
  });

  it("has no unofficial enum where there is no unofficial code", () => {
    const { js, dts } = filesOf(enumModule(protocol, [code(211, "Status")]));
    expect(`${js}${dts}`).not.toContain("Unofficial");
  });

  it.each(["*/ evil(); /*", "a\n*/ b", "${evil()}", "`x`", '"; evil()', "\u2028*/"])(
    "keeps %j inside its comment",
    (hostile) => {
      const text = { ...code(1, "X").text, summary: hostile };
      const said = [code(211, "Status", { phrase: hostile, text })];
      const { dts } = filesOf(enumModule({ ...protocol, title: hostile }, said));
      const file = ts.createSourceFile("x.ts", dts, ts.ScriptTarget.ES2022, true);
      expect(file.statements.map(({ kind }) => ts.SyntaxKind[kind])).toEqual([
        "EnumDeclaration",
        "TypeAliasDeclaration",
        "FirstStatement",
        "FunctionDeclaration",
      ]);
      const members = filesOf(membersModule(protocol, "MailReply", "members", said)).dts;
      expect(ts.createSourceFile("x.ts", members, ts.ScriptTarget.ES2022).statements).toHaveLength(
        2,
      );
    },
  );
});
