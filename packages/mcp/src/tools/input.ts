import { z } from "zod";
import type { Library } from "../library/library.ts";

/** The longest code, name or query that anybody types. */
const LONGEST = 500;

/** What somebody types in a line. */
export const typed = (description: string) =>
  z
    .string("A text is wanted here.")
    .trim()
    .min(1, "Nothing was given: write a code, a name or some words.")
    .max(LONGEST, `Longer than ${LONGEST} characters: give the code or the words alone.`)
    .meta({ description });

/** The language of an answer. */
export const localeAmong = ({ locales }: Library) =>
  typed(
    `Language of the answer as a BCP 47 tag: ${locales.map(({ tag }) => tag).join(", ")}. Any other gets the server's usual language. Ask in the language of the person you talk to.`,
  ).optional();

/** A protocol by any of its names. */
export const protocolAmong = ({ protocols }: Library) =>
  typed(
    `The protocol, where it is known: ${protocols.join(", ")}, or another name of it such as \`ws\`.`,
  ).optional();
