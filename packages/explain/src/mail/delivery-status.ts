/** What a delivery status notification says of a recipient, RFC 3464 section 2.3. */
export interface RecipientStatus {
  readonly recipient: string | null;
  readonly action: string;
  readonly status: string | null;
  readonly diagnostic: string | null;
  readonly remote: string | null;
}

const MOST = 1000;

/** The groups of fields about recipients in the text of a message/delivery-status part. */
export function recipientStatuses(report: string): readonly RecipientStatus[] {
  const groups: Map<string, string>[] = [];
  let group = new Map<string, string>();
  let last: string | undefined;
  const close = () => {
    if (group.size > 0) groups.push(group);
    group = new Map();
    last = undefined;
  };
  for (const line of report.split(/\r?\n/, 20_000)) {
    if (groups.length >= MOST) break;
    if (line.trim() === "") {
      close();
      continue;
    }
    const folded = /^[ \t]/.test(line);
    const colon = line.indexOf(":");
    if (folded && last !== undefined) {
      group.set(last, `${group.get(last) ?? ""} ${line.trim()}`.slice(0, 8192));
    } else if (colon > 0) {
      last = line.slice(0, colon).trim().toLowerCase();
      if (!group.has(last)) group.set(last, line.slice(colon + 1).trim());
    }
  }
  close();
  return groups
    .filter((one) => one.has("final-recipient") || one.has("status") || one.has("action"))
    .map((one) => ({
      recipient:
        addressIn(one.get("original-recipient")) ?? addressIn(one.get("final-recipient")) ?? null,
      action: (one.get("action") ?? "").toLowerCase().split(/[\s(]/)[0] ?? "",
      status: one.get("status") ?? null,
      diagnostic: one.get("diagnostic-code") ?? null,
      remote: one.get("remote-mta") ?? null,
    }));
}

/** The address in `rfc822; user@example.com`, with or without angle brackets. */
function addressIn(field: string | undefined): string | undefined {
  const value = field?.slice(field.indexOf(";") + 1).trim();
  if (value === undefined || value === "") return undefined;
  const bracketed = /<([^<>]{1,320})>/.exec(value)?.[1];
  const address = (bracketed ?? value).split(/[\s,(]/)[0] ?? "";
  return address === "" ? undefined : address;
}
