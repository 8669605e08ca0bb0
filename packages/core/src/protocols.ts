import type { Protocol } from "#model";
import { catalogue } from "../generated/catalogue.js";

/** Every protocol that Wirecode knows, with what it declares about its codes. */
export function protocols(): readonly Protocol[] {
  return Object.values(catalogue).map(({ protocol }) => protocol);
}
