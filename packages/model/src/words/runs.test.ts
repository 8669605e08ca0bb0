import { expect, it } from "vitest";
import { runsOf } from "./runs.ts";

const latin = (text: string) => runsOf(text).flatMap((run) => (run.isLatin ? run.text : []));

it.each([
  "RFC 5321 §3.4",
  "RCPT TO",
  "5.1.1",
  "mail.example.com",
  "§3.4",
  "dig @ns1.example.com www.example.com A +norecurse",
  "dig -x",
  "+noedns",
  ":status",
  "close()",
])("finds %s in one piece", (run) => {
  expect(latin(`راجع ${run} هنا`)).toEqual([run]);
});

it("ends a run at the punctuation of sentences, and parts it from an Arabic letter before it", () => {
  expect(latin("SMTP 551: المستخدم (RFC 5321 §7.4).")).toEqual(["SMTP 551", "RFC 5321 §7.4"]);
  expect(latin("الرمزان 211 و551")).toEqual(["211", "551"]);
});

it.each(["", "551", "لا شيء", "الرمزان 211 و551."])("leaves nothing of %j out", (text) => {
  expect(
    runsOf(text)
      .map((run) => run.text)
      .join(""),
  ).toBe(text);
});
