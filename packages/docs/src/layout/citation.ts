/** Keeps the parts of a citation such as "RFC 5321 §3.4" on one line. */
export function keepCitations(text: string) {
  return text.replaceAll(/\bRFC \d+(?: §[\w.]*\w)?/g, (citation) =>
    citation.replaceAll(" ", "\u00A0"),
  );
}
