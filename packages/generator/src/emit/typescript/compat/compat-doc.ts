import { keyOf, type Code, type Protocol } from "@wirecode/model";
import type { CompatCode } from "../../../resolve/compat.ts";
import { authorityOf } from "../authority.ts";
import { commentSafe, memberDoc } from "../doc.ts";

/** What says what a code of another package means: our own words on it. */
export type DocOf = (code: CompatCode) => string;

/** The documentation of the codes of a package: what each says, where it is defined, and what it is called today. */
export function docsOf(protocol: Protocol, codes: readonly Code[]): DocOf {
  const authority = authorityOf(protocol);
  const byKey = new Map(codes.map((code) => [String(keyOf(code)), code]));
  return ({ key, renamed }) => {
    const code = byKey.get(key);
    if (!code) return "";
    const doc = memberDoc({ name: code.name, code, former: false }, authority, code.name);
    if (renamed === undefined || doc.includes("@deprecated")) return doc;
    return `${doc}\n\n@deprecated Registered as \`${commentSafe(renamed)}\`.`;
  };
}

/** A documentation comment, indented by so many spaces. */
export function comment(doc: string, indent = 0): string {
  const pad = " ".repeat(indent);
  const lines = doc.split("\n").map((line) => `${pad} * ${line}`.trimEnd());
  return `${pad}/**\n${lines.join("\n")}\n${pad} */`;
}
