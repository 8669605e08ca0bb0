import { describe, expect, expectTypeOf, it } from "vitest";
import {
  isSmtpReplyCode,
  SmtpReply,
  smtpFacts,
  type SmtpReplyCode,
  type UnofficialSmtpReplyCode,
} from "../generated/smtp/index.js";

describe("the types of SMTP", () => {
  it("rejects numbers that are no code", () => {
    expectTypeOf(551 as const).toExtend<SmtpReplyCode>();
    expectTypeOf(999 as const).not.toExtend<SmtpReplyCode>();
    expectTypeOf<number>().not.toExtend<SmtpReplyCode>();
    expectTypeOf<420>().not.toExtend<SmtpReplyCode>();
    expectTypeOf<420>().toExtend<UnofficialSmtpReplyCode>();
  });

  it("accepts an enum member where a code is wanted", () => {
    expectTypeOf(SmtpReply.UserNotLocal).toExtend<SmtpReplyCode>();
  });

  it("narrows a number to a code", () => {
    const received: number = JSON.parse("551");
    expect(isSmtpReplyCode(received)).toBe(true);
    if (isSmtpReplyCode(received)) expectTypeOf(received).toEqualTypeOf<SmtpReply>();
  });

  it("gives each code's facts under its literal", () => {
    expectTypeOf(smtpFacts[551].code).toEqualTypeOf<551>();
    expectTypeOf(smtpFacts[551].attributes["parse-text"]).toEqualTypeOf<boolean>();
    // @ts-expect-error 999 is no SMTP reply code
    expect(smtpFacts[999]).toBeUndefined();
  });
});

describe("isSmtpReplyCode", () => {
  it.each([211, 551, 556])("knows %d", (code) => {
    expect(isSmtpReplyCode(code)).toBe(true);
  });

  it.each([999, 420, 551.5, Number.NaN, "551", null, undefined, {}, "constructor", "__proto__"])(
    "refuses %o",
    (value) => {
      expect(isSmtpReplyCode(value)).toBe(false);
    },
  );
});
