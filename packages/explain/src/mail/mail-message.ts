import type { Message } from "@wirecode/core";
import { distinct, found, type Found } from "../facts/found.ts";
import { mailCodes } from "../find/mail.ts";
import { judge, type Verdict } from "../verdict/verdict.ts";
import { cutOriginal } from "./cut-original.ts";
import { recipientStatuses, type RecipientStatus } from "./delivery-status.ts";
import { addressesIn, failedAddress } from "./failed-address.ts";
import { isBounce } from "./is-bounce.ts";
import type { MailParts } from "./parts.ts";

/** Finds where in a text as it was given a line of a decoded part stands; null where it is encoded. */
type Locate = (line: string) => number | null;

/**
 * A mail as a message; `undefined` where it reports on no delivery.
 * @param line - The line that the mail begins on.
 * @param text - The mail as it was given.
 */
export function mailMessage(line: number, text: string, parts: MailParts): Message | undefined {
  if (!isBounce(parts)) return undefined;
  const { headers, subject } = parts;
  const own = addressesIn(
    ["from", "to", "return-path", "delivered-to", "x-original-to"].flatMap(
      (name) => headers.get(name) ?? [],
    ),
  );
  return noticeMessage(line, text, {
    said: parts.text,
    subject,
    statuses: parts.reports.flatMap(recipientStatuses),
    failed: addressesIn(headers.get("x-failed-recipients") ?? []),
    own,
  });
}

/** A notice without the header of a mail, as people paste it. */
export function noticeText(line: number, text: string): Message {
  return noticeMessage(line, text, { said: text, subject: "", statuses: [], failed: [], own: [] });
}

interface Notice {
  readonly said: string;
  readonly subject: string;
  readonly statuses: readonly RecipientStatus[];
  readonly failed: readonly string[];
  readonly own: readonly string[];
}

function noticeMessage(line: number, text: string, notice: Notice): Message {
  const said = cutOriginal(notice.said);
  const locate = locator(text);
  const statuses = ordered(
    // A report may stand in the text, where a gateway has unpacked the mail, or a notice is about another notice.
    notice.statuses.length > 0 || !/^final-recipient:/im.test(notice.said)
      ? notice.statuses
      : recipientStatuses(notice.said.slice(0, 131_072)),
  );
  const inReports = statuses.flatMap((one) => reportCodes(one, locate));
  const inText = placed(said, locate);
  const codes = distinct([...inReports, ...inText]);
  const [first] = statuses;
  const { rank: _, note: __, ...verdict } = best(said, notice, statuses, codes);
  const delayed = first?.action === "delayed";
  const recipient = first?.recipient ?? notice.failed[0] ?? failedAddress(said, notice.own);
  return {
    line,
    ...verdict,
    ...(delayed && { temporary: true }),
    codes: marked(codes, verdict.codes),
    recipient,
    text,
  };
}

/** Those that failed first, then those that wait, then those that arrived. */
function ordered(statuses: readonly RecipientStatus[]): readonly RecipientStatus[] {
  return statuses.toSorted((a, b) => placeOf(a) - placeOf(b));
}

function placeOf({ action }: RecipientStatus): number {
  return action === "failed" ? 0 : action === "delayed" ? 1 : 2;
}

/** The codes of the fields about a recipient. */
function reportCodes({ status, diagnostic }: RecipientStatus, locate: Locate): readonly Found[] {
  const codes: Found[] = [];
  if (diagnostic !== null) codes.push(...placed(diagnostic, locate));
  const code = status === null ? undefined : /^[245]\.\d{1,3}\.\d{1,3}/.exec(status.trim())?.[0];
  if (code !== undefined) {
    const at = locate(`Status: ${code}`) ?? locate(`Status:${code}`);
    const place = at === null ? null : at + "Status:".length + 1;
    codes.push(found("smtp-enhanced", code, place, code.length, "status"));
  }
  return codes;
}

