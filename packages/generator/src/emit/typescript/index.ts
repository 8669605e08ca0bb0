import type { Protocol } from "@wirecode/model";
import type { Catalogue } from "../../model/catalogue.ts";
import type { Emitter } from "../targets.ts";
import { catalogueModule } from "./catalogue-module.ts";
import { enumModule, MEMBERS } from "./enum-module.ts";
import { factsModule } from "./facts-module.ts";
import { kindsOf } from "./kinds.ts";
import { mappingsModule } from "./mappings-module.ts";
import { membersModule } from "./members-module.ts";
import { namesOf } from "./names.ts";
import { phrasesModule } from "./phrases-module.ts";
import { moduleFiles, type Module } from "./print.ts";
import { protocolModule } from "./protocol-module.ts";

/**
 * Enums, types and facts as modules that run as they are, with their declarations beside them: one folder a protocol,
 * and the catalogue of all of them.
 * @param modelTypes - The declarations of what a code is. They are written to `model.d.ts`, unless `typesFrom` names a
 *   module that has them.
 */
export function typescriptEmitter(modelTypes: string): Emitter {
  return function* emitTypescript(catalogue, { typesFrom }) {
    if (typesFrom === undefined) yield { path: "model.d.ts", content: modelTypes };
    const modules = modulesOf(catalogue, (depth) => typesFrom ?? `${depth}/model.js`);
    for (const module of modules) yield* moduleFiles(module);
  };
}

function* modulesOf(
  { reference, protocols, mappings }: Catalogue,
  typesAt: (depth: "." | "..") => string,
): Iterable<Module> {
  for (const { protocol, codes, bundles } of protocols) {
    const told = bundles.get(reference.tag)?.codes ?? [];
    const { official, unofficial } = kindsOf(told);
    const names = namesOf(protocol);
    yield membersModule(protocol, names.enum, MEMBERS.official, official);
    if (unofficial.length > 0)
      yield membersModule(protocol, names.unofficialEnum, MEMBERS.unofficial, unofficial);
    yield enumModule(protocol, told);
    yield phrasesModule(protocol, told);
    yield factsModule(protocol, codes, typesAt(".."));
    yield protocolModule(protocol, typesAt(".."));
    yield indexModule(protocol);
  }
  yield mappingsModule(mappings, typesAt("."));
  yield catalogueModule(
    protocols.map(({ protocol }) => protocol),
    typesAt("."),
  );
}

/** What one protocol publishes. */
function indexModule({ id }: Protocol): Module {
  const parts = ["enum", "phrases", "facts", "protocol"];
  const code = [parts.map((part) => `export * from "./${part}.js";`).join("\n")];
  return { path: `${id}/index`, source: id, code, declarations: code };
}
