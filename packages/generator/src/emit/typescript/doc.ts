import type { CodeFacts, CodeText } from "@wirecode/model";
import type { Authority } from "./authority.ts";

/** Text that cannot end the comment it stands in. */
export function commentSafe(text: string): string {
  return text.replaceAll("*/", String.raw`*\/`).replaceAll(/\s+/g, " ");
}

/** The documentation of an enum member: what it says, where it is defined, and whether to use it. */
export function memberDoc(code: CodeFacts, { summary }: CodeText, authority: Authority): string {
  const links = code.references.map(
    ({ spec, section, url }) => `{@link ${url} | ${section ? `${spec} §${section}` : spec}}`,
  );
  const lines = [
    ...(code.mnemonic !== undefined && code.mnemonic !== code.phrase
      ? [`\`${commentSafe(code.mnemonic)}\``, ""]
      : []),
    ...(code.phrase ? [`\`${commentSafe(code.phrase)}\``, ""] : []),
    commentSafe(summary),
    ...(links.length > 0 ? ["", `@see ${links.join(", ")}`] : []),
    ...deprecation(code, authority),
  ];
  return lines.join("\n");
}

/** What editors strike a member through by; nothing for a code that may be used. */
export function deprecation(
  { status, related }: CodeFacts,
  { lists }: Authority,
): readonly string[] {
  if (status !== "deprecated" && status !== "obsolete") return [];
  const successor = related.find(({ relation }) => relation === "replaced-by");
  const advice = successor ? ` Use ${successor.code} instead.` : "";
  return ["", `@deprecated ${commentSafe(lists)} this code as ${status}.${advice}`];
}
