import type { Protocol } from "@wirecode/model";

/** The names under which the codes of one kind, official or not, are published. */
export interface KindNames {
  /** The enum, and where members are literals their union. */
  readonly enum: string;
  /** The union of the codes as literals. */
  readonly code: string;
  readonly guard: string;
  readonly codesConst: string;
  /** Their names by code, of those who have no enum to ask. */
  readonly namesConst: string;
  readonly phrasesConst: string;
}

/** The names under which a protocol's codes are published. */
export interface Names {
  readonly official: KindNames;
  readonly unofficial: KindNames;
  readonly classes: string;
  readonly attributes: string;
  readonly facts: string;
  readonly key: string;
  readonly factsConst: string;
  readonly codeOf: string;
}

/** Derives every published name from the id of the protocol and the name of its enum. */
export function namesOf({ enum: name, id }: Protocol): Names {
  const camel = id.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  const pascal = camel.replace(/^[a-z]/, (letter) => letter.toUpperCase());
  return {
    official: kindNames(name, camel),
    unofficial: kindNames(`Unofficial${name}`, `unofficial${pascal}`),
    classes: `${name}Classes`,
    attributes: `${name}Attributes`,
    facts: `${name}Facts`,
    key: `${name}Key`,
    factsConst: `${camel}Facts`,
    codeOf: `${camel}CodeOf`,
  };
}

function kindNames(name: string, prefix: string): KindNames {
  return {
    enum: name,
    code: `${name}Code`,
    guard: `is${name}Code`,
    codesConst: `${prefix}Codes`,
    namesConst: `${prefix}Names`,
    phrasesConst: `${prefix}Phrases`,
  };
}
