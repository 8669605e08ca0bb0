import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DATA } from "./places.ts";
import { cpSync } from "node:fs";

const SHARE = ["client", "server"];

/** Writes a catalogue of one protocol with so many codes. JSON is YAML too. */
export function catalogueOf(folder: string, count: number) {
  const codes = Array.from({ length: count }, (_, index) => String(10_000 + index));
  mkdirSync(join(folder, "made/text"), { recursive: true });
  mkdirSync(join(folder, "phrases"));
  cpSync(join(DATA, "phrases/en.yaml"), join(folder, "phrases/en.yaml"));
  write(folder, "locales.yaml", { en: { endonym: "English", direction: "ltr" } });
  write(folder, "made/protocol.yaml", protocol());
  write(folder, "made/codes.yaml", byCode(codes, facts));
  write(folder, "made/text/en.yaml", { ...words(), codes: byCode(codes, text) });
}

function write(folder: string, name: string, value: unknown) {
  writeFileSync(join(folder, name), JSON.stringify(value, null, 1));
}

function byCode(codes: readonly string[], make: (index: number) => object) {
  return Object.fromEntries(codes.map((code, index) => [code, make(index)]));
}

function protocol() {
  return {
    title: "Made",
    enum: "MadeCode",
    code: { type: "number", pattern: "1[0-9]{4}" },
    standard: "RFC 5321",
    defaults: { "sent-by": ["server"], "on-wire": true },
    classes: {
      all: {
        term: "All",
        codes: "1[0-9]{4}",
        outcome: "permanent-failure",
        retry: "after-change",
        act: [],
      },
    },
    attributes: { charged: { type: "flag" }, place: { type: "one-of", of: ["here", "there"] } },
  };
}

function facts(index: number) {
  return {
    name: `Code${index}`,
    phrase: `phrase ${index}`,
    references: ["RFC 5321 §4.2.3"],
    act: [SHARE[index % 2]],
    charged: index % 3 === 0,
    place: index % 5 === 0 ? "here" : "there",
  };
}

function words() {
  return {
    protocol: { summary: "A summary of the protocol.", about: "What the protocol is about." },
    actors: { client: "the client", server: "the server" },
    classes: { all: { title: "all codes", summary: "Every code is one of these." } },
    attributes: {
      charged: {
        label: "Charged?",
        says: { yes: "{code} is charged.", no: "{code} is not charged." },
        both: { yes: "Both {a} and {b} are charged.", no: "Neither {a} nor {b} is charged." },
      },
      place: {
        label: "Place",
        values: { here: "here", there: "there" },
        says: { here: "{code} happens here.", there: "{code} happens there." },
        both: { here: "{a} and {b} happen here.", there: "{a} and {b} happen there." },
      },
    },
  };
}

function text(index: number) {
  const side = SHARE[index % 2] ?? "client";
  return {
    title: `The title of entry ${index + 1}`,
    summary: "The server refuses what it was asked, and says so with this code.",
    meaning:
      "The request reached the server, was understood, and is refused for a reason of its own.",
    fix: { [side]: "Change what was asked for, and ask again." },
    use: "Send it where the request itself is right and the server may still not serve it.",
  };
}
