/** Makes something of each string once: every language asks about the same English. */
export function perString<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly made: T }>();
  return (text) => {
    const before = known.get(text);
    if (before) return before.made;
    const made = make(text);
    known.set(text, { made });
    return made;
  };
}
