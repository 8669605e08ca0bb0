/**
 * The names under which readers of the pages get at the catalogue; absent where there is nothing of the kind.
 * @internal
 */
export interface Published {
  /** The package that has a module for each protocol, such as `@wirecode/core`. */
  readonly library?: string;
  /** The command that looks a code up, such as `npx @wirecode/cli`. */
  readonly lookup?: string;
}

/**
 * What is published of Wirecode's own catalogue.
 * @internal
 */
export const WIRECODE: Published = { library: "@wirecode/core", lookup: "npx @wirecode/cli" };
