import { documentUrl, type Protocol } from "@wirecode/model";

/** What is said of the codes of a protocol as a whole, and of one that is out of use. */
export interface Authority {
  readonly official: string;
  readonly unofficial: string;
  /** Who lists a code as out of use. */
  readonly lists: string;
}

/** Who defines the codes: standards that everybody can read, or the one document of a house. */
export function authorityOf({ title, standard, registry }: Protocol): Authority {
  if (registry || documentUrl(standard) !== undefined) {
    return {
      official: `${title} codes that a standard defines.`,
      unofficial: `${title} codes in circulation that no standard defines.`,
      lists: "The standard lists",
    };
  }
  return {
    official: `${title} codes, as defined in ${standard}.`,
    unofficial: `${title} codes in circulation that are not defined in ${standard}.`,
    lists: `${standard} lists`,
  };
}
