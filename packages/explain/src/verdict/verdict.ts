import type { Message } from "@wirecode/core";
import { factsOf, listed } from "../facts/code-facts.ts";
import type { Found } from "../facts/found.ts";
import { fold } from "../text/fold.ts";
import { attribute } from "./attribution.ts";
import { kindNamed, kindOfCode, wordsIn, type Kind, type Words } from "./lexicon.ts";
import type { Note, Provider } from "./providers.ts";
import { subcodeNote, type FieldOf } from "./subcode.ts";

/** What a text means, without the text. */
export type Verdict = Pick<
  Message,
  | "protocol"
  | "codes"
  | "retry"
  | "act"
  | "address"
  | "reason"
  | "temporary"
  | "provider"
  | "confidence"
> & {
  /** How exact the ground is, to choose among verdicts: nothing, a general code, an exact code, words, a provider's words. */
  readonly rank: number;
  /** What of its provider it rests on. */
  readonly note?: Note;
};

/** What is known of a text beside its words. */
interface Beside {
  /** More text that tells who said it, such as the name of its host. */
  readonly context?: string;
  /** The fields of a log that it is a line of. */
  readonly fieldOf?: FieldOf;
}

const MAIL = new Set(["smtp", "smtp-enhanced"]);

/**
 * Says what a text and the codes in it mean together. The words count more than the codes, and a provider's own text more
 * than other words.
 * @param text - What is said: a reply, a line, a field.
 * @param codes - The codes in it, with places in whatever text.
 */
export function judge(
  text: string,
  codes: readonly Found[],
  { context = "", fieldOf }: Beside = {},
): Verdict {
  const main = decisive(codes);
  const known =
    main && factsOf(main.protocol, main.code)?.outcome === "success"
      ? NOTHING
      : wordsOf(text, codes, context);
  const coded = subcodeNote(text, codes, fieldOf);
  const { provider, note } = coded
    ? { provider: coded.provider, note: coded }
    : attribute(known, codes);
  const mail = codes.length === 0 || codes.some(({ protocol }) => MAIL.has(protocol));
  const words = mail && !isSuccess(main) ? saidIn(text, known, codes) : [];
  const exact = codes
    .filter(({ role }) => role !== "overruled")
    .flatMap((one) => kindOfCode(one.protocol, one.code) ?? []);
  const said = strongest(words, exact);
  const overruled = contradicted(codes, note?.answer.reason ?? said?.reason, exact);
  const ground = decisive(overruled.filter(({ role }) => role !== "overruled")) ?? main;
  const temporary = isTemporary(main, codes, said);
  const about = {
    protocol: ground?.protocol ?? null,
    codes: overruled,
    temporary,
    provider: provider ? shown(provider) : null,
  };
  if (note) return { ...about, ...note.answer, confidence: "stated", rank: 4, note };
  if (said) {
    const answers = temporary === true ? said.temporary : said.permanent;
    const agreed = exact.some(({ reason }) => reason === said.reason);
    const contradictory = overruled.some(({ role }) => role === "overruled");
    const confidence = contradictory ? "guess" : agreed ? "stated" : "likely";
    return {
      ...about,
      ...answers,
      reason: said.reason,
      confidence: said.weak && !agreed ? "guess" : confidence,
      rank: said.weak ? 1.2 : words.includes(said) ? 3 : 2,
    };
  }
  return { ...about, ...byCode(main, codes), reason: null, rank: main ? 1 : 0 };
}

const NOTHING: Words & { readonly start: number } = {
  kinds: [],
  notes: [],
  signs: new Map(),
  start: 0,
};

/** The words of a text, and where in it as it was folded the first code of a failure stands. */
function wordsOf(
  text: string,
  codes: readonly Found[],
  context: string,
): Words & { readonly start: number } {
  const reply = codes.find(({ protocol }) => protocol === "smtp")?.code;
  const first = firstFailure(text, codes);
  const before = fold(context === "" ? text.slice(0, first) : `${context} ${text.slice(0, first)}`);
  return { ...wordsIn(before + fold(text.slice(first), reply)), start: before.length };
}

/** Where the first code of a failure stands in a text; its beginning where the codes are those of another. */
function firstFailure(text: string, codes: readonly Found[]): number {
  const first = codes.find(
    ({ code, at }) => /^[45]/.test(code) && at !== null && text.startsWith(code, at),
  );
  return first?.at ?? 0;
}

