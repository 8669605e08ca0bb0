/** What a call comes to: its value, or the error that it ends in. */
export function outcomeOf(call: () => unknown): unknown {
  try {
    return { value: call() };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { error: error.name, message: error.message };
  }
}

/** What people pass to functions that take a code or a phrase, by mistake or on purpose. */
export const ODD_INPUTS: readonly unknown[] = [
  undefined,
  null,
  true,
  Number.NaN,
  Infinity,
  -404,
  404.5,
  404n,
  "",
  " ",
  "404",
  " 404 ",
  "404 Not Found",
  "0404",
  "4e2",
  "404.0",
  "-1",
  "not found",
  "NOT FOUND",
  "NOT_FOUND",
  "Not found",
  "Content Too Large",
  "nonsense",
  Symbol("404"),
  {},
  [],
  [404],
  { toString: () => "404" },
  () => 404,
];

/** Names that every object answers to. */
export const INHERITED: readonly string[] = Object.getOwnPropertyNames(Object.prototype);
