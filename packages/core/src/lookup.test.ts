import { describe, expect, it } from "vitest";
import { find, get, protocols } from "./index.ts";

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
    ["smtp", "551 "],
    ["nntp", 400],
    ["smtp", "constructor"],
    ["smtp", "__proto__"],
    ["constructor", "name"],
    ["__proto__", "toString"],
  ])("answers undefined for %s %s", (protocol, code) => {
    expect(get(protocol, code)).toBeUndefined();
  });

  it("answers undefined for an address that is none", () => {
    expect(get("smtp:")).toBeUndefined();
    expect(get(":551")).toBeUndefined();
  });
});

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

  it.each(["999", "", "constructor", "__proto__", "toString"])("finds nothing for %j", (code) => {
    expect(find(code)).toEqual([]);
  });
});

describe("protocols", () => {
  it("tells what SMTP declares", () => {
    const smtp = protocols().find(({ id }) => id === "smtp");
    expect(smtp).toMatchObject({ title: "SMTP", enum: "SmtpReply", standard: "RFC 5321" });
    expect(smtp?.attributes.map(({ id }) => id)).toContain("commands");
  });
});
