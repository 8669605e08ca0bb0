const FORM = "[a-z-]+";

/** A placeholder in a pattern, between braces: a name, and maybe the form that it asks for. One group holds both. */
export const PLACEHOLDER: RegExp = /* @__PURE__ */ new RegExp(
  `\\{([A-Za-z]+(?::${FORM})?)\\}`,
  "g",
);

/** What the form of a word may be called, so that a placeholder can ask for it. */
export const FORM_NAME: RegExp = /* @__PURE__ */ new RegExp(`^${FORM}$`);

/**
 * A placeholder where it stands in a pattern.
 * @internal
 */
export interface Placeholder {
  readonly name: string;
  readonly form?: string;
  readonly offset: number;
  readonly length: number;
}

/**
 * The placeholders that are filled in a pattern; whatever else has braces is printed as it is.
 * @internal
 */
export function placeholdersIn(pattern: string): readonly Placeholder[] {
  return [...pattern.matchAll(PLACEHOLDER)].map(({ 0: found, 1: asked = "", index: offset }) => {
    const [name = "", form] = asked.split(":");
    return { name, ...(form !== undefined && { form }), offset, length: found.length };
  });
}
