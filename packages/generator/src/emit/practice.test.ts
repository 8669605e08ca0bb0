import { fileURLToPath } from "node:url";
import { placeholdersIn, practiceOf, type Practice } from "@wirecode/model";
import { describe, expect, it } from "vitest";
import { load } from "../load/load.ts";
import { resolve } from "../resolve/resolve.ts";
import { validate } from "../validate/validate.ts";
import { emitPractice } from "./practice.ts";

const { authored } = validate(load(fileURLToPath(new URL("../../../../data", import.meta.url))));
if (!authored) throw new Error("The data is wrong.");
const catalogue = resolve(authored);
const PARTS = ["see", "send", "names"] as const;

/** Everything that pages show of a protocol. */
function shownIn({ codes, practice }: (typeof catalogue.protocols)[number]) {
  return codes.flatMap((code) => {
    const known = practice && practiceOf(code, practice);
    return PARTS.flatMap((part) => (known?.[part] ?? []).map((one) => ({ code, part, ...one })));
  });
}

describe("how our own codes are seen, sent and named", () => {
  for (const protocol of catalogue.protocols) {
    const shown = shownIn(protocol);
    const { id } = protocol.protocol;

    it(`${id} has a value in every place`, () => {
      const texts = shown.flatMap(({ text, short, output = "" }) => [text, short, output]);
      expect(texts.filter((one) => placeholdersIn(one).length > 0)).toEqual([]);
    });

    it(`${id} has one line in short for each`, () => {
      expect(shown.filter(({ short }) => short.trim().includes("\n"))).toEqual([]);
    });

    it(`${id} shows each snippet with some code`, () => {
      const { practice } = protocol;
      if (!practice) return;
      const unused = PARTS.flatMap((part) =>
        practice[part].filter((_, index) => {
          const rest: Practice = { ...practice, [part]: practice[part].toSpliced(index, 1) };
          return protocol.codes.every(
            (code) =>
              JSON.stringify(practiceOf(code, practice)[part]) ===
              JSON.stringify(practiceOf(code, rest)[part]),
          );
        }),
      );
      expect(unused).toEqual([]);
    });
  }

  it("is written without what only authors need", () => {
    const files = [...emitPractice(catalogue)];
    expect(files.map(({ path }) => path)).toContain("practice/http.json");
    expect(files.some(({ content }) => content.includes('"checked"'))).toBe(false);
  });
});
