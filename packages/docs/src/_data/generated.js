import { fileURLToPath } from "node:url";
import { load } from "../content/load.js";
import { versionsOf } from "../content/versions.js";

const GENERATED = fileURLToPath(new URL("../../generated", import.meta.url));

export default function generated() {
  const loaded = load(GENERATED);
  return { ...loaded, versions: versionsOf(loaded) };
}
