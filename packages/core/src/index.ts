export type * from "./model.ts";
export { describe } from "#model";
export { compare } from "./compare.ts";
export { find } from "./find.ts";
export { get, type CodeAddress } from "./get.ts";
export { map } from "./map.ts";
export { protocols } from "./protocols.ts";
export { search } from "./search.ts";
export { searchLanguages } from "../generated/languages.js";