/** What the words behind the first code say, or those before it where they say nothing exact. */
function saidIn(
  text: string,
  { kinds, start }: Words & { readonly start: number },
  codes: readonly Found[],
): readonly Kind[] {
  const behind = kinds.filter(({ match }) => match.last >= start).map(({ kind }) => kind);
  const first = firstFailure(text, codes);
  const asked = kindAsked(text.slice(Math.max(0, first - 160), first));
  const [most] = behind;
  if (asked && (!most || most.weak || most.reason === "recipient" || most.reason === "host")) {
    return [asked, ...behind];
  }
  if (start === 0 || behind.some(({ weak }) => !weak)) return behind;
  const strong = kinds.find(({ kind }) => !kind.weak);
  return strong ? [strong.kind, ...behind] : behind;
}

/** What a refusal is about by the command that it answers: one of MAIL FROM is about the sender, one of EHLO about its host. */
function kindAsked(before: string): Kind | undefined {
  if (/(?:after|to|our) (?:pipelined )?MAIL FROM/i.test(before)) return kindNamed("sender-unknown");
  if (/(?:after|to|our) (?:EHLO|HELO|initial connection)/i.test(before))
    return kindNamed("blocked");
  return undefined;
}

function shown({ id, title, url }: Provider): Message["provider"] {
  return { id, title, url };
}

/** The code that a verdict rests on: an answer from further away before a nearer one, and a failure before a success. */
function decisive(codes: readonly Found[]): Found | undefined {
  const failures = codes.filter((one) => !isSuccess(one));
  const among = failures.length > 0 ? failures : codes;
  const enhanced = among.find(
    ({ protocol, code, role }) =>
      protocol === "smtp-enhanced" && role !== "status" && !code.endsWith(".0.0"),
  );
  return enhanced ?? among.find(({ role }) => role === "embedded" || role === "reply") ?? among[0];
}

function isSuccess(one: Found | undefined): boolean {
  return one !== undefined && MAIL.has(one.protocol) && /^[23]/.test(one.code);
}

/** The first kind that the words or a code say; a weak one only where no code says something more exact. */
function strongest(words: readonly Kind[], exact: readonly Kind[]): Kind | undefined {
  return words.find(({ weak }) => !weak) ?? exact[0] ?? words[0];
}

/** The codes, of which those that say something else than the verdict are marked. */
function contradicted(
  codes: readonly Found[],
  reason: string | null | undefined,
  exact: readonly Kind[],
): readonly Found[] {
  if (reason === undefined || reason === null || exact.length === 0) return codes;
  return codes.map((one) => {
    const kind = kindOfCode(one.protocol, one.code);
    return kind && kind.reason !== reason ? { ...one, role: "overruled" as const } : one;
  });
}

function isTemporary(
  main: Found | undefined,
  codes: readonly Found[],
  said: Kind | undefined,
): boolean | null {
  const mail = codes.find(({ protocol, code }) => MAIL.has(protocol) && /^[45]/.test(code));
  if (mail) {
    const reply = codes.find(
      ({ protocol, role, code }) =>
        protocol === "smtp" && role !== "overruled" && /^[45]/.test(code),
    );
    return (reply ?? mail).code.startsWith("4");
  }
  if (main) {
    const facts = factsOf(main.protocol, main.code);
    if (facts?.outcome === "transient-failure") return true;
    return facts?.outcome === "permanent-failure" ? false : null;
  }
  return said && said.permanent.retry === "later" ? true : null;
}

function byCode(main: Found | undefined, codes: readonly Found[]) {
  const facts = main && factsOf(main.protocol, main.code);
  const isListed = main && listed(main.protocol, main.code);
  const address = codes
    .map(({ protocol, code }) => factsOf(protocol, code)?.address ?? null)
    .find((one) => one !== null);
  return {
    retry: facts?.retry ?? ("unstated" as const),
    act: facts?.act ?? [],
    address: main && MAIL.has(main.protocol) ? (facts?.address ?? address ?? null) : null,
    confidence:
      isListed && main && !MAIL.has(main.protocol) ? ("stated" as const) : ("guess" as const),
  };
}
