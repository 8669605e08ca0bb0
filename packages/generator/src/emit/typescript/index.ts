import type { Code, Protocol } from "@wirecode/model";
import type { CatalogueProtocol } from "../../resolve/catalogue.ts";
import { forget } from "../../remember.ts";
import { joined } from "../../resolve/joined.ts";
import type { Emitter } from "../targets.ts";
import { catalogueModule } from "./catalogue-module.ts";
import { codeOfModule } from "./code-of-module.ts";
import { codesModule } from "./codes-module.ts";
import { compatModules } from "./compat/compat-modules.ts";
import { constantsModule } from "./constants-module.ts";
import { enumModule } from "./enum-module.ts";
import { enumObjectModule } from "./enum-object-module.ts";
import { factsModule } from "./facts-module.ts";
import { guidanceModule } from "./guidance-module.ts";
import { KINDS, kindsOf } from "./kinds.ts";
import { laidOutModule } from "./laid-out-module.ts";
import { languagesModule } from "./languages-module.ts";
import { mappingsModule } from "./mappings-module.ts";
import { membersModule } from "./members-module.ts";
import { phrasesModule } from "./phrases-module.ts";
import { moduleFiles, type Module } from "./print.ts";
import { protocolModule } from "./protocol-module.ts";
import { searchTermsModule } from "./search-terms-module.ts";

/**
 * Enums, types and facts as modules that run as they are, with their declarations beside them: one folder a protocol,
 * and the catalogue of all of them. The declarations of what a code is are written to `model.d.ts`, unless `typesFrom`
 * names a module that has them.
 */
export const emitTypescript: Emitter = function* emitTypescript(
  catalogue,
  { typesFrom, modelTypes, remember = forget },
) {
  const { reference, protocols, mappings, search } = catalogue;
  if (typesFrom === undefined) yield { path: "model.d.ts", content: modelTypes() };
  const typesAt = (depth: "." | "..") => moduleAt(typesFrom ?? "./model.js", depth);
  const { bundles } = joined(catalogue, reference.tag, remember);
  for (const [at, one] of protocols.entries()) {
    const codes = bundles[at]?.codes ?? [];
    // Printing is what takes its time.
    yield* remember(`typescript of ${one.protocol.id}`, [one.protocol, one.codes, codes], () =>
      [...modulesOf(one, codes, typesAt(".."))].flatMap((module) => [...moduleFiles(module)]),
    );
    const bundle = bundles[at];
    if (bundle) for (const module of compatModules(one, bundle)) yield* moduleFiles(module);
  }
  yield* moduleFiles(laidOutModule());
  yield* moduleFiles(mappingsModule(mappings, typesAt(".")));
  if (Object.keys(search).length > 0) {
    yield* moduleFiles(languagesModule(search, typesAt(".")));
  }
  yield* moduleFiles(searchTermsModule(protocols));
  const all = protocols.map(({ protocol }) => protocol);
  yield* moduleFiles(catalogueModule(all, typesAt(".")));
};

/** A module as a file at some depth names it: one of the output folder's by the way there, any other by its name. */
function moduleAt(name: string, depth: "." | ".."): string {
  if (!name.startsWith(".") || depth === ".") return name;
  return name.startsWith("./") ? `.${name}` : `../${name}`;
}

function* modulesOf(
  { protocol, codes }: CatalogueProtocol,
  listed: readonly Code[],
  types: string,
): Iterable<Module> {
  const kinds = kindsOf(listed);
  for (const kind of KINDS.filter((one) => one === "official" || kinds[one].length > 0)) {
    yield constantsModule(protocol, kind, kinds[kind]);
    yield enumObjectModule(protocol, kind, kinds[kind]);
    yield membersModule(protocol, kind, kinds[kind]);
  }
  yield codesModule(protocol, listed);
  yield enumModule(protocol, listed);
  yield phrasesModule(protocol, listed);
  yield codeOfModule(protocol, listed);
  yield guidanceModule(protocol, listed);
  yield factsModule(protocol, codes, types);
  yield protocolModule(protocol, types);
  yield indexModule(protocol);
}

/** What one protocol publishes. */
function indexModule({ id }: Protocol): Module {
  const parts = ["enum", "phrases", "code-of", "guidance", "facts", "protocol"];
  const code = [parts.map((part) => `export * from "./${part}.js";`).join("\n")];
  return { path: `${id}/index`, source: id, code, declarations: code };
}
