import { visible } from "@wirecode/model";

/** Lines of which nothing steers the terminal they are printed on, whatever names stand in them. */
export function printable(lines: string): string {
  return lines.split("\n").map(visible).join("\n");
}
