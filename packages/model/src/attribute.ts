/** A flag is present or not; `one-of` and `list` choose from declared values; `codes` names codes of another protocol. */
export type AttributeDeclaration =
  | { readonly id: string; readonly type: "flag" }
  | { readonly id: string; readonly type: "one-of"; readonly of: readonly string[] }
  | {
      readonly id: string;
      readonly type: "list";
      readonly of: readonly string[];
      /** The value `any` stands for every declared value. */
      readonly any: boolean;
      /** The values are the situations in which a code can appear: disjoint codes never compete. */
      readonly situation: boolean;
    }
  | {
      readonly id: string;
      readonly type: "codes";
      readonly protocol: string;
      readonly pattern: string;
    }
  | { readonly id: string; readonly type: "string" };

/** `"any"` for a list that covers every declared value; `null` where the code says nothing. */
export type AttributeValue = boolean | string | readonly string[] | null;

/** The value of a list that covers everything the attribute declares. */
export const ANY = "any";
