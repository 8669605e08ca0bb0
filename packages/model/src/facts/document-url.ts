const RFC = /^RFC (\d+)$/;
const DRAFT = /^draft-[a-z0-9-]+$/;

/**
 * Where an RFC (`RFC 5321`) or an Internet-Draft can be read; `undefined` for any other document.
 * @internal
 */
export function documentUrl(spec: string): string | undefined {
  const number = RFC.exec(spec)?.[1];
  if (number !== undefined) return `https://www.rfc-editor.org/rfc/rfc${number}`;
  return DRAFT.test(spec) ? `https://datatracker.ietf.org/doc/html/${spec}` : undefined;
}

/**
 * The same at a section, or an appendix, of the document.
 * @internal
 */
export function placeUrl(spec: string, section: string | undefined): string {
  const url = documentUrl(spec) ?? "";
  if (section === undefined) return url;
  return `${url}#${/^\d/.test(section) ? "section" : "appendix"}-${section}`;
}
