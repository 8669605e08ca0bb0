import { describe, expect, it } from "vitest";
import { wantsColor, widthOf } from "./width-and-color.ts";

describe("wantsColor", () => {
  it.each([
    [{ isTTY: true }, {}, false, true],
    [{ isTTY: true }, { TERM: "dumb" }, false, false],
    [{ isTTY: true }, { NO_COLOR: "1" }, false, false],
    [{ isTTY: true }, { NO_COLOR: "" }, false, true],
    [{ isTTY: true }, {}, true, false],
    [{ isTTY: true }, { FORCE_COLOR: "0" }, false, false],
    [{}, {}, false, false],
    [{}, { FORCE_COLOR: "1" }, false, true],
    [{}, { FORCE_COLOR: "" }, false, true],
    [{}, { FORCE_COLOR: "1", NO_COLOR: "1" }, false, false],
    [{}, { FORCE_COLOR: "1" }, true, false],
  ])("on %j with %j, refused: %s, it is %s", (stream, env, refused, expected) => {
    expect(wantsColor(stream, env, refused)).toBe(expected);
  });
});

describe("widthOf", () => {
  it.each([
    [{ columns: 80 }, {}, 80],
    [{ columns: 200 }, {}, 100],
    [{ columns: 10 }, {}, 24],
    [{}, {}, 80],
    [{}, { COLUMNS: "60" }, 60],
    [{}, { COLUMNS: "wide" }, 80],
    [{ columns: 90 }, { COLUMNS: "60" }, 90],
  ])("of %j with %j is %d", (stream, env, width) => {
    expect(widthOf(stream, env)).toBe(width);
  });
});
