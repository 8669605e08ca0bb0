export * from "#model";
export { compare } from "./compare.ts";
export { describe, type Words } from "./describe.ts";
export { find } from "./find.ts";
export { get, type CodeAddress } from "./get.ts";
export { protocols } from "./protocols.ts";
export { search, type SearchHit } from "./search.ts";
