import type { Reference } from "@wirecode/model";

const RFC = /^RFC (\d+)(?: §(\S+))?$/;
const DRAFT = /^draft-[a-z0-9-]+$/;

/** Reads `RFC 5321 §4.2.3`, `RFC 1985` or the name of a draft; returns `undefined` for anything else. */
export function parseReference(written: string): Reference | undefined {
  const rfc = RFC.exec(written);
  if (rfc?.[1]) {
    const [, number, section] = rfc;
    const document = `https://www.rfc-editor.org/rfc/rfc${number}`;
    if (!section) return { spec: `RFC ${number}`, url: document };
    return { spec: `RFC ${number}`, section, url: `${document}#${anchor(section)}` };
  }
  if (!DRAFT.test(written)) return undefined;
  return { spec: written, url: `https://datatracker.ietf.org/doc/html/${written}` };
}

function anchor(section: string): string {
  return /^\d/.test(section) ? `section-${section}` : `appendix-${section}`;
}
