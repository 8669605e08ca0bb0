// Everything that needs no data of its own: for programs that bring the bundles they speak about.
export * from "#model";
export { tokens } from "./normalize.ts";
export { rank } from "./rank.ts";
