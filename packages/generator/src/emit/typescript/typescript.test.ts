import type { Code, MappingTable, Protocol } from "@wirecode/model";
import { ts } from "ts-morph";
import { describe, expect, it } from "vitest";
import { loadModelTypes } from "../../load/load-model-types.ts";
import { catalogueModule } from "./catalogue-module.ts";
import { codeOfModule } from "./code-of-module.ts";
import { codesModule } from "./codes-module.ts";
import { constantsModule } from "./constants-module.ts";
import { enumModule } from "./enum-module.ts";
import { enumObjectModule } from "./enum-object-module.ts";
import { factsModule } from "./facts-module.ts";
import { guidanceModule } from "./guidance-module.ts";
import { kindsOf } from "./kinds.ts";
import { laidOutModule } from "./laid-out-module.ts";
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

/** What a class of codes has, whatever it says. */
function made(id: string, codes: string) {
  return { id, term: id, codes, references: [], act: [] };
}

function isFrozenThroughout(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isFrozenThroughout);
}

/** The two files of a module. */
function filesOf(module: Module): { readonly js: string; readonly dts: string } {
  const [js = "", dts = ""] = [...moduleFiles(module)].map(({ content }) => content);
  return { js, dts };
}

/** What a module exports when it runs beside those that it imports. */
async function exportsOf(
  ...modules: readonly Module[]
): Promise<Readonly<Record<string, unknown>>> {
  let address = "";
  const places = new Map<string, string>();
  for (const module of modules) {
    const text = filesOf(module).js.replaceAll(
      /(?<=from ")\.[^"]*?(?<name>[\w-]+)\.js(?=")/g,
      (_, name: string) => places.get(name) ?? "",
    );
    address = `data:text/javascript,${encodeURIComponent(text)}`;
    places.set(module.path.replace(/^.*\//, ""), address);
  }
  const exports: Record<string, unknown> = await import(/* @vite-ignore */ address);
  return { ...exports };
}

/** What TypeScript says about a program of the emitted declarations of a protocol and a consumer beside them. */
function complaints(consumer: string, codes: readonly Code[]): readonly string[] {
  const facts = codes.map(({ text: _, ...one }) => one);
  const files = new Map(
    [
      constantsModule(protocol, "official", kindsOf(codes).official),
      membersModule(protocol, "official", kindsOf(codes).official),
      codeOfModule(protocol, codes),
      guidanceModule(protocol, codes),
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

/** What an enum is when it runs. */
async function enumOf(codes: readonly Code[]) {
  const constants = constantsModule(protocol, "official", codes);
  return exportsOf(constants, enumObjectModule(protocol, "official", codes));
}

describe("what runs", () => {
  it("is an enum: its members, and their names by value", async () => {
    const codes = [
      code(211, "Status", { formerNames: ["Help"] }),
      code(-1, "Below"),
      code(211, "Second", { sense: "two" }),
    ];
    expect(await enumOf(codes)).toEqual({
      Status: 211,
      Help: 211,
      Below: -1,
      Second: 211,
      "211": "Status",
      "-1": "Below",
    });
  });

  it("writes codes that are strings as strings, which no enum finds a name by", async () => {
    expect(await enumOf([code(0, "BadMailbox", { code: "5.1.1" })])).toEqual({
      BadMailbox: "5.1.1",
    });
  });

  it("gives literals without an enum, and their names of today by code", async () => {
    const codes = [code(211, "Status", { formerNames: ["Help"] })];
    const exports = await exportsOf(
      constantsModule(protocol, "official", codes),
      codesModule(protocol, codes),
      membersModule(protocol, "official", codes),
    );
    expect(exports).toMatchObject({ Status: 211, Help: 211, mailNames: { 211: "Status" } });
    expect(Object.keys(exports["MailReply"] ?? {})).toEqual(["Help", "Status"]);
    expect(exports["isMailReplyCode"]).toBeTypeOf("function");
  });

  it("gives a phrase for every code, of the first sense, those of what is unofficial apart", async () => {
    const module = phrasesModule(protocol, [
      code(1, "Two", { phrase: "Second", sense: "two" }),
      code(1, "One", { phrase: "First" }),
      code(2, "NoPhraseOfTLS"),
      code(3, "Folklore", { status: "unofficial", aliases: ["003", "Third"] }),
    ]);
    expect(await exportsOf(module)).toEqual({
      mailPhrases: { 1: "First", 2: "No Phrase Of TLS" },
      unofficialMailPhrases: { 3: "Third" },
    });
  });

  it("has tables of nothing but their rows, which nobody can change", async () => {
    const rows = [code(0, "Strange", { code: "__proto__" }), code(0, "Plain", { code: "a" })];
    const { mailPhrases } = await exportsOf(phrasesModule(protocol, rows));
    const { mailFacts } = await exportsOf(
      laidOutModule(),
      factsModule(protocol, rows, "../model.js"),
    );
    for (const table of [mailPhrases, mailFacts] as object[]) {
      expect(Object.keys(table)).toEqual(["__proto__", "a"]);
      expect("constructor" in table).toBe(false);
      expect(Object.isFrozen(table)).toBe(true);
    }
    expect(mailFacts).toSatisfy(isFrozenThroughout);
  });

  it("lays facts out whole, however many have a thing in common", async () => {
    const references = [
      { spec: "RFC 1", section: "4", url: "https://www.rfc-editor.org/rfc/rfc1#section-4" },
      { spec: "RFC 1", url: "https://www.rfc-editor.org/rfc/rfc1" },
      { spec: "RFC 1", section: "A", url: "https://elsewhere.example.com/a" },
      { spec: "House", url: "https://example.com/house" },
    ];
    const rows = [
      code(1, "One", { references }),
      code(2, "Two", { references: [], attributes: {}, act: ["client"] }),
      code(3, "Three", { mnemonic: "THREE", attributes: { commands: ["HELP"], address: "keep" } }),
    ].map(({ text: _, ...facts }) => facts);
    const { mailFacts } = await exportsOf(
      laidOutModule(),
      factsModule(protocol, rows, "../model.js"),
    );
    expect(Object.values(mailFacts as object)).toEqual(
      rows.map((row) => expect.objectContaining({ ...row, attributes: expect.anything() })),
    );
    expect(mailFacts).toMatchObject({ 3: { attributes: { commands: ["HELP"], address: "keep" } } });
  });

  it("finds the code of a phrase in any case, of a former name and of a mnemonic", async () => {
    const codes = [
      code(1, "One", { phrase: "It's <one>", formerNames: ["TheFirst"], mnemonic: "FIRST_ONE" }),
      code(2, "Two", { phrase: "Many" }),
      code(3, "Three", { phrase: "many!", formerNames: ["TheLast"] }),
      code(4, "Four", { status: "unofficial", phrase: "Folklore" }),
    ];
    const { mailCodeOf } = await exportsOf(
      phrasesModule(protocol, codes),
      codeOfModule(protocol, codes),
    );
    const ask = mailCodeOf as (phrase: string) => unknown;
    for (const phrase of ["It's <one>", "ITS_ONE", "the first", "first one", "FirstOne"])
      expect(ask(phrase)).toBe(1);
    expect(ask("The last")).toBe(3);
    for (const phrase of ["many", "folklore", "", "constructor", "__proto__"])
      expect(ask(phrase)).toBe(undefined);
  });

  it("tells what to do about every code of a class, registered or not", async () => {
    const classes = [
      { ...made("2yz", "2[0-9]{2}|9"), outcome: "success", retry: "unneeded" } as const,
      { ...made("4yz", "4/?[0-9]{2}"), outcome: "failure", retry: "later" } as const,
    ];
    const codes = [
      code(200, "Fine", { class: "2yz" }),
      code(250, "Odd", { class: "2yz", outcome: "unstated", retry: "conditional" }),
      code(450, "Later", { class: "4yz", outcome: "failure", retry: "later" }),
      code(451, "Never", { class: "4yz", outcome: "failure", retry: "never" }),
    ];
    const { classOf, isRetryable, isSuccess, retryOf } = (await exportsOf(
      guidanceModule({ ...protocol, classes }, codes),
    )) as Readonly<Record<string, (...code: readonly unknown[]) => unknown>>;
    expect([200, 9, 471, 571, Number.NaN, "constructor"].map((one) => classOf?.(one))).toEqual([
      "2yz",
      "2yz",
      "4yz",
      null,
      null,
      null,
    ]);
    expect([200, 250, 299, 450, 999].map((one) => isSuccess?.(one))).toEqual([
      true,
      false,
      true,
      false,
      false,
    ]);
    expect([250, 451, 471, 571, "constructor"].map((one) => retryOf?.(one))).toEqual([
      "conditional",
      "never",
      "later",
      "unstated",
      "unstated",
    ]);
    expect([isRetryable?.(471), isRetryable?.(250), isRetryable?.(250, true)]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it("counts what is unknown without classes as the code that says so", async () => {
    const codes = [code(0, "Ok"), code(2, "Unknown", { outcome: "failure", retry: "conditional" })];
    const { retryOf, isSuccess } = (await exportsOf(
      guidanceModule({ ...protocol, unknown: { as: 2, references: [], sentBy: [] } }, codes),
    )) as Readonly<Record<string, (code: unknown) => unknown>>;
    expect([retryOf?.(0), retryOf?.(99), isSuccess?.(0), isSuccess?.(99)]).toEqual([
      "unneeded",
      "conditional",
      true,
      false,
    ]);
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
    const declared = protocolModule(protocol, "../model.js");
    expect(await exportsOf(laidOutModule(), declared)).toEqual({ protocol });
  });
});

describe("what TypeScript reads", () => {
  const codes = [
    code(211, "Status", { phrase: "All well", formerNames: ["Help"] }),
    code(538, "Old", { status: "deprecated" }),
    code(420, "Folklore", { status: "unofficial" }),
  ];

  it("takes members and literals for codes, and no other number", () => {
    const consumer = `
      import { MailReply, UnofficialMailReply, isMailReplyCode, isUnofficialMailReplyCode, type MailReplyCode } from "./mail/enum.js";
      import { Status } from "./mail/members.js";
      import { mailFacts } from "./mail/facts.js";
      import { mailPhrases, unofficialMailPhrases } from "./mail/phrases.js";
      declare function take(code: MailReplyCode): void;
      take(MailReply.Status); take(Status); take(538); take(MailReply.Help);
      const member: MailReply = Status;
      const name: string = MailReply[211];
      const folklore: 420 = UnofficialMailReply.Folklore;
      const phrase: "All well" = mailPhrases[211];
      const own: 538 = mailFacts[538].code;
      const flag: boolean = mailFacts[420].attributes["parse-text"];
      const address: "keep" | "remove" | null = mailFacts[420].attributes.address;
      declare const received: number;
      if (isMailReplyCode(received)) {
        take(received);
        const narrowed: MailReply = received;
        const any: string = mailPhrases[received];
      }
      if (isUnofficialMailReplyCode(received)) {
        const any: string = unofficialMailPhrases[received] + mailFacts[received].name;
      }
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

  it("is exhaustive over members after the guard, and over constants beside them", () => {
    const consumer = `
      import { MailReply, isMailReplyCode } from "./mail/enum.js";
      import { MailReply as Literal, isMailReplyCode as isLiteral, Status, mailNames } from "./mail/members.js";
      import * as Members from "./mail/members.js";
      export function one(code: number): string {
        if (!isMailReplyCode(code)) return "";
        switch (code) {
          case MailReply.Status: return "a";
          case MailReply.Old: return "b";
        }
      }
      export function other(code: number): "Status" | "Old" {
        if (!isLiteral(code)) return "Old";
        switch (code) {
          case Literal.Help: return mailNames[code];
          case 538: return mailNames[code];
          default: { const nothing: never = code; return nothing; }
        }
      }
      let last = Literal.Status; last = 538 as number;
      const type: Literal.Status = 211; const alone: Status = 211; const union: Literal = 538;
      const keys: "Status" | "Help" | "Old" = null! as keyof typeof Literal;
      const inModule: 211 = Members.Status;
      // @ts-expect-error no member
      Members.Folklore;
    `;
    expect(complaints(consumer, codes)).toEqual([]);
  });

  it("knows which code a phrase has, and what the helpers give", () => {
    const consumer = `
      import type { MailReply } from "./mail/enum.js";
      import { mailCodeOf } from "./mail/code-of.js";
      import { classOf, isRetryable, isSuccess, retryOf } from "./mail/guidance.js";
      const exact: 211 = mailCodeOf("All well");
      declare const phrase: string;
      const some: MailReply | undefined = mailCodeOf(phrase);
      // @ts-expect-error it may have none
      const sure: MailReply = mailCodeOf(phrase);
      const nothing: null = classOf(1);
      const both: boolean = isSuccess(1) && isRetryable(1, true);
      const retry: "later" | string = retryOf(1);
    `;
    expect(complaints(consumer, codes)).toEqual([]);
  });

  it("strikes deprecated members through, constants and their types alike", () => {
    const { dts } = filesOf(enumModule(protocol, codes));
    expect(dts.match(/@deprecated/g)).toHaveLength(2);
    expect(dts).toContain("@deprecated Renamed to {@link MailReply.Status}.");
    const constants = constantsModule(protocol, "official", codes.slice(0, 2));
    for (const name of ["const Old", "type Old", "const Help", "type Help"])
      expect(filesOf(constants).dts).toMatch(
        new RegExp(`\\* @deprecated .*\\n \\*/\\nexport (?:declare )?${name} =`),
      );
  });

  it("names the code of today first where several members share it", () => {
    const shared = [
      code(9, "First", { formerNames: ["Former"] }),
      code(9, "Second", { sense: "two" }),
    ];
    const { dts } = filesOf(enumModule(protocol, shared));
    expect([...dts.matchAll(/^ *(\w+) = 9,?$/gm)].map(([, name]) => name)).toEqual([
      "First",
      "Second",
      "Former",
    ]);
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
      const constants = filesOf(constantsModule(protocol, "official", said)).dts;
      expect(
        ts.createSourceFile("x.ts", constants, ts.ScriptTarget.ES2022).statements,
      ).toHaveLength(2);
    },
  );
});
