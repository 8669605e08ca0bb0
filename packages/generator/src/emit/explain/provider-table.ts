import type { ProviderFacts } from "@wirecode/model";
import { foldPhrase } from "../../phrase.ts";

/** The providers and those of their notes that words or subcodes tell, as lines of columns, with each answer once. */
export function providerTable(all: readonly ProviderFacts[]) {
  const answers: string[] = [];
  const rowOf = (answer: object): number => {
    const text = JSON.stringify(answer);
    const known = answers.indexOf(text);
    return known < 0 ? answers.push(text) - 1 : known;
  };
  const providers = all.map(({ id, title, url, hosts, marks }) =>
    [id, title, url, hosts.map(foldPhrase).join("|"), marks.map(foldPhrase).join("|")].join("\t"),
  );
  const notes = all.flatMap(({ notes: own, subcodes }, number) =>
    own
      .map(({ subcode, ...note }) => ({ ...note, subcode: subcodes ? (subcode ?? "") : "" }))
      .filter(({ patterns, subcode }) => patterns.length > 0 || subcode !== "")
      .map(({ codes, patterns, onlyWithProvider, subcode, ...note }) =>
        [
          number,
          rowOf({
            reason: note.reason,
            retry: note.retry,
            act: note.act,
            address: note.address ?? null,
          }),
          onlyWithProvider ? 1 : 0,
          codes.join(" "),
          patterns.map(foldPhrase).join("|"),
          subcode,
        ].join("\t"),
      ),
  );
  return {
    providers: providers.join("\n"),
    answers: answers.map((text): unknown => JSON.parse(text)),
    notes: notes.join("\n"),
    subcodePlaces: all.flatMap(({ subcodes }, provider) =>
      subcodes ? [{ provider, ...subcodes, layout: subcodes.layout?.split(" ") }] : [],
    ),
  };
}
