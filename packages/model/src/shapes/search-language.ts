import { z } from "zod";
import type { Shape } from "../schema/shape.ts";

const ENTRY = /^[\p{L}\p{M}\p{N}]+(?:=[\p{L}\p{M}\p{N}]*)?$/u;
/** The same of words, where a low line stands for the space between two. */
const WORDS =
  /^[\p{L}\p{M}\p{N}]+(?:_[\p{L}\p{M}\p{N}]+)*(?:=(?:[\p{L}\p{M}\p{N}]+(?:_[\p{L}\p{M}\p{N}]+)*)?)?$/u;

/** Spellings between spaces, each once: those that become another one have it behind an equals sign, others are dropped. */
const listOf = (form: RegExp) =>
  z.string().superRefine((text, context) => {
    const known = new Set<string>();
    for (const entry of text.split(/\s+/).filter((one) => one !== "")) {
      const [spelling = ""] = entry.split("=");
      const message = form.test(entry)
        ? `\`${spelling}\` is listed twice.`
        : `\`${entry}\` is no spelling: write letters, and what becomes of them behind an equals sign.`;
      if (!form.test(entry) || known.has(spelling)) context.addIssue({ code: "custom", message });
      known.add(spelling);
    }
  });
const list = listOf(ENTRY);

export const SearchLanguage = z
  .strictObject({
    letters: list.exactOptional().meta({
      description:
        "Letters that stand for others wherever they stand, the longest first: `ß=ss`; those without a sign are dropped.",
    }),
    words: listOf(WORDS).exactOptional().meta({
      description:
        "Whole words that mean the same as others, with low lines for spaces: `otentikasi=autentikasi`, `server=máy_chủ`.",
    }),
    prefixes: list.exactOptional().meta({
      description: "What words may begin with: `di`, or with what is left of it: `meny=s`.",
    }),
    endings: list.exactOptional().meta({
      description:
        "What words may end with: `en`, or with what is left of it: `isation=ization`. What stays as it is, `ss=ss`, is no ending.",
    }),
    joined: list.exactOptional().meta({
      description:
        "Words that are written as one with the next, and may as well be its first letters.",
    }),
  })
  .meta({
    title: "Language of a search",
    description:
      "What search knows of a language to find words in any of their forms, as people type them. Every value is a list between spaces.",
  });
export type SearchLanguage = Shape<typeof SearchLanguage>;
