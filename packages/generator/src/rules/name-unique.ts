import type { AuthoredCodes } from "../schema/codes.ts";
import type { Rule } from "./rule.ts";

/** Names that TypeScript does not accept as enum members, or that every object already has. */
const RESERVED: ReadonlySet<string> = new Set(["Infinity", "NaN"]);

/** Enum members are unique within their protocol and enums within the catalogue. */
export const nameUnique: Rule = {
  id: "name-unique",
  about:
    "Every code has an enum member and a label of its own, and every protocol an enum of its own.",
  check({ protocols }, report) {
    const enums = new Map<string, string>();
    for (const [id, { protocol, codes }] of Object.entries(protocols)) {
      const at = { file: `${id}/protocol.yaml`, path: ["enum"] };
      const twin = enums.get(protocol.enum);
      if (twin !== undefined) {
        report({
          ...at,
          message: `\`${protocol.enum}\` is the enum of ${twin}, too.`,
          help: "Give each protocol's enum a name of its own.",
          also: [{ file: `${twin}/protocol.yaml`, path: ["enum"] }],
        });
      }
      enums.set(protocol.enum, id);
      checkMembers(id, codes);
    }

    function checkMembers(id: string, codes: AuthoredCodes) {
      const mnemonics = new Map<string, string>();
      const members = new Map<string, string>();
      const file = `${id}/codes.yaml`;
      for (const [code, { name, mnemonic }] of Object.entries(codes)) {
        const same = mnemonic === undefined ? undefined : mnemonics.get(mnemonic.toLowerCase());
        if (same !== undefined) {
          report({
            file,
            path: [code, "mnemonic"],
            message: `\`${mnemonic}\` is what people call ${same}, too.`,
            help: "Add what tells the two apart: sentences speak of each by this word.",
            also: [{ file, path: [same, "mnemonic"] }],
          });
        }
        if (mnemonic !== undefined) mnemonics.set(mnemonic.toLowerCase(), code);
        const path = [code, "name"];
        const twin = members.get(name.toLowerCase());
        if (twin !== undefined) {
          report({
            file,
            path,
            message: `\`${name}\` is the name of ${twin}, too.`,
            help: "Name each code for what sets it apart from the other.",
            also: [{ file, path: [twin, "name"] }],
          });
        }
        if (RESERVED.has(name)) {
          report({
            file,
            path,
            message: `\`${name}\` cannot be an enum member.`,
            help: "Choose another name.",
          });
        }
        members.set(name.toLowerCase(), code);
      }
    }
  },
};
