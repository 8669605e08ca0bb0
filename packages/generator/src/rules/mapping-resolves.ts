import { parseReference } from "../resolve/reference.ts";
import { nearest } from "../nearest.ts";
import { own } from "../own.ts";
import type { AuthoredMapping } from "../schema/across.ts";
import type { Authored } from "../schema/authored.ts";
import { codePlace, declarationPlace, protocolPlace } from "./places.ts";
import type { Place, Problem, Rule } from "./rule.ts";

/** A mapping leads from codes that exist to codes that exist, and says who says so. */
export const mappingResolves: Rule = {
  id: "mapping-resolves",
  about:
    "A mapping is named after its direction, leads from known codes to known codes, and has a source.",
  check(authored, report) {
    for (const [id, mapping] of Object.entries(authored.across.mappings)) {
      const file = `across/mappings/${id}.yaml`;
      const say = (problem: Omit<Problem, "file">) => report({ file, ...problem });
      const { from, to, source, document } = mapping;
      if (id !== `${from}-to-${to}`) {
        say({
          path: ["from"],
          message: `The file of a mapping from \`${from}\` to \`${to}\` is not called ${id}.yaml.`,
          help: `Rename it to ${from}-to-${to}.yaml, or correct \`from\` and \`to\`.`,
        });
      }
      const documents = document === undefined ? {} : { [source]: document };
      if (!parseReference(source, documents)) {
        say({
          path: ["source"],
          message: `\`${source}\` is not how a reference is written.`,
          help: "Write `RFC 3398 §8.2.6.1`, or add the address of the document as `document`.",
        });
      }
      checkEnds(mapping, authored, say);
      checkExcept(mapping, authored, say);
      checkAssociated(mapping, authored, say);
    }
  },
};

type Say = (problem: Omit<Problem, "file">) => void;

function checkEnds(mapping: AuthoredMapping, authored: Authored, say: Say): void {
  const ends = { from: knownOf(mapping.from, authored), to: knownOf(mapping.to, authored) };
  for (const end of ["from", "to"] as const) {
    if (ends[end]) continue;
    const ids = [...Object.keys(authored.protocols), ...Object.keys(authored.across.vocabularies)];
    say({
      path: [end],
      message: `\`${mapping[end]}\` is neither a protocol nor a vocabulary.`,
      help: "Correct it, or list its codes in across/vocabularies.yaml.",
      didYouMean: nearest(mapping[end], ids),
      dependsOn: [protocolPlace(mapping[end]), vocabularyPlace(mapping[end])],
    });
  }
  const check = (end: "from" | "to", code: string, at: Pick<Problem, "path" | "on">) => {
    const known = ends[end];
    if (!known || known.includes(code)) return;
    say({
      ...at,
      message: `\`${mapping[end]}\` has no code \`${code}\`.`,
      help: "Correct the code, or add it there.",
      didYouMean: nearest(code, known),
      dependsOn: [
        codePlace(mapping[end], code),
        ...(Object.hasOwn(authored.protocols, mapping[end]) ? [] : [vocabularyPlace(mapping[end])]),
      ],
    });
  };
  for (const [code, targets] of Object.entries(mapping.rows ?? {})) {
    check("from", code, { path: ["rows", code], on: "key" });
    for (const [index, target] of targets.entries())
      check("to", target, { path: ["rows", code, index] });
  }
  for (const [index, target] of (mapping.otherwise ?? []).entries())
    check("to", target, { path: ["otherwise", index] });
}

function checkExcept({ from, except }: AuthoredMapping, { protocols }: Authored, say: Say): void {
  const classes = Object.keys(own(protocols, from)?.protocol.classes ?? {});
  for (const [index, one] of (except ?? []).entries()) {
    if (classes.includes(one)) continue;
    say({
      path: ["except", index],
      message: `\`${from}\` has no class \`${one}\`.`,
      help: "Name a class of the protocol that is translated.",
      didYouMean: nearest(one, classes),
      dependsOn: [declarationPlace(from, "classes", one)],
    });
  }
}

function vocabularyPlace(id: string): Place {
  return { file: "across/vocabularies.yaml", path: [id] };
}

function knownOf(id: string, { protocols, across }: Authored): readonly string[] | undefined {
  const codes = (own(protocols, id) ?? own(across.vocabularies, id))?.codes;
  return codes && Object.keys(codes);
}

function checkAssociated(
  { from, to, associated }: AuthoredMapping,
  { protocols }: Authored,
  say: Say,
): void {
  if (!associated) return;
  const { protocol, attribute } = associated;
  const other = protocol === from ? to : from;
  if (protocol !== from && protocol !== to) {
    say({
      path: ["associated", "protocol"],
      message: `\`${protocol}\` is neither \`${from}\` nor \`${to}\`.`,
      help: "Name the protocol whose attribute holds the codes of the other.",
    });
    return;
  }
  const attributes = own(protocols, protocol)?.protocol.attributes ?? {};
  const declared = own(attributes, attribute);
  if (declared?.type === "codes" && declared.protocol === other) return;
  say({
    path: ["associated", "attribute"],
    message: `\`${protocol}\` has no attribute \`${attribute}\` that names codes of \`${other}\`.`,
    help: `Declare it in ${protocol}/protocol.yaml, or write \`rows\` instead.`,
    didYouMean: nearest(attribute, Object.keys(attributes)),
    dependsOn: [declarationPlace(protocol, "attributes", attribute)],
  });
}
