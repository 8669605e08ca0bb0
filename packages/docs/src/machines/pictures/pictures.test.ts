import { inflateSync } from "node:zlib";
import { RETRIES } from "@wirecode/model";
import { wcagContrast } from "culori";
import { describe, expect, it } from "vitest";
import { canvas } from "./canvas.ts";
import { captions } from "../../content/captions.ts";
import { masks } from "./masks.ts";
import { png } from "./png.ts";
import { COLOURS, toneOf } from "./tones.ts";
import { fewLines } from "./few-lines.ts";

/** The places of a picture's pixels in its palette, row by row, as a reader of PNG gets them. */
function pixelsOf(file: Uint8Array, width: number): number[][] {
  const bytes = Buffer.from(file);
  const start = bytes.indexOf("IDAT") + 4;
  const rows = inflateSync(bytes.subarray(start, start + bytes.readUInt32BE(start - 8)));
  return Array.from({ length: rows.length / (width + 1) }, (_, row) => [
    ...rows.subarray(row * (width + 1) + 1, (row + 1) * (width + 1)),
  ]);
}

describe("png", () => {
  it("writes size, palette and pixels", async () => {
    const file = Buffer.from(
      await png(Uint8Array.of(0, 0, 1, 1, 0, 0, 0, 1), 3, [
        [1, 2, 3],
        [255, 0, 128],
      ]),
    );
    expect(file.subarray(0, 8)).toEqual(Buffer.from("\u0089PNG\r\n\u001A\n", "latin1"));
    expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([3, 2]);
    const palette = file.indexOf("PLTE") + 4;
    expect([...file.subarray(palette, palette + 6)]).toEqual([1, 2, 3, 255, 0, 128]);
    expect(pixelsOf(file, 3)).toEqual([
      [0, 1, 1],
      [0, 0, 1],
    ]);
  });
});

describe("canvas", () => {
  it("prints what a mask covers, in steps of an ink, and nothing beyond its edges", async () => {
    const { print, png: file } = canvas(3, 2, "#ffffff", ["#000000", "#ff0000"]);
    print({ width: 2, opacity: Uint8Array.of(255, 0, 128, 255) }, 2, 0, 1);
    expect(pixelsOf(await file(), 3)).toEqual([
      [0, 0, 30],
      [0, 0, 23],
    ]);
  });
});

describe("masks", () => {
  it("sets text in the typeface of the pictures: the same every time, and not the same for other words", async () => {
    const { text } = await masks();
    const [one, again, other] = ["551", "551", "550"].map((word) => text(word, 40, 600));
    expect(one?.map(({ left }) => Math.floor(left / 24))).toEqual([0, 1, 2]);
    expect(one?.every(({ mask }) => mask.opacity.some((opacity) => opacity === 255))).toBe(true);
    expect(again).toEqual(one);
    expect(other?.[0]).toEqual(one?.[0]);
    expect(other?.[2]).not.toEqual(one?.[2]);
  });
});

describe("fewLines", () => {
  it("breaks between words", () => {
    expect(fewLines("one two three", 8, 3)).toEqual(["one two", "three"]);
  });

  it("says when there is more than fits", () => {
    expect(fewLines("one two three four", 7, 2)).toEqual(["one two", "three…"]);
  });
});

describe("captions", () => {
  const code = { code: 3, phrase: "Non-Existent Domain", aliases: [], name: "NxDomain" };

  it("shows the word that people know a code by, its number beside the protocol", () => {
    expect(captions({ ...code, mnemonic: "NXDOMAIN" } as never, "DNS")).toEqual({
      protocol: "DNS 3",
      code: "NXDOMAIN",
      phrase: "Non-Existent Domain",
    });
  });

  it("says nothing twice", () => {
    const said = { ...code, phrase: "NXDomain", mnemonic: "NXDOMAIN" };
    expect(captions(said as never, "DNS").phrase).toBe("");
    expect(captions({ ...said, aliases: ["No such name"] } as never, "DNS").phrase).toBe(
      "No such name",
    );
  });

  it("shows another phrase or the enum member where no standard gives a phrase", () => {
    expect(captions({ ...code, phrase: null, aliases: ["Gone"] } as never, "X").phrase).toBe(
      "Gone",
    );
    expect(captions({ ...code, phrase: null } as never, "X").phrase).toBe("NxDomain");
  });
});

describe("tones", () => {
  it.each(RETRIES)("has a colour for %s that stands out on paper", (retry) => {
    expect(wcagContrast(toneOf(retry), COLOURS["paper"] ?? "")).toBeGreaterThan(7);
  });

  it("gives answers that mean the same to who waits the same colour, and no others", () => {
    expect(toneOf("later")).toBe(toneOf("elsewhere"));
    expect(toneOf("after-change")).toBe(toneOf("never"));
    const hues = ["later", "conditional", "never", "follow", "unneeded", "unstated"] as const;
    expect(new Set(hues.map(toneOf)).size).toBe(hues.length);
  });
});
