import type { Protocol } from "@wirecode/model";

/** The names under which a protocol's codes are published. */
export interface Names {
  readonly enum: string;
  readonly code: string;
  readonly classes: string;
  readonly unofficialEnum: string;
  readonly unofficialCode: string;
  readonly attributes: string;
  readonly facts: string;
  readonly key: string;
  readonly factsConst: string;
  readonly codesConst: string;
  readonly phrasesConst: string;
  readonly guard: string;
}

/** Derives every published name from the name of the enum. */
export function namesOf({ enum: name, id }: Protocol): Names {
  const camel = id.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  return {
    enum: name,
    code: `${name}Code`,
    classes: `${name}Classes`,
    unofficialEnum: `Unofficial${name}`,
    unofficialCode: `Unofficial${name}Code`,
    attributes: `${name}Attributes`,
    facts: `${name}Facts`,
    key: `${name}Key`,
    factsConst: `${camel}Facts`,
    codesConst: `${camel}Codes`,
    phrasesConst: `${camel}Phrases`,
    guard: `is${name}Code`,
  };
}
