import type { AuthoredCodes } from "../schema/codes.ts";
import type { AuthoredProtocol } from "../schema/protocol.ts";
import type { Rule } from "./rule.ts";

/** Names that TypeScript does not accept as enum members, or that every object already has. */
const RESERVED: ReadonlySet<string> = new Set(["Infinity", "NaN"]);

/** Whether what is published beside the members has a name already. */
function isPublished(name: string, enumName: string): boolean {
  const kinds = [enumName, `Unofficial${enumName}`];
  return kinds.some((one) => name === one || name === `${one}Code`);
}

/** Enum members, those of former names too, are unique within their protocol, and enums within the catalogue. */
export const nameUnique: Rule = {
  id: "name-unique",
  about:
    "Every code has enum members and a label of its own, and every protocol an enum of its own.",
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
      checkMembers(id, protocol, codes);
      checkFormerNames(id, protocol, codes);
    }

    function checkFormerNames(id: string, { enum: name }: AuthoredProtocol, codes: AuthoredCodes) {
      const file = `${id}/codes.yaml`;
      const places = new Map(
        Object.entries(codes).map(([code, one]) => [one.name.toLowerCase(), [code, "name"]]),
      );
      for (const [code, { "former-names": former = [] }] of Object.entries(codes)) {
        for (const [index, one] of former.entries()) {
          const path = [code, "former-names", String(index)];
          const twin = places.get(one.toLowerCase());
          if (twin) {
            report({
              file,
              path,
              message: `\`${one}\` is a name of ${twin[0]}${twin[0] === code ? " already" : ", too"}.`,
              help: "Remove one of the two: a name leads to one code.",
              also: [{ file, path: twin }],
            });
          }
          refuseTaken(file, path, one, name);
          places.set(one.toLowerCase(), path);
        }
      }
    }

    function refuseTaken(file: string, path: readonly string[], name: string, enumName: string) {
      if (!RESERVED.has(name) && !isPublished(name, enumName)) return;
      report({
        file,
        path,
        message: `\`${name}\` cannot be an enum member.`,
        help: "Choose another name.",
      });
    }

    function checkMembers(id: string, { enum: enumName }: AuthoredProtocol, codes: AuthoredCodes) {
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
        refuseTaken(file, path, name, enumName);
        members.set(name.toLowerCase(), code);
      }
    }
  },
};
