import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { ProviderFacts } from "@wirecode/core";
import { findCodes } from "../find/find-codes.ts";
import { layoutOf } from "../lines/layout.ts";
import { w3cCodes, w3cField } from "../lines/w3c.ts";
import { directory, type Note } from "./providers.ts";
import { judge } from "./verdict.ts";
import { vouchedCodes } from "./vouched.ts";

const facts: readonly ProviderFacts[] = JSON.parse(
  readFileSync(new URL("../../generated/providers.json", import.meta.url), "utf8"),
);

/** The notes that a text can tell, with what their authors say of them. */
const told = facts.flatMap(({ id: provider, notes, subcodes }) =>
  notes
    .filter(({ patterns, subcode }) => patterns.length > 0 || (subcodes && subcode !== undefined))
    .map((note) => ({
      ...note,
      name: `${provider}/${note.id}`,
      // LDAP is no protocol here, and where no status was sent there is none to find.
      codes: note.protocol ? note.codes.filter((code) => code !== subcodes?.unsent) : [],
    })),
);

const nameOf = new Map(directory().notes.map((note, index) => [note, told[index]?.name]));

/** The notes that the lines of a text rest on, and the codes in them. */
function found(
  text: string,
): readonly { readonly note?: Note; readonly codes: readonly string[] }[] {
  const known = findCodes(text).codes;
  const whole = { codes: known.length > 0 ? known : vouchedCodes(text), text, fieldOf: undefined };
  const entries = text.split("\n").flatMap((line) => {
    const fields = layoutOf(line);
    if (!fields) return [];
    const fieldOf = (name: string) => w3cField(line, fields, name);
    return [{ codes: w3cCodes(line, fields), text: line, fieldOf }];
  });
  return [whole, ...entries].map(({ text: own, codes, fieldOf }) => {
    const { note } = judge(own, codes, fieldOf ? { fieldOf } : {});
    return { ...(note && { note }), codes: codes.map(({ code }) => code) };
  });
}

it("knows hundreds of notes", () => {
  expect(told.length).toBeGreaterThan(300);
  expect(directory().notes).toHaveLength(told.length);
});

it("finds in each example the note that it is an example of, and its code, and no other note", () => {
  const wrong = told.flatMap(({ name, example, codes }) => {
    const all = found(example);
    const names = all.flatMap(({ note }) => (note ? [nameOf.get(note)] : []));
    if (names.length === 0 || names.some((one) => one !== name))
      return [`${name}: ${names.join(", ") || "no note"}`];
    const shown = codes.filter((code) => example.includes(code));
    const there = new Set(all.flatMap((one) => one.codes));
    return shown.length === 0 || shown.some((code) => there.has(code))
      ? []
      : [`${name}: no code of ${shown.join(" ")}`];
  });
  expect(wrong).toEqual([]);
});
