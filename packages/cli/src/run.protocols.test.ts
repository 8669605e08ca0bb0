import { describe, expect, it } from "vitest";
import { ask } from "./testing/ask.ts";

async function json<T>(line: string): Promise<T> {
  return JSON.parse((await ask(`${line} --json`)).stdout);
}

describe("a number of several protocols", () => {
  it("is told apart in each of them", async () => {
    const { stdout } = await ask("503");
    expect(stdout).toMatch(/^What 503 means in each protocol\n\nThe number 503 says nothing/);
    for (const protocol of ["FTP", "HTTP", "SIP", "SMTP"]) {
      expect(stdout).toMatch(new RegExp(`^ {2}${protocol} 503 `, "m"));
      expect(stdout).toMatch(new RegExp(`^${protocol} 503\\n {2}\\S`, "m"));
      expect(stdout).toContain(`\n  wirecode ${protocol.toLowerCase()} 503\n`);
    }
  });

  it("says of a name and of a class that they stand for several codes", async () => {
    expect((await ask("not-found")).stdout).toMatch(
      /^What not-found means in each protocol\n\nWhat not-found means depends on the protocol\.\n/,
    );
    expect((await ask("5xx")).stdout).toContain("\nWhat 5xx means depends on the protocol.\n");
  });

  it("is an array of codes as JSON", async () => {
    const all = await json<{ protocol: string }[]>("503");
    expect(all.map(({ protocol }) => protocol)).toEqual(["http", "smtp", "sip", "ftp"]);
  });
});

describe("a code that people call by a word", () => {
  it.each([
    ["NXDOMAIN", "DNS 3 NXDOMAIN\nThe name does not exist\n"],
    ["dns servfail", "DNS 2 SERVFAIL\n"],
    ["grpc DEADLINE_EXCEEDED", "gRPC 4 DEADLINE_EXCEEDED\n"],
    ["BADSIG", "DNS 16 BADSIG\n"],
  ])("is found by %s", async (line, title) => {
    expect((await ask(line)).stdout.startsWith(title)).toBe(true);
  });

  it("is suggested by the word", async () => {
    expect((await ask("dns NXDOMIAN")).stderr).toContain("Did you mean NXDOMAIN?");
  });

  it("is compared by it", async () => {
    const { stdout } = await ask("compare dns NXDOMAIN SERVFAIL");
    expect(stdout).toMatch(/^DNS SERVFAIL and NXDOMAIN compared\n/);
  });
});

describe("the page of a code", () => {
  it("answers first whether to retry, and leads to guides and comparisons by commands", async () => {
    const { stdout } = await ask("http 301");
    expect(stdout).toMatch(
      /\n\n {2}May I retry\? +follow it to the new address\n[^]*\n\nWhat to do about 301\n/,
    );
    expect(stdout).toMatch(
      /\nQuestions that lead to 301\n {2}Which redirect\?\n(?: {4}\S.*\n)+ {4}wirecode decide which-redirect\n/,
    );
    expect(stdout).toMatch(/\n301 compared\n {2}wirecode compare http 301 302\n/);
  });

  it("has no guides where none leads to the code", async () => {
    expect((await ask("smtp 214")).stdout).not.toContain("Questions that lead to");
  });
});

