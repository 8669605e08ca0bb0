import { describe, expect, it } from "vitest";
import { catalogue } from "../generated/catalogue.js";
import { compare, find, get, map, protocols } from "./index.ts";

describe("get", () => {
  it("finds a code by number, in writing and by address", () => {
    const facts = get("smtp", 551);
    expect(facts?.phrase).toBe("User not local; please try <forward-path>");
    expect(get("smtp", "551")).toBe(facts);
    expect(get("smtp:551")).toBe(facts);
  });

  it.each([
    ["smtp", 999],
    ["smtp", "0551"],
    ["http", 1000],
    ["http", "nxdomian"],
    ["grpc", Number.NaN],
    ["smtp", "constructor"],
    ["smtp", "__proto__"],
    ["smtp", "no such thing at all"],
  ])("answers undefined for %s %s", (protocol, code) => {
    expect(get(protocol, code)).toBeUndefined();
  });

  it.each([
    ["smtp", "user-not-local", "UserNotLocal"],
    ["grpc", "UNAVAILABLE", "Unavailable"],
    ["http", "not-found", "NotFound"],
    ["dns", "NXDOMAIN", "NxDomain"],
    ["dns", "0x12", "BadTime"],
    ["ws", 1006, "AbnormalClosure"],
    ["SMTP enhanced", "5.1.1", "PermanentBadDestinationMailboxAddress"],
    ["smtp", " ٥٥١ ", "UserNotLocal"],
  ])("understands %s %s", (protocol, code, name) => {
    expect(get(protocol, code)?.name).toBe(name);
    expect(get(`${protocol}:${code}`)?.name).toBe(name);
  });

  it("answers undefined for what is no code, whatever it is", () => {
    for (const nothing of [null, undefined, {}, [], true, Symbol("x"), 5n, ""]) {
      expect(get("smtp", nothing as never)).toBeUndefined();
      expect(map("smtp", nothing as never)).toEqual([]);
    }
    expect(get("smtp:")).toBeUndefined();
  });

  it.each(["nntp", "", "constructor", "__proto__"])(
    "refuses the protocol %j and says which there are",
    (protocol) => {
      const refusal = `There is no protocol ${JSON.stringify(protocol)}. There are http, smtp, `;
      expect(() => get(protocol, 400)).toThrow(refusal);
      expect(() => get(`${protocol}:400`)).toThrow(RangeError);
      expect(() => map(protocol, 400)).toThrow(refusal);
      expect(() => compare(protocol, 400, 401)).toThrow(refusal);
    },
  );
});

const found = (name: string) => find(name).map(({ protocol, code }) => `${protocol} ${code}`);

describe("find", () => {
  it("finds a number in every protocol that has it", () => {
    expect(find(551).map(({ protocol, name }) => `${protocol} ${name}`)).toContain(
      "smtp UserNotLocal",
    );
    expect(find(" 551 ")).toEqual(find(551));
  });

  it("finds an enum member by name", () => {
    expect(find("UserNotLocal").map(({ code }) => code)).toEqual([551]);
  });

  it("finds a mnemonic or a phrase in any case, with or without separators", () => {
    for (const name of ["NXDOMAIN", "nxdomain", "Name Error"])
      expect(found(name)).toEqual(["dns 3"]);
    for (const name of ["DEADLINE_EXCEEDED", "deadline exceeded", "DeadlineExceeded"]) {
      expect(found(name)).toEqual(["grpc 4"]);
    }
    expect(found("Not Found")).toEqual(expect.arrayContaining(["sip 404", "grpc 5"]));
  });

  it("finds every sense of a number, the first one first", () => {
    const senses = find(16).filter(({ protocol }) => protocol === "dns");
    expect(senses.map(({ name }) => name)).toEqual(["BadVers", "BadSig"]);
    expect(find("16@tsig").map(({ name }) => name)).toEqual(["BadSig"]);
  });

  it("finds the range for private use that a number lies in, and no range that is merely reserved", () => {
    expect(find(4321).map(({ protocol, code }) => `${protocol} ${code}`)).toEqual([
      "websocket 4000-4999",
    ]);
    expect(find(99).filter(({ range }) => range)).toEqual([]);
  });

  it.each([
    ["smtp551", "smtp 551"],
    ["551 smtp", "smtp 551"],
    ["SMTP-551", "smtp 551"],
    ["http/not-found", "http 404"],
    ["404 Not Found", "http 404,sip 404"],
    ["HTTP/1.1 404 Not Found", "http 404"],
    ["ws 4001", "websocket 4000-4999"],
    ["smtp 5xx", "smtp 5yz"],
    ['"code": 14', "grpc 14,dns-ede 14,errno EFAULT,signal SIGALRM"],
    ["os error 104", "errno ECONNRESET,errno ENOTRECOVERABLE"],
    ["errno 232", "errno ECONNRESET"],
    ["10054", "errno ECONNRESET"],
    ["-104", "errno ECONNRESET,errno ENOTRECOVERABLE"],
    ["kill -9", "signal SIGKILL"],
    ["exit code 137", "exit 137,exit 137"],
    ["OOMKilled", "exit 137"],
    ["WSAECONNRESET", "errno ECONNRESET"],
    ["0x8007000E", "errno ENOMEM"],
    ["404 vs 410", "http 404,http 410,sip 404,sip 410"],
  ])("understands %s", (spelling, codes) => {
    expect(found(spelling).toSorted()).toEqual(codes.split(",").toSorted());
  });

  it.each(["1777x", "7777", "", "constructor", "__proto__", "toString"])(
    "finds nothing for %j",
    (code) => {
      expect(find(code)).toEqual([]);
    },
  );
});

describe("get beyond single numbers", () => {
  it("finds every code by the name of its enum member, a further sense too", () => {
    for (const [id, { facts }] of Object.entries(catalogue)) {
      for (const one of Object.values(facts)) expect(get(id, one.name)).toBe(one);
    }
    expect(get("dns", "BadSig")).toMatchObject({ code: 16, sense: "tsig" });
  });

  it("finds a sense, a range and a class", () => {
    expect(get("dns", "16@tsig")).toMatchObject({ code: 16, sense: "tsig", mnemonic: "BADSIG" });
    expect(get("dns", 16)).toMatchObject({ mnemonic: "BADVERS", senses: ["16@tsig"] });
    expect(get("websocket", 4321)).toMatchObject({ code: "4000-4999", status: "private-use" });
    expect(get("websocket", 515)).toMatchObject({ code: "0-999", status: "reserved" });
    expect(get("sip", "5xx")).toMatchObject({ kind: "class", phrase: "Server Failure" });
    expect(get("sip", "5XX")).toEqual(get("sip", "5xx"));
    expect(get("websocket", 3.5)).toBeUndefined();
  });
});

describe("protocols", () => {
  it("tells what SMTP declares", () => {
    const smtp = protocols().find(({ id }) => id === "smtp");
    expect(smtp).toMatchObject({ title: "SMTP", enum: "SmtpReply", standard: "RFC 5321" });
    expect(smtp?.attributes.map(({ id }) => id)).toContain("commands");
  });
});
