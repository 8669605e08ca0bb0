import type { Provider, ProviderNote } from "../shapes/provider.ts";

/** A note of the sample's provider that comes with 551 of the sample's protocol. */
export function note(facts: Partial<ProviderNote> = {}): ProviderNote {
  return {
    id: "moved",
    protocol: "mail",
    codes: ["551"],
    listed: [{ protocol: "mail", code: 551 }],
    patterns: ["user * has moved"],
    reason: "recipient",
    retry: "after-change",
    act: ["client"],
    source: "https://mail.example.com/errors#551",
    checked: "2026-12-01",
    example: "551 user a@example.com has moved",
    text: {
      lang: "en",
      bodyLang: "en",
      title: "User has moved",
      summary: "The user moved.",
      advice: "Update the address.",
    },
    ...facts,
  };
}

/** A provider with some notes. */
export function provider(notes: readonly ProviderNote[], facts: Partial<Provider> = {}): Provider {
  return {
    id: "example-mail",
    title: "Example Mail",
    kind: "mailbox",
    url: "https://mail.example.com/errors",
    hosts: ["example.com"],
    marks: [],
    text: { lang: "en", about: "Example Mail takes mail." },
    notes,
    ...facts,
  };
}
