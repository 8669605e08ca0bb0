/** The constant that a phrase makes: `I'm a teapot` makes `IM_A_TEAPOT`. */
export function constantName(phrase: string): string {
  return phrase
    .replaceAll(/['’]/g, "")
    .replaceAll(/[^A-Za-z0-9]+/g, "_")
    .toUpperCase();
}
