/** A function that remembers what it made of each text. */
export function remembering<T>(make: (text: string) => T): (text: string) => T {
  const known: Map<string, T> = new Map();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) known.set(text, (value = make(text)));
    return value;
  };
}
