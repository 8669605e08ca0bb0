export type { HrefOf } from "./href-of.ts";
export { printPage } from "./print-page.ts";
