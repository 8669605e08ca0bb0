import type { Message, MessageSummary } from "@wirecode/model";

/** Counts messages. */
export interface Tally {
  readonly add: (message: Message) => void;
  readonly summary: () => MessageSummary;
}

/** Begins to count. What is kept are the counts, and of no message more than its reason, codes and provider. */
export function openTally(): Tally {
  let messages = 0;
  const reasons = counter<Pick<Message, "reason">>();
  const codes = counter<Pick<Message["codes"][number], "protocol" | "code">>();
  const providers = counter<NonNullable<Message["provider"]>>();
  return {
    add({ reason, codes: found, provider }) {
      messages += 1;
      reasons.add(String(reason), () => ({ reason }));
      for (const { protocol, code } of found)
        codes.add(`${protocol}:${code}`, () => ({ protocol, code }));
      if (provider) providers.add(provider.id, () => provider);
    },
    summary: () => ({
      messages,
      reasons: reasons.counted(),
      codes: codes.counted(),
      providers: providers.counted(),
    }),
  };
}

/** Counts things by their keys. */
function counter<T extends object>() {
  const known = new Map<string, { readonly value: T; count: number }>();
  return {
    add(key: string, value: () => T): void {
      const before = known.get(key);
      if (before) before.count += 1;
      else known.set(key, { value: value(), count: 1 });
    },
    /** Most first, and of as many the one that came first. */
    counted: (): readonly (T & { readonly count: number })[] =>
      [...known.values()]
        .toSorted((a, b) => b.count - a.count)
        .map(({ value, count }) => ({ ...value, count })),
  };
}
