import { expect, it } from "vitest";
import { pairPath } from "./pair.ts";

const at = (protocol: string, code: number) => ({ protocol, code });

it("gives a pair one place: in its protocol's folder, or named after both protocols", () => {
  expect(pairPath({ a: at("smtp", 211), b: at("smtp", 551) })).toBe("compare/smtp/211-vs-551");
  expect(pairPath({ a: at("ftp", 550), b: at("smtp", 550) })).toBe("compare/ftp-550-vs-smtp-550");
});
