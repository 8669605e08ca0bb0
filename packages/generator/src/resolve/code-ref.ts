import type { CodeRef } from "@wirecode/model";
import type { Authored } from "../schema/authored.ts";
import { keyValue } from "./code-key.ts";

/** The code that an address such as `ftp:550` names; `undefined` where there is no such protocol. */
export function codeRef(address: string, protocols: Authored["protocols"]): CodeRef | undefined {
  const [id = "", code = ""] = address.split(":");
  const protocol = protocols[id]?.protocol;
  return protocol && { protocol: id, code: keyValue(code, protocol) };
}
