/** The words of one language. */
export interface Spoken {
  /** BCP 47 tag. */
  readonly locale: string;
}

/** What words in two tiers say of themselves. */
interface Languages {
  readonly lang: string;
  readonly bodyLang: string;
  readonly stale?: true;
}

/** An entry whose names are in the first language that has them, and whose body is in the first that has one. */
interface Tiers<E> {
  readonly languages: Languages;
  readonly names: E;
  readonly body: E;
}

/**
 * An entry in the first of some languages that has it, names and body each.
 * @param texts - What languages say, the preferred one first.
 * @param hasBody - Whether an entry has more than names.
 * @returns `undefined` where no language has the entry.
 */
export function inTiers<S extends Spoken, E extends { readonly stale?: true }>(
  texts: readonly S[],
  pick: (text: S) => E | undefined,
  hasBody: (entry: E) => boolean,
): Tiers<E> | undefined {
  const entries = texts.flatMap((text) => {
    const entry = pick(text);
    return entry ? [{ lang: text.locale, entry }] : [];
  });
  const [names] = entries;
  if (!names) return undefined;
  const body = entries.find(({ entry }) => hasBody(entry)) ?? names;
  const { lang, entry } = names;
  return {
    languages: { lang, bodyLang: body.lang, ...(entry.stale && { stale: true }) },
    names: entry,
    body: body.entry,
  };
}

/** The language that a reader asked for: that of the words that come first. */
export function firstOf<S extends Spoken>(texts: readonly S[]): S {
  const [first] = texts;
  if (!first) throw new RangeError("There are no words in any language.");
  return first;
}

/** Refuses to make up words: whoever gives a language that lacks some gives another after it. */
export function lacking(what: string, texts: readonly Spoken[]): RangeError {
  const tags = texts.map(({ locale }) => locale).join(", ");
  return new RangeError(
    `${what} in ${tags}: give the words of a further language after these, the reference language last.`,
  );
}
