import type { Reference } from "@wirecode/model";
import type { Authority } from "./authority.ts";
import type { Member } from "./member.ts";
import { phraseOf } from "./phrase.ts";

/** Text that cannot end the comment it stands in. */
export function commentSafe(text: string): string {
  return text.replaceAll("*/", String.raw`*\/`).replaceAll(/\s+/g, " ");
}

/**
 * The documentation of a member: what the code is called on the wire, what it says, where it is defined, and whether to
 * use it.
 * @param today - How a comment names the member that has taken the place of one with a former name.
 */
export function memberDoc(member: Member, authority: Authority, today: string): string {
  const { code } = member;
  if (member.former) return typeDoc(member, authority, today);
  const [source] = code.references;
  const lines = [
    ...wireNames(member),
    "",
    commentSafe(code.text.summary),
    ...(source ? ["", `@see {@link ${source.url} | ${citationOf(source)}}`] : []),
    ...deprecation(member, authority, today).flatMap((line) => ["", line]),
  ];
  return lines.join("\n");
}

/** The same in one line and without an address: constants stand beside an enum, whose members have it. */
export function constantDoc(member: Member, authority: Authority, today: string): string {
  const { code, former } = member;
  if (former) return typeDoc(member, authority, today);
  const [source] = code.references;
  const summary = commentSafe(code.text.summary);
  const line = `${wireNames(member).join("")}: ${summary}${source ? ` ${citationOf(source)}` : ""}`;
  return [line, ...deprecation(member, authority, today)].join("\n");
}

function citationOf({ spec, section }: Reference): string {
  return section === undefined ? spec : `${spec} §${section}`;
}

/** The short documentation of the type of a constant. */
export function typeDoc(member: Member, authority: Authority, today: string): string {
  return [...wireNames(member), ...deprecation(member, authority, today)].join("\n");
}

function wireNames({ code }: Member): readonly string[] {
  const { mnemonic } = code;
  const phrase = phraseOf(code);
  const names = mnemonic === undefined || mnemonic === phrase ? [phrase] : [mnemonic, phrase];
  return [names.map((name) => `\`${commentSafe(name).replaceAll("`", "'")}\``).join(", ")];
}

/** What editors strike a member through by; nothing for a name and a code that may be used. */
function deprecation(
  { code: { status, related }, former }: Member,
  { lists }: Authority,
  today: string,
): readonly string[] {
  if (former) return [`@deprecated Renamed to {@link ${today}}.`];
  if (status !== "deprecated" && status !== "obsolete") return [];
  const successor = related.find(({ relation }) => relation === "replaced-by");
  const advice = successor ? ` Use ${successor.code} instead.` : "";
  return [`@deprecated ${commentSafe(lists)} this code as ${status}.${advice}`];
}

/** A text as a comment in front of a declaration. */
export function comment(text: string): string {
  const lines = text.split("\n");
  if (lines.length === 1) return `/** ${text} */`;
  return `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join("\n")}\n */`;
}
