import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { generate } from "./generator.ts";

/**
 * The Markdown of pages, which takes the generator longer than all the rest, and of which no page is made: it is written,
 * a language at a time, when somebody asks for it.
 *
 * @param out the folder it goes to, a folder a language
 * @param pages what the generator writes pages from
 * @returns brings up to date what a path leads to
 */
export function openTwins(
  out: string,
  pages: string,
  data: string,
): (path: string) => Promise<void> {
  const running = new Map<string, Promise<void>>();
  return async (path) => {
    const [tag = ""] = path.split("/", 1);
    if (!path.endsWith(".md") || !existsSync(join(pages, "text", tag))) return;
    const run = running.get(tag) ?? write(tag).finally(() => running.delete(tag));
    running.set(tag, run);
    await run;
  };

  async function write(tag: string) {
    const child = generate("markdown", join(out, tag), { data, locale: [tag] });
    child.stdout.resume();
    // Where the data has a mistake, what was written last stays.
    await once(child, "exit");
  }
}
