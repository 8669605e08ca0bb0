// Prints the parts of the site as JSON, for machines that share them out among themselves.
import { fileURLToPath } from "node:url";
import { load } from "../src/content/load.js";
import { partsOf } from "../src/files/index.js";

console.log(JSON.stringify(partsOf(load(fileURLToPath(new URL("../generated", import.meta.url))))));
