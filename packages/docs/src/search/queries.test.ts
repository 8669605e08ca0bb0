import { fileURLToPath } from "node:url";
import { searcher } from "@wirecode/model";
import { expect, it } from "vitest";
import { isAnswered, readRows } from "../../../../scripts/search/rows.ts";
import { targetOf } from "../../../../scripts/search/target.ts";
import { load } from "../content/load.js";
import { packedIndex } from "./entries.ts";
import { unpacked } from "./unpacked.ts";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const QUERIES = at("../../../../scripts/search/queries.jsonl");

const content = load(at("../../generated"));
const search = searcher(unpacked(packedIndex(content, "en")));
const rows = readRows(QUERIES).filter(({ locale }) => locale === "en");
const answered = (most: number) =>
  rows.filter((row) => isAnswered(row, search(row.query).documents.map(targetOf), most)).length;

it("answers what people type, most of it first and nearly all of it among the first three", () => {
  expect(rows.length).toBeGreaterThan(60);
  expect(answered(1) / rows.length).toBeGreaterThan(0.9);
  expect(answered(3) / rows.length).toBeGreaterThan(0.95);
});

it("leads to what there is", () => {
  const known = new Set(
    unpacked(JSON.parse(JSON.stringify(packedIndex(content, "en")))).documents.map(targetOf),
  );
  const targets = rows.flatMap(({ accept }) => accept);
  expect(targets.length).toBeGreaterThan(60);
  expect(targets.filter((target) => !known.has(target))).toEqual([]);
});
