import { describe, expect, it } from "vitest";
import { compare, find, get, map, protocols, type CodeValue } from "./index.ts";

const facts = (protocol: string, code: CodeValue) => {
  const { status, treatedAs, outcome, retry, class: own } = get(protocol, code) ?? {};
  return { status, treatedAs, outcome, retry, class: own };
};

const found = (text: CodeValue) => find(text).map(({ protocol, code }) => `${protocol} ${code}`);

describe("a code that nobody has registered", () => {
  it("has the facts of its class, and says what it is treated as", () => {
    const status = "unregistered";
    expect(facts("http", 471)).toEqual({
      status,
      class: "4xx",
      treatedAs: 400,
      outcome: "failure",
      retry: "after-change",
    });
    expect(facts("smtp", "572")).toEqual({
      status,
      class: "5yz",
      treatedAs: "5yz",
      outcome: "permanent-failure",
      retry: "after-change",
    });
    expect(facts("sip", 171)).toMatchObject({ class: "1xx", treatedAs: 183 });
    expect(facts("http", 600)).toMatchObject({ status, class: "outside", treatedAs: "5xx" });
  });

  it("has the subject of an enhanced code", () => {
    const code = get("smtp-enhanced", "5.7.999");
    expect(code).toMatchObject({ code: "5.7.999", treatedAs: "5.7.0", class: "5.X.X" });
    expect(code?.attributes).toMatchObject({ subject: "security" });
    expect(get("smtp-enhanced", "5.99.1")).toMatchObject({ treatedAs: "5.X.X", attributes: {} });
  });

  it("is the code that the protocol names where there are no classes", () => {
    const { retry } = get("grpc", 2) ?? {};
    expect(facts("grpc", 99)).toMatchObject({ status: "unregistered", treatedAs: 2, retry });
    expect(get("grpc", "UNAVAILABEL")).toBeUndefined();
  });

  it("is what stands there: its number, its name in no language, and the rule it follows from", () => {
    const code = get("http", "471");
    expect([code?.code, code?.phrase, code?.aliases]).toEqual([471, null, []]);
    expect(code?.references).toMatchObject([{ spec: "RFC 9110", section: "15" }]);
    expect(code?.sentBy).toEqual(["server"]);
  });

  it("is found in each protocol that has a class for it, where no other code is meant", () => {
    expect(found("472")).toEqual(["http 472", "smtp 472", "sip 472", "ftp 472"]);
    // SMTP has it on hearsay.
    expect(found("471")).toEqual(["http 471", "smtp 471", "sip 471", "ftp 471"]);
    expect(found("http 471")).toEqual(["http 471"]);
    expect(new Set(found(499))).toEqual(new Set(["http 499"]));
    expect(found(404)).toEqual(["http 404", "sip 404"]);
    expect(found("HTTP/1.1 471 Some Words")).toEqual(["http 471"]);
    expect(found("550 5.7.999 Access denied")).toEqual(["smtp-enhanced 5.7.999"]);
    expect(found("grpc 99")).toEqual(["grpc 99"]);
    expect(found(99)).not.toContain("grpc 99");
  });

  it("is no code where nothing fits, and a range stays what it is", () => {
    for (const [protocol, code] of [
      ["http", 1000],
      ["http", "nxdomian"],
      ["dns", 3000],
      ["grpc", -1],
      ["grpc", 1.5],
      ["smtp-enhanced", "3.1.1"],
    ] as const)
      expect(get(protocol, code)).toBeUndefined();
    expect(get("websocket", 4001)).toMatchObject({ code: "4000-4999", status: "private-use" });
  });

  it("can be compared and translated", () => {
    const both = compare("http", 471, 404);
    expect([both?.a.code, both?.b.code]).toEqual([404, 471]);
    expect(both?.different.map(({ attribute }) => attribute)).toContain("status");
    expect(compare("http", 471, 471)).toBeUndefined();
    expect(map("smtp-enhanced", "5.7.999")).toEqual(map("smtp-enhanced", "5.7.0"));
  });

  it("agrees with the tables of its protocol", async () => {
    for (const { id, code } of protocols()) {
      const { classOf, retryOf, isSuccess } = await import(`../generated/${id}/index.js`);
      for (let number = 0; number < 5200; number++) {
        const value =
          code.type === "number" ? number : `${2 + (number % 4)}.${number % 9}.${number}`;
        const own = get(id, value);
        if (own?.status !== "unregistered") continue;
        const told = [value, own.class, own.retry, own.outcome === "success"];
        expect([value, classOf(value), retryOf(value), isSuccess(value)]).toEqual(told);
      }
    }
  });
});
