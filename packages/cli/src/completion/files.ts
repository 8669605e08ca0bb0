import { readdirSync } from "node:fs";
import { dirname } from "node:path";

/** The files and folders whose paths begin like what is typed; folders end with a slash, hidden ones want their dot. */
export function filesBeginning(typed: string): readonly string[] {
  const slash = typed.lastIndexOf("/") + 1;
  const [folder, begun] = [typed.slice(0, slash), typed.slice(slash)];
  return entriesOf(folder === "" ? "." : dirname(`${folder}x`))
    .filter(({ name }) => begun.startsWith(".") || !name.startsWith("."))
    .map((entry) => `${folder}${entry.name}${entry.isDirectory() ? "/" : ""}`)
    .toSorted();
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    // What cannot be listed completes nothing.
    return [];
  }
}