describe("codes that are more than a number", () => {
  it("are senses of one number", async () => {
    expect((await ask("dns 16")).stdout).toMatch(/What else 16 can mean\n {2}16 BADSIG {2}/);
    expect((await ask("dns 16@tsig")).stdout).toMatch(/^DNS 16 BADSIG\n/);
    expect((await ask("compare dns 16 BADSIG")).stdout).toMatch(/^DNS BADVERS and BADSIG compared/);
  });

  it("are ranges, found by any number within them", async () => {
    expect((await ask("websocket 4321")).stdout).toMatch(
      /^WebSocket 4000-4999 Reserved for Private Use\n/,
    );
    expect((await ask("compare websocket 4321 1000")).code).toBe(0);
  });

  it("are classes, shown with their codes and compared like codes", async () => {
    const { stdout } = await ask("http 5xx");
    expect(stdout).toMatch(/^HTTP 5xx Server Error\n/);
    expect(stdout).toMatch(/HTTP codes of class 5xx\n {2}500 +Internal Server Error\n/);
    expect((await ask("compare http 4xx 5xx")).stdout).toMatch(/^HTTP 4xx and 5xx compared/);
  });

  it("are dotted", async () => {
    expect((await ask("5.1.1")).stdout).toMatch(
      /^SMTP enhanced 5\.1\.1 Bad destination mailbox address\n/,
    );
  });
});

describe("a comparison across protocols", () => {
  it("names the protocol with each code and tells what an author wrote", async () => {
    const { stdout } = await ask("compare smtp:550 ftp:550");
    expect(stdout).toMatch(/^FTP 550 and SMTP 550 compared\n/);
    expect(stdout).toContain("Choosing between FTP 550 and SMTP 550");
    expect((await ask("compare ftp:550 smtp:550")).stdout).toBe(stdout);
  });

  it("holds for any two codes", async () => {
    const told = await json<{ curated: boolean; different: unknown[] }>("compare sip:486 http:404");
    expect(told.curated).toBe(false);
    expect(told.different.length).toBeGreaterThan(0);
  });
});

describe("map", () => {
  it("translates in one direction and says so", async () => {
    const { stdout, code } = await ask("map grpc 14 --to http");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^gRPC 14 UNAVAILABLE\n.*\n\ngRPC to HTTP\n {2}HTTP 503 {2}/);
    expect(stdout).toContain("This holds from gRPC to HTTP only");
    expect(stdout).toContain("Source: google.rpc.Code");
  });

  it("answers with the code, the direction, a note and the source as JSON", async () => {
    expect(await json("map http:404 --to grpc")).toMatchObject([
      {
        to: { protocol: "grpc", code: 12, name: "Unimplemented", phrase: "UNIMPLEMENTED" },
        direction: "http-to-grpc",
        note: expect.stringContaining("UNIMPLEMENTED"),
        source: { url: expect.stringMatching(/^https:/) },
      },
    ]);
  });

  it("names causes of the telephone network, which are no protocol here", async () => {
    expect((await ask("map sip 486 --to q850")).stdout).toContain(
      "SIP to Q.850 cause\n  17  User busy\n",
    );
  });

  it("says what a source says of a code that has no counterpart", async () => {
    const { stdout, code } = await ask("map sip 487");
    expect(code).toBe(0);
    expect(stdout).toMatch(/SIP to Q\.850 cause\n {2}There is no cause for 487/);
    expect(await json("map sip 487")).toMatchObject([
      { to: null, direction: "sip-to-q850", note: expect.stringContaining("no cause for 487") },
    ]);
  });

  it("says when no table leads anywhere, and where tables lead", async () => {
    expect(await ask("map ftp 550")).toEqual({
      code: 1,
      stdout: "",
      stderr: "No table translates FTP 550.\n",
    });
    const { code, stderr } = await ask("map grpc 14 --to htp");
    expect(code).toBe(1);
    expect(stderr).toContain("No table leads from gRPC to htp.");
    expect(stderr).toContain("Did you mean http?");
  });

  it("wants a protocol and a code", async () => {
    expect(await ask("map grpc")).toMatchObject({ code: 2, stdout: "" });
    expect(await ask("map grpc 14 http")).toMatchObject({ code: 2, stdout: "" });
    expect(await ask("list grpc --to http")).toMatchObject({ code: 2, stdout: "" });
  });

  it("speaks the reader's language", async () => {
    const { stdout } = await ask("map grpc 14 --to http --locale ar");
    expect(stdout).toContain("من gRPC إلى HTTP");
  });
});
