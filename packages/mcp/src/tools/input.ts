import { z } from "zod";

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
export const locale = typed(
  "Language of the answer as a BCP 47 tag. There are en, ar, de, es, fr, hi, id, ja, ko, pt, ru, th, tr, vi and zh-Hans; any other tag gets the server's usual language. Ask in the language of the person you talk to.",
).optional();

/** A protocol by any of its names. */
export const protocol = typed(
  "The protocol, where it is known: http, smtp, smtp-enhanced, dns, dns-ede, grpc, websocket, sip, ftp, or another name of it such as `ws`.",
).optional();
