import { factPlaces } from "./places.ts";
import type { Rule } from "./rule.ts";

/** Unofficial codes, and only those, say where they come from. */
export const unofficialHasOrigin: Rule = {
  id: "unofficial-has-origin",
  about: "An unofficial code, and no other, says where it comes from; a vendor's names the vendor.",
  byFolder: true,
  check({ protocols }, report) {
    for (const [id, { codes }] of Object.entries(protocols)) {
      for (const [code, { status, origin, vendor, references }] of Object.entries(codes)) {
        const say = (key: string | undefined, message: string, help: string) =>
          report({
            file: `${id}/codes.yaml`,
            path: key === undefined ? [code] : [code, key],
            on: "key",
            message,
            help,
            dependsOn: factPlaces(id, code, ["status", "origin", "vendor"]),
          });
        if (status === "unofficial" && origin === undefined) {
          say(
            "status",
            `\`${code}\` is unofficial, and nothing says where it comes from.`,
            "Add `origin`: folklore, draft, registry, survey or vendor.",
          );
        }
        if (status === "unofficial" && references === undefined) {
          say(
            "status",
            `\`${code}\` is unofficial, so that no standard speaks for it, and it names no references.`,
            "Add `references`: where it is mentioned; `[]` if nowhere.",
          );
        }
        if (status !== "unofficial" && origin !== undefined) {
          say(
            "origin",
            `\`${code}\` is ${status}, so that its references say where it comes from.`,
            "Remove `origin`, or set `status: unofficial`.",
          );
        }
        if (origin === "vendor" && vendor === undefined) {
          say(
            "origin",
            `\`${code}\` is a vendor's code, and nothing names the vendor.`,
            "Add `vendor`.",
          );
        }
        if (origin !== "vendor" && vendor !== undefined) {
          say(
            "vendor",
            `\`${code}\` names a vendor, and its origin is another.`,
            "Remove `vendor`, or set `origin: vendor`.",
          );
        }
      }
    }
  },
};
