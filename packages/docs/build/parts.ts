// Prints the parts of the site as JSON, for machines that share them out among themselves.
import { allParts } from "./all-parts.ts";

console.log(JSON.stringify(allParts()));
