import type { Email } from "postal-mime";

/** What a mail has that tells whether it is a bounce and why. */
export interface MailParts {
  /** The values of header fields, unfolded, by their names in lower case. */
  readonly headers: ReadonlyMap<string, readonly string[]>;
  readonly subject: string;
  /** What it says to people. */
  readonly text: string;
  /** Its message/delivery-status parts. */
  readonly reports: readonly string[];
  /** The types of its parts other than text. */
  readonly types: readonly string[];
}

/** Of a mail more than this is not read: what a bounce says stands in front of the mail that it returns. */
export const LONGEST_MAIL = 4 * 1024 * 1024;

const OPTIONS = { maxRfc822NestingDepth: 0, maxNestingDepth: 64 } as const;

/**
 * Takes a mail apart.
 * @returns `undefined` where it is nested deeper, or its header is larger, than a mail can be.
 */
export async function mailParts(mail: Uint8Array): Promise<MailParts | undefined> {
  const parsed = await parse(mail.subarray(0, LONGEST_MAIL));
  if (!parsed) return undefined;
  const headers = new Map<string, string[]>();
  for (const { key, value } of parsed.headers) {
    const others = headers.get(key);
    if (others) others.push(value);
    else headers.set(key, [value]);
  }
  const reports: string[] = [];
  const types: string[] = [];
  for (const { mimeType, content } of parsed.attachments) {
    types.push(mimeType);
    if (/^message\/(?:global-)?delivery-status$/.test(mimeType)) reports.push(asText(content));
  }
  return { headers, subject: parsed.subject ?? "", text: parsed.text ?? "", reports, types };
}

/** What takes mails apart comes with the first of them: a browser that explains a line loads a sixth less. */
async function parse(mail: Uint8Array): Promise<Email | undefined> {
  const { default: PostalMime } = await import("postal-mime");
  try {
    return await PostalMime.parse(mail, OPTIONS);
  } catch {
    return undefined;
  }
}

function asText(content: Email["attachments"][number]["content"]): string {
  return typeof content === "string" ? content : new TextDecoder().decode(content);
}
