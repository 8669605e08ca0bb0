import providers from "@wirecode/core/facts/providers.json" with { type: "json" };
import { expect, it } from "vitest";
import { explain } from "../explain.ts";

const told = providers.flatMap(({ id, notes }) =>
  notes.filter(({ patterns }) => patterns.length > 0).map((note) => ({ provider: id, note })),
);

it("knows hundreds of notes", () => {
  expect(told.length).toBeGreaterThan(300);
});

it("says whose text an example is, and what the note says, wherever codes stand in it", async () => {
  const wrong: string[] = [];
  for (const { provider, note } of told) {
    const [message] = await explain(note.example);
    if (!message?.provider) continue;
    if (message.provider.id !== provider)
      wrong.push(`${provider}/${note.id}: ${message.provider.id}`);
  }
  expect(wrong).toEqual([]);
});
