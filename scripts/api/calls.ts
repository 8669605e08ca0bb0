const PAIRS = new Map([
  ["(", ")"],
  ["[", "]"],
  ["{", "}"],
  ["<", ">"],
]);

/**
 * Every call that a signature allows: without its optional arguments, then with one more of them each time. Names of
 * parameters are left out, for nobody who calls writes them.
 * @param signature Such as `<T>(one: T, other?: T): boolean`.
 */
export function callsOf(name: string, signature: string): string[] {
  const from = signature.startsWith("<") ? closing(signature, 0) + 1 : signature.indexOf("(");
  const to = closing(signature, from);
  const before = `${name}${signature.slice(0, from)}`;
  const after = signature.slice(to + 1).replace(/^: (asserts )?[\w$]+ is /, ": $1_ is ");
  const parameters = separate(signature.slice(from + 1, to));
  const needed = parameters.filter((one) => !/^(\.\.\.|[\w$]+\?|\{\}\?)/.test(one)).length;
  return Array.from(
    { length: parameters.length - needed + 1 },
    (_, more) =>
      `${before}(${parameters
        .slice(0, needed + more)
        .map(nameless)
        .join(", ")})${after}`,
  );
}

function nameless(parameter: string) {
  return parameter.replace(/^(\.\.\.)?(?:[\w$]+|\{\})\??: /, "$1");
}

/** Where the bracket at a place is closed. */
function closing(text: string, start: number) {
  const expected = [];
  for (let at = start; at < text.length; at += 1) {
    const char = text[at] ?? "";
    if (char === '"') at = (text + char).indexOf(char, at + 1);
    else if (PAIRS.has(char)) expected.push(PAIRS.get(char));
    else if (char === expected.at(-1) && text[at - 1] !== "=") expected.pop();
    if (expected.length === 0) return at;
  }
  return text.length;
}

/** What stands between the commas outside of all brackets. */
function separate(text: string) {
  const parts = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? "";
    if (PAIRS.has(char) || char === '"') at = closing(text, at);
    else if (char === ",") {
      parts.push(text.slice(start, at).trim());
      start = at + 1;
    }
  }
  const last = text.slice(start).trim();
  return last === "" ? parts : [...parts, last];
}
