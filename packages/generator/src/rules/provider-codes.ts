import { protocolsBeside } from "../resolve/providers.ts";
import { nearest } from "../nearest.ts";
import { protocolPlace } from "./places.ts";
import { notePlace, providerNotes } from "./provider-notes.ts";
import type { Rule } from "./rule.ts";

/** A note comes with codes as their protocol writes them. */
export const providerCodes: Rule = {
  id: "provider-codes",
  about:
    "A note of a provider names a protocol that exists, and codes as that protocol writes them.",
  check(authored, report) {
    const { protocols } = authored;
    for (const one of providerNotes(authored)) {
      const { protocol, codes } = one.note;
      if (protocol === undefined) continue;
      const declared = protocols[protocol]?.protocol;
      if (!declared) {
        report({
          ...notePlace(one, "protocol"),
          message: `There is no protocol \`${protocol}\`.`,
          help: "Write the id of a protocol: the name of its folder.",
          didYouMean: nearest(protocol, Object.keys(protocols)),
          dependsOn: [protocolPlace(protocol)],
        });
        continue;
      }
      // A reply of a protocol may carry the codes of another, as those of SMTP carry enhanced codes.
      const patterns = protocolsBeside(protocol, Object.keys(protocols)).flatMap(
        (id) => protocols[id]?.protocol.code.pattern ?? [],
      );
      for (const [index, code] of codes.entries()) {
        if (patterns.some((pattern) => new RegExp(`^(?:${pattern})$`).test(code))) continue;
        report({
          ...notePlace(one, "codes", index),
          message: `\`${code}\` is no code of ${declared.title}.`,
          help: "Write the code as it travels, and a code of the provider's own as `subcode`.",
          dependsOn: [{ file: `${protocol}/protocol.yaml`, path: ["code", "pattern"] }],
        });
      }
    }
  },
};
