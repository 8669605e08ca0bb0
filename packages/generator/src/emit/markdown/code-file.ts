import type { Bundle, Code } from "@wirecode/model";
import { once } from "../../once.ts";
import { codePage } from "./code-page.ts";
import type { OutputFile } from "../output-file.ts";
import { pageMemory } from "./page-memory.ts";
import { pageFile } from "./page.ts";
import type { Voice } from "./voice.ts";

const memory = pageMemory();

/**
 * The page of a code, made anew only if something it tells has changed since it was made last. It tells of its code,
 * the guides that lead to it, and of other codes no words but their titles.
 */
export function codeFile(code: Code, voice: Voice): OutputFile {
  const make = () => pageFile(codePage(code, voice), voice.phrases, voice.locale);
  if (!voice.remember) return make();
  const from = [voice.setting, voice.guides, ...voice.bundles.map(titles)];
  return memory(code, from, make);
}

const titles = once(({ codes }: Bundle) =>
  codes.map(({ text }) => `${text.lang} ${text.title}`).join("\n"),
);
