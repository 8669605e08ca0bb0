/** Explains texts beside the page, so that a long one does not hold it up. */

import { explain } from "@wirecode/explain";
import { tally } from "../src/explain/tally.ts";
import type { Answers } from "../src/explain/types.ts";

/** More would not fit the memory of a phone. */
const MOST_MEGABYTES = 20;
const MOST = MOST_MEGABYTES * 1024 * 1024;

addEventListener("message", ({ data }: MessageEvent<string | File>) => {
  void answer(data).then((answers) => postMessage(answers));
});

async function answer(given: string | File): Promise<Answers> {
  const size = typeof given === "string" ? given.length : given.size;
  const read = size > MOST ? given.slice(0, MOST) : given;
  const messages = await explain(
    typeof read === "string" ? read : new Uint8Array(await read.arrayBuffer()),
  );
  return { ...tally(messages), ...(size > MOST && { cut: MOST_MEGABYTES }) };
}
