import { describe, expect, it } from "vitest";
import { isolate } from "./isolate.ts";

const rtl = (text: string) => isolate(text, "rtl").source;

describe("isolate", () => {
  it("leaves left-to-right pages alone", () => {
    expect(isolate("RFC 5321 §3.4", "ltr").source).toBe("RFC 5321 §3.4");
  });

  it.each(["RFC 5321 §3.4", "RCPT TO", "551", "5.1.1", "Postfix", "mail.example.com", "§3.4"])(
    "keeps %s in one piece",
    (run) => {
      expect(rtl(`راجع ${run} هنا`)).toBe(`راجع <bdi>${run}</bdi> هنا`);
    },
  );

  it.each([
    "dig @ns1.example.com www.example.com A +norecurse",
    "dig -x",
    "+noedns",
    ":status",
    "close()",
  ])("keeps the command %s in one piece", (run) => {
    expect(rtl(`شغّل ${run} هنا`)).toBe(`شغّل <bdi>${run}</bdi> هنا`);
  });

  it("stops at the punctuation of sentences", () => {
    expect(rtl("(RFC 5321 §7.4).")).toBe("(<bdi>RFC 5321 §7.4</bdi>).");
    expect(rtl("SMTP 551: المستخدم")).toBe("<bdi>SMTP 551</bdi>: المستخدم");
  });

  it("parts a run from the Arabic letter before it", () => {
    expect(rtl("الرمزان 211 و551")).toBe("الرمزان <bdi>211</bdi> و<bdi>551</bdi>");
  });

  it("escapes what it isolates and what it leaves", () => {
    expect(rtl("<b> & من")).toBe("<bdi>&lt;b&gt;</bdi> &amp; من");
  });
});
