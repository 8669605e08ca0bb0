import type { CodeValue } from "@wirecode/model";
import type { AuthoredProtocol } from "../schema/protocol.ts";

/** The parts of a key of `codes.yaml`: `551`, `16@tsig` or `4000-4999`. */
export interface CodeKey {
  /** The code as it travels, or the whole range. */
  readonly value: string;
  /** Which of several meanings of the value. */
  readonly sense?: string;
  readonly range?: { readonly from: number; readonly to: number };
}

/** Takes a key of `codes.yaml` apart. */
export function readKey(key: string): CodeKey {
  const at = key.indexOf("@");
  if (at !== -1) return { value: key.slice(0, at), sense: key.slice(at + 1) };
  const [, from, to] = /^(\d{1,15})-(\d{1,15})$/.exec(key) ?? [];
  if (from === undefined || to === undefined) return { value: key };
  return { value: key, range: { from: Number(from), to: Number(to) } };
}

/** The codes that a key has to be judged by: the value, or the first and the last of a range. */
export function valuesOf(key: string): readonly string[] {
  const { value, range } = readKey(key);
  return range ? [String(range.from), String(range.to)] : [value];
}

/** A key as programs write it: the number itself where it is nothing else. */
export function keyValue(key: string, { code }: AuthoredProtocol): CodeValue {
  const { sense, range } = readKey(key);
  return code.type === "number" && sense === undefined && !range ? Number(key) : key;
}

/** A code as programs write it, without its sense. */
export function codeValue(key: string, protocol: AuthoredProtocol): CodeValue {
  return keyValue(readKey(key).value, protocol);
}
