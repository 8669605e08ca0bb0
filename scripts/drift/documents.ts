const DOCUMENT =
  /rfc errata (?<erratum>\d+)|rfc[ -]?(?<rfc>\d+)|(?<name>(?:rfc|draft|status-change)-[a-z0-9-]*[a-z0-9])|(?<url>https?:\/\/[^\s\];,]+)/gi;
const SECTION = /^[,\s]*(?:§+|sections?)\s*(?<number>[\da-z]+(?:\.\d+)*)/i;

/**
 * The documents that a reference names, each with the section that stands behind it. IANA writes
 * `[RFC9110, Section 15.4.6][RFC8767]` where we write `RFC 9110 §15.4.6; RFC 8767`.
 */
function documentsIn(reference: string): ReadonlyMap<string, string | undefined> {
  const text = reference.replaceAll(
    /https:\/\/(?:datatracker\.ietf\.org\/doc|www\.rfc-editor\.org\/\w+)\/(?:html\/)?/gi,
    "",
  );
  return new Map(
    Array.from(text.matchAll(DOCUMENT), ({ 0: found, index, groups = {} }) => {
      const { erratum, rfc, name, url } = groups;
      const key =
        erratum !== undefined
          ? `RFC Errata ${erratum}`
          : rfc !== undefined
            ? `RFC ${rfc}`
            : (name?.toLowerCase() ?? url?.replace(/\/$/, "") ?? "");
      return [key, SECTION.exec(text.slice(index + found.length))?.groups?.["number"]];
    }),
  );
}

/**
 * Whether two references lead to the same documents. A section that only one of them names makes no difference; nor
 * does a reference of ours that tells in words where IANA has no document.
 */
export function sameDocuments(ours: string, theirs: string) {
  const [here, there] = [documentsIn(ours), documentsIn(theirs)];
  if (here.size === 0) return true;
  return (
    here.size === there.size &&
    [...here].every(([document, section]) => {
      if (!there.has(document)) return false;
      const other = there.get(document);
      return section === undefined || other === undefined || section === other;
    })
  );
}
