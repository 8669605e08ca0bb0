import { codes } from "./codes.ts";
import { flag } from "./flag.ts";
import { list } from "./list.ts";
import { oneOf } from "./one-of.ts";
import { numbers } from "./numbers.ts";
import { string } from "./string.ts";

/** The types of attributes that a protocol can declare. */
export const types = { flag, "one-of": oneOf, list, codes, numbers, string };
