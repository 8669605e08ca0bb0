import { own } from "../own.ts";
import { documentUrl, placeUrl, type Reference } from "@wirecode/model";
import type { AuthoredProtocol } from "../schema/protocol.ts";

const RFC = /^(RFC \d+)(?: §(\S+))?$/;
const SECTION = / §(\S+)$/;

/** The documents that a protocol names beside RFCs and drafts, by name. */
type Documents = Readonly<Record<string, string>>;

/** The references of an entry; what is not well formed is the business of a rule. */
export function referencesOf(
  written: readonly string[] | undefined,
  { documents }: AuthoredProtocol,
): readonly Reference[] {
  return (written ?? []).flatMap((one) => parseReference(one, documents) ?? []);
}

/**
 * Reads `RFC 5321 §4.2.3`, `RFC 1985`, the name of a draft, or that of a declared document with or without a section;
 * returns `undefined` for anything else.
 */
export function parseReference(
  written: string,
  documents: Documents | undefined = {},
): Reference | undefined {
  const rfc = RFC.exec(written);
  if (rfc?.[1]) {
    const [, spec, section] = rfc;
    const url = placeUrl(spec, section);
    return { spec, ...(section !== undefined && { section }), url };
  }
  const draft = documentUrl(written);
  if (draft !== undefined) return { spec: written, url: draft };
  const spec = written.replace(SECTION, "");
  const url = own(documents, spec);
  const section = SECTION.exec(written)?.[1];
  return url === undefined ? undefined : { spec, ...(section !== undefined && { section }), url };
}
