import { expect, it } from "vitest";
import { openLibrary } from "../library/library.ts";
import { openMeter } from "./meter.ts";

const phrases = openLibrary().phrases("en");
const piece = new TextEncoder().encode("one\ntwo\n".repeat(250_000));

it("tells how much of all files has been read", () => {
  const meter = openMeter([{ size: 3_000_000 }, { size: 5_000_000 }], phrases);
  meter.add(piece);
  expect(meter.state()).toBe("2.0 / 8.0 MB, 25 %");
});

it("tells the line where nobody knows how much is to come", () => {
  const meter = openMeter([{ size: 3_000_000 }, { size: undefined }], phrases);
  meter.add(piece);
  meter.add(piece);
  expect(meter.state()).toBe("line 1000000");
});
