import { z } from "zod";

/** `<folder>/stamps/<locale>.json`: by the path of each translated string, the fingerprint of the string it was made from. */
export const stampsSchema = z.record(z.string(), z.string().regex(/^[0-9a-f]{8}$/));

export type Stamps = Readonly<Record<string, string>>;

/** The stamps of every language, by folder and locale. */
export type AllStamps = Readonly<Record<string, Readonly<Record<string, Stamps>>>>;
