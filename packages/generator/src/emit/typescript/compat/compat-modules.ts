import type { Bundle } from "@wirecode/model";
import type { CatalogueProtocol } from "../../../resolve/catalogue.ts";
import type { Module } from "../print.ts";
import { docsOf } from "./compat-doc.ts";
import { httpStatusCodesModule } from "./http-status-codes-module.ts";
import { httpStatusModules } from "./http-status-modules.ts";
import { statusesModule } from "./statuses-module.ts";

/**
 * Modules that can take the place of other packages: the same exports, keys, values and errors, each by itself.
 * `<protocol>/compat.yaml` says which, and what each calls the codes.
 */
export function* compatModules(
  { protocol, compat }: CatalogueProtocol,
  { codes, words }: Pick<Bundle, "codes" | "words">,
): Iterable<Module> {
  if (!compat) return;
  const source = `${protocol.id}/compat.yaml`;
  const docOf = docsOf(protocol, codes);
  if (compat["http-status-codes"])
    yield httpStatusCodesModule(compat["http-status-codes"], source, docOf);
  if (compat.statuses) yield statusesModule(compat.statuses, source);
  if (compat["http-status"]) {
    const summaries = Object.fromEntries(
      Object.entries(words.classes).map(([id, { summary }]) => [id, summary]),
    );
    yield* httpStatusModules(compat["http-status"], source, protocol, codes, docOf, summaries);
  }
}
