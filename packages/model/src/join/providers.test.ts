import { expect, it } from "vitest";
import { note, provider } from "../testing/provider.ts";
import { joinProviders } from "./providers.ts";

const { text: words, ...facts } = note();
const { text: about, ...known } = provider([]);
const all = [{ ...known, notes: [facts] }];
const { title, summary, advice } = words;
const english = {
  locale: "en",
  providers: {
    "example-mail": { about: about.about, notes: { moved: { title, summary, advice } } },
  },
};

it("takes each title and each body from the first language that has it", () => {
  const german = {
    locale: "de",
    providers: { "example-mail": { notes: { moved: { title: "Umgezogen" } } } },
  };
  const [joined] = joinProviders(all, [german, english]);
  expect(joined?.text).toEqual({ lang: "en", about: about.about });
  expect(joined?.notes[0]?.text).toEqual({
    lang: "de",
    bodyLang: "en",
    title: "Umgezogen",
    summary,
    advice,
  });
});

it("leaves out what nobody has words on, and makes none up", () => {
  expect(joinProviders(all, [{ locale: "en", providers: {} }])).toEqual([]);
  const bare = { "example-mail": { about: "It.", notes: { moved: { title } } } };
  expect(() => joinProviders(all, [{ locale: "en", providers: bare }])).toThrow(
    "The note moved of example-mail has no body in en",
  );
});
