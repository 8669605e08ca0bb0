/** What stands before the recipient's address in logs, bounces and transcripts, the surer first. */
const BEFORE = [
  "to=<",
  "rcpt to:<",
  "rcpt to: <",
  "rcpt <",
  "recipient: <",
  "orcpt=rfc822;",
  "** ",
  "== ",
  "to remote ",
  "user unknown: ",
];

const ADDRESS = /^<?([^\s<>()[\],;:"@]{1,64}@[\w.-]{1,253}\w)/;
const FIRST = /[^\s<>()[\],;:"'@=]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g;

/** The address that a reply or a line is about; null where none stands in it. */
export function recipientIn(text: string): string | null {
  const short = text.slice(0, 8192);
  const lower = short.toLowerCase();
  for (const mark of BEFORE) {
    const at = lower.indexOf(mark);
    const address =
      at < 0 ? undefined : ADDRESS.exec(short.slice(at + mark.length, at + mark.length + 330))?.[1];
    if (address !== undefined) return address;
  }
  const bracketed = /^\s*<([^\s<>@]{1,64}@[\w.-]{1,253})>/.exec(short);
  if (bracketed?.[1] !== undefined) return bracketed[1];
  for (const [address] of short.matchAll(FIRST)) {
    const at = short.indexOf(address);
    if (
      !/(?:from|sender|by|contact|mailto|email|from=<|mail|to|ask)[:=]?\s?<?$/i.test(
        short.slice(Math.max(0, at - 14), at),
      )
    )
      return address;
  }
  return null;
}
