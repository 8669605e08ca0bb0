import type { Guide } from "@wirecode/model";
import { describe, expect, it } from "vitest";
import { draw } from "./draw.ts";
import { picture } from "./picture.ts";
import type { Area } from "./types.ts";
import { widthOf, wrapText } from "./wrap-text.ts";

const LONG = "It has failed with a code that begins with 5, and nobody knows what to do about it";

/** A guide whose questions have many answers with much to say, and are met more than once. */
const guide: Guide = {
  id: "why",
  protocols: ["smtp"],
  lang: "en",
  bodyLang: "en",
  title: "Why & how?",
  summary: "It tells why.",
  start: "first",
  questions: [
    {
      id: "first",
      question: "Does <waiting> help, or does the report say that it will not help at all?",
      answers: [
        { id: "yes", label: "Yes", outcome: "wait" },
        { id: "no", label: LONG, ask: "second" },
        { id: "unknown", label: "Nobody knows", ask: "third" },
      ],
    },
    {
      id: "second",
      question: "Is the address right?",
      answers: [
        { id: "yes", label: LONG, ask: "third" },
        { id: "no", label: "No", outcome: "mend" },
      ],
    },
    {
      id: "third",
      question: "Has it been tried before?",
      answers: [
        { id: "yes", label: "Twice", outcome: "mend" },
        { id: "no", label: "Never", outcome: "wait" },
      ],
    },
  ],
  outcomes: [
    { id: "wait", title: "Wait", advice: "Wait.", codes: codes(450), references: [] },
    { id: "mend", title: LONG, advice: "Mend.", codes: codes(550, 551, 552), references: [] },
  ],
};

function codes(...all: number[]) {
  return all.map((code) => ({ protocol: "smtp", code }));
}

function nameOf({ code }: { readonly code: number | string }) {
  const retry = Number(code) < 500 ? "later" : "after-change";
  return { protocol: "SMTP", label: String(code), retry };
}

function overlap(one: Area, other: Area): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

function rectangles(svg: string) {
  return [...svg.matchAll(/<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)"/g)].map(
    ([, x, y, wide]) => [Number(x), Number(y), Number(wide)] as const,
  );
}

const { boxes, edges, width, height } = draw(guide, nameOf);

describe("the drawing of a guide", () => {
  it("has every question once, names it where it is met again, and has an outcome for each end", () => {
    expect(boxes.map(({ kind }) => kind).toSorted()).toEqual([
      "again",
      ...Array<string>(4).fill("outcome"),
      ...Array<string>(3).fill("question"),
    ]);
    expect(edges).toHaveLength(7);
  });

  it("puts nothing over anything else, and nothing beyond its edge", () => {
    const areas = [...boxes, ...edges.map(({ label }) => label)];
    const clashes = areas.flatMap((one, at) =>
      areas.slice(at + 1).filter((other) => overlap(one, other)),
    );
    expect(clashes).toEqual([]);
    for (const { x, y, width: wide, height: high } of areas) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(x + wide).toBeLessThanOrEqual(width);
      expect(y + high).toBeLessThanOrEqual(height);
    }
  });

  it("keeps its words within their boxes", () => {
    for (const { lines, codes: named, width: wide } of boxes) {
      for (const line of [...lines, ...named]) expect(widthOf(line)).toBeLessThan(wide);
    }
  });

  it("is no wider than a page", () => {
    expect(width).toBeGreaterThan(600);
    expect(width).toBeLessThanOrEqual(960);
  });
});

describe("the picture", () => {
  const source = picture(guide, "ltr", nameOf).source;
  const words = source.replaceAll(/<\/tspan>/g, " ").replaceAll(/<[^>]*>/g, "");

  it("holds every question, answer and outcome, escaped", () => {
    expect(words).toContain("Does &lt;waiting&gt; help, or does the report say");
    expect(words.match(/Is the address right\?/g)).toHaveLength(1);
    expect(words.match(/Has it been tried before\?/g)).toHaveLength(2);
    for (const label of ["Yes", "Nobody knows", "No", "Twice", "Never", "Wait"])
      expect(words).toContain(`${label} `);
    expect(words.replaceAll(/\s+/g, " ").split(LONG)).toHaveLength(5);
    expect(words).toContain("SMTP\u00A0550\u00A0· 551\u00A0· 552");
  });

  it("has a name, and no style of its own", () => {
    expect(source).toMatch(/^<svg [^>]* role="img" aria-label="Why &amp; how\?">/);
    expect(source).not.toMatch(/style|<script/);
  });

  it("gives an outcome the colour of its first code", () => {
    expect(source.match(/class="outcome" data-retry="([a-z-]+)"/g)?.toSorted()).toEqual([
      'class="outcome" data-retry="after-change"',
      'class="outcome" data-retry="after-change"',
      'class="outcome" data-retry="later"',
      'class="outcome" data-retry="later"',
    ]);
  });

  it("is mirrored for a language that reads from right to left", () => {
    const mirrored = picture({ ...guide, bodyLang: "ar" }, "rtl", nameOf).source;
    expect(mirrored).toContain(' direction="rtl"');
    expect(rectangles(mirrored)).toEqual(
      rectangles(source).map(([x, y, wide]) => [width - x - wide, y, wide]),
    );
  });
});

describe("wrapping", () => {
  it("breaks between words, and within a word only where it has to", () => {
    expect(wrapText("one two three", widthOf("one two"))).toEqual(["one two", "three"]);
    expect(wrapText("aaaaaaaa b", widthOf("aaaa"))).toEqual(["aaaa", "aaaa", "b"]);
    expect(wrapText("", 10)).toEqual([""]);
  });
});