/** The codes of a part, with their places in the mail. */
function placed(part: string, locate: Locate): readonly Found[] {
  return mailCodes(part, { mail: true }).map((one) => {
    if (one.at === null) return one;
    const from = part.lastIndexOf("\n", one.at - 1) + 1;
    const end = part.indexOf("\n", one.at);
    const line = part
      .slice(from, end < 0 ? part.length : end)
      .trimEnd()
      .slice(0, 400);
    const whole = locate(line);
    if (whole !== null) return { ...one, at: whole + one.at - from };
    // The line may have been unfolded: what stands directly behind the code is not.
    const near = [40, 24, 12, one.length].map((length) =>
      locate(part.slice(one.at ?? 0, (one.at ?? 0) + length)),
    );
    return { ...one, at: near.find((place) => place !== null) ?? null };
  });
}

function locator(text: string): Locate {
  const known = new Map<string, number | null>();
  return (line) => {
    const before = known.get(line);
    if (before !== undefined) return before;
    const at = known.size > 400 || line === "" ? -1 : text.indexOf(line);
    known.set(line, at < 0 ? null : at);
    return at < 0 ? null : at;
  };
}

/**
 * The verdict whose ground is the most exact: of the fields of the report, of the paragraphs with codes, of all that is
 * said, of the subject. What an earlier one says in exact words, no later one can say better.
 */
function best(
  said: string,
  { subject }: Notice,
  statuses: readonly RecipientStatus[],
  codes: readonly Found[],
): Verdict {
  const status = codes.filter(({ role }) => role === "status");
  const grounds: readonly { readonly most: number; readonly verdicts: () => readonly Verdict[] }[] =
    [
      { most: EXACT, verdicts: () => byReport(statuses) },
      {
        most: EXACT,
        verdicts: () =>
          failures(said).map(({ text, codes: own }) =>
            judge(text, own, { context: said.slice(0, 400) }),
          ),
      },
      { most: 1.9, verdicts: () => (status.length > 0 ? [weakened(judge("", status), 1.9)] : []) },
      {
        most: 1.8,
        verdicts: () => [
          weakened(
            judge(
              said,
              codes.filter(({ role }) => role !== "status"),
            ),
            1.8,
          ),
        ],
      },
      { most: 1.7, verdicts: () => (subject === "" ? [] : [weakened(judge(subject, []), 1.7)]) },
    ];
  let chosen: Verdict | undefined;
  for (const { most, verdicts } of grounds) {
    if (chosen && chosen.rank >= Math.min(most, EXACT)) break;
    for (const one of verdicts()) if (!chosen || one.rank > chosen.rank) chosen = one;
  }
  const verdict = chosen ?? judge(said, codes);
  return { ...verdict, protocol: verdict.protocol ?? codes[0]?.protocol ?? null };
}

/** The rank of a verdict that rests on exact words. */
const EXACT = 3;

function byReport([first]: readonly RecipientStatus[]): readonly Verdict[] {
  if (first?.diagnostic === undefined || first.diagnostic === null) return [];
  const codes = mailCodes(first.diagnostic, { mail: true });
  return [judge(first.diagnostic, codes, { context: first.remote ?? "" })];
}

/** Words that stand anywhere tell less than those beside a code. */
function weakened(verdict: Verdict, most: number): Verdict {
  const { rank } = verdict;
  return { ...verdict, rank: rank >= 3 ? most : rank === 1.2 ? 0.6 : Math.min(rank, most) };
}

interface Failure {
  readonly text: string;
  readonly codes: readonly Found[];
}

/** The paragraphs that have codes of failures, at most a few. */
function failures(said: string): readonly Failure[] {
  return said
    .split(/\n[ \t\r]*\n/, 200)
    .flatMap((text) => {
      const codes = mailCodes(text, { mail: true });
      return codes.some(({ code }) => /^[45]/.test(code)) ? [{ text, codes }] : [];
    })
    .slice(0, 8);
}

/** The codes of a mail, those marked that the verdict overrules. */
function marked(codes: readonly Found[], judged: readonly Found[]): readonly Found[] {
  const overruled = new Set(
    judged.filter(({ role }) => role === "overruled").map(({ code }) => code),
  );
  return codes.map((one) => (overruled.has(one.code) ? { ...one, role: "overruled" } : one));
}
