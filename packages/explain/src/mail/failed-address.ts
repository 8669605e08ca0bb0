const ADDRESS = /[^\s<>()[\],;:"'@=]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,8}/g;
const OWN =
  /^(?:mailer-daemon|postmaster|abuse|support|helpdesk|hostmaster|noreply|no-reply|bounce)@/i;

/**
 * The address that a notice is about, where no report names it.
 * @param text - What the notice says.
 * @param own - The addresses that it is from and to, which failed nothing.
 */
export function failedAddress(text: string, own: readonly string[]): string | null {
  const short = text.slice(0, 16_384);
  const ours = new Set(own.map((one) => one.toLowerCase()));
  const isOther = (address: string) => !ours.has(address.toLowerCase()) && !OWN.test(address);
  const alone = [
    ...short.matchAll(
      /^[\s>*-]{0,12}(?:<([^<>\s]{1,64}@[^<>\s]{1,253})>|([^\s<>:;,"]{1,64}@[\w.-]{1,253}\w))[\s:;,.]{0,4}(?:$|\s)/gm,
    ),
  ]
    .map(([, bracketed, plain]) => bracketed ?? plain ?? "")
    .filter((address) => address !== "");
  const found = alone.find(isOther);
  if (found !== undefined) return found;
  const others = [...short.matchAll(ADDRESS)].map(([address]) => address);
  return others.find(isOther) ?? alone[0] ?? null;
}

/** The addresses in the values of header fields. */
export function addressesIn(values: readonly string[]): readonly string[] {
  return values.flatMap((value) => [...value.slice(0, 4096).matchAll(ADDRESS)].map(([one]) => one));
}
