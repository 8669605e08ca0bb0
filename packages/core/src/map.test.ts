import { describe, expect, it } from "vitest";
import { mappings } from "../generated/mappings.js";
import { map } from "./index.ts";

const targets = (protocol: string, code: number | string, destination: { to: string }) =>
  map(protocol, code, destination).map(({ to }) => to.code);

describe("map", () => {
  it("translates in one direction, and its way back is another table", () => {
    expect(targets("grpc", 14, { to: "http" })).toEqual([503]);
    expect(map("http:503", { to: "grpc" }).map(({ to }) => to.code)).toEqual([14]);
    expect(targets("grpc", 5, { to: "http" })).toEqual([404]);
    expect(map("http:404", { to: "grpc" }).map(({ to }) => to.code)).toEqual([12]);
  });

  it("names the direction and the source of each answer", () => {
    const [first] = map("grpc:14");
    expect(first).toMatchObject({
      to: { protocol: "http", code: 503 },
      direction: "grpc-to-http",
      otherwise: false,
      source: { spec: "google.rpc.Code" },
    });
  });

  it("says when an answer holds for everything that a table does not name", () => {
    expect(map("http", 418, { to: "grpc" })).toMatchObject([{ to: { code: 2 }, otherwise: true }]);
  });

  it("leaves interim responses and codes that never travel untranslated", () => {
    for (const code of [101, 103, 444, 494, 499])
      expect(map("http", code, { to: "grpc" })).toEqual([]);
  });

  it("leads to lists of codes that are no protocol here", () => {
    expect(targets("sip", 486, { to: "q850" })).toEqual(["17"]);
    expect(targets("sip", 422, { to: "q850" })).toEqual(["31"]);
    expect(targets("sip", 488, { to: "q850" })).toEqual(["31", "65"]);
  });

  it("is empty where the source says that a code has no counterpart", () => {
    const rows = mappings.find(({ id }) => id === "sip-to-q850")?.rows;
    expect(rows).toContainEqual({ from: 487, to: [] });
    expect(targets("sip", 487, { to: "q850" })).toEqual([]);
  });

  it("translates mail replies as IANA associates them, only within one class", () => {
    expect(targets("smtp-enhanced", "5.1.1", { to: "smtp" })).toEqual([550]);
    expect(targets("smtp", 550, { to: "smtp-enhanced" })).toContain("5.1.1");
    const temporary = targets("smtp", 450, { to: "smtp-enhanced" });
    expect(temporary.length).toBeGreaterThan(1);
    for (const code of temporary) {
      expect(code).toMatch(/^4\./);
    }
  });

  it("takes names, phrases and mnemonics", () => {
    expect(targets("grpc", "UNAVAILABLE", { to: "http" })).toEqual([503]);
    expect(targets("http", "Not Found", { to: "grpc" })).toEqual([12]);
    expect(targets("http", "NOT_FOUND", { to: "grpc" })).toEqual([12]);
    expect(targets("grpc", "FAILED_PRECONDITION", { to: "http" })).toEqual([400]);
  });

  it("translates what nobody has registered by its class, or as what it counts as", () => {
    expect(map("http", 471, { to: "grpc" })).toMatchObject([{ to: { code: 2 }, otherwise: true }]);
    expect(map("http:171", { to: "grpc" })).toEqual([]);
    expect(map("grpc", 99, { to: "http" })).toEqual(map("grpc", 2, { to: "http" }));
  });

  it("is empty where no table leads, and for what is no code", () => {
    expect(map("ftp", 550)).toEqual([]);
    expect(map("http", 1000)).toEqual([]);
    expect(map("grpc", "no such thing")).toEqual([]);
    expect(() => map("nntp:400")).toThrow(RangeError);
  });
});
