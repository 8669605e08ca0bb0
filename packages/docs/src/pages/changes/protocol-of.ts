/**
 * The one protocol that a code or a comparison belongs to, by its id; nothing for what belongs to none or to two.
 *
 * @param id as editions have it
 */
export function protocolOf(id: string) {
  const named = new Set(id.match(/[^:/]+(?=:)/g));
  const [protocol] = named;
  return named.size === 1 ? protocol : undefined;
}
