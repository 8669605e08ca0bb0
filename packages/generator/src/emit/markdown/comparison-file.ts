import { isAt, type Code } from "@wirecode/model";
import { once } from "../../once.ts";
import type { OutputFile } from "../output-file.ts";
import { comparisonPage } from "./comparison-page.ts";
import { pageMemory, type PageMemory } from "./page-memory.ts";
import { pageFile } from "./page.ts";
import type { Located } from "./pages.ts";
import type { Voice } from "./voice.ts";

const memoryOf = once<Code, PageMemory>(pageMemory);

/**
 * The page of a pair, made anew only if something it tells has changed since it was made last. It tells of its two
 * codes, of what an author wrote about them, and of nothing else that depends on the words of a single code.
 */
export function comparisonFile(one: Located, other: Located, voice: Voice): OutputFile {
  const make = () => pageFile(comparisonPage(one, other, voice), voice.phrases, voice.locale);
  if (!voice.remember) return make();
  const from = [voice.setting, writtenOn(one, other), writtenOn(other, one)];
  return memoryOf(one.code)(other.code, from, make);
}

function writtenOn({ code: a, bundle }: Located, { code: b }: Located): unknown {
  return bundle.comparisons.find((pair) => isAt(a, pair.a) && isAt(b, pair.b));
}
