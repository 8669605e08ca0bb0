import { refOf } from "../facts/code-ref.ts";
import type { Code } from "../shapes/code.ts";
import type { Provider, ProviderNote } from "../shapes/provider.ts";
import { fill } from "../words/sentence.ts";
import type { Blocks } from "./block.ts";
import type { PageContext } from "./context.ts";
import { joined, link, strong, wire, type Inlines, type Link } from "./inline.ts";
import { noteTarget, sectionTarget } from "./provider-target.ts";
import { list, paragraph, words } from "./words.ts";

/** So many notes stand one by one; of more there is only a count for each provider. */
const MOST = 12;

/**
 * What providers say more exactly with a code, provider by provider, each note with whether to retry.
 * @internal
 */
export function providerNotes(code: Code, context: PageContext): Blocks {
  const at = refOf(code);
  const providers = context.sayingWith(at);
  if (providers.length === 0) return [];
  if (providers.flatMap(({ notes }) => notes).length > MOST) {
    // Who has the most to say comes first.
    const links = providers
      .toSorted((one, other) => other.notes.length - one.notes.length)
      .map((provider) => [counted(provider, code, context)]);
    return [paragraph(...joined(links, " · "))];
  }
  const items = providers.map((provider): Blocks => [
    paragraph(strong(link({ kind: "provider", id: provider.id }, provider.title))),
    ...list(provider.notes.map((note) => told(note, provider, context))),
  ]);
  return [{ kind: "list", ordered: false, items }];
}

/** How many notes of a provider come with a code, as a link to the place where they stand. */
function counted(provider: Provider, code: Code, { phrases }: PageContext): Link {
  const { title: label, notes } = provider;
  return link(
    sectionTarget(provider, refOf(code)),
    fill(phrases.changes.counted, { label, count: String(notes.length) }),
  );
}

/** What a note is called, and whether to retry. */
function told(note: ProviderNote, { id }: Provider, context: PageContext): Inlines {
  const { text, subcode, retry } = note;
  const title = words(text.title, text.lang, context);
  return [
    ...(subcode === undefined ? [] : [wire(subcode), " "]),
    link(noteTarget(id, note), title),
    ` · ${context.phrases.attributes.retry.short[retry]}`,
  ];
}
