// Writes the part of the site that is named first, to be published at the base that is named second, and reports to the
// process that waits for it what it wrote.
import { load } from "../src/content/load.ts";
import { PICTURES } from "../src/content/site-file.ts";
import { DIST, GENERATED } from "../src/places.ts";
import { writePart } from "./write-part.ts";
import { writer } from "./writer.ts";

const [part = "", base = "/"] = process.argv.slice(2);
const content = load(GENERATED);
const { write, files } = writer(DIST);
if (part === PICTURES) {
  // What draws them takes a while to load.
  const { pictures } = await import("../src/machines/pictures/files.ts");
  for await (const { path, png } of pictures(content)) write(path, "picture", png);
} else writePart(part, { content, publication: { base } }, write);
process.send?.({ files, memory: process.resourceUsage().maxRSS * 1024 });
