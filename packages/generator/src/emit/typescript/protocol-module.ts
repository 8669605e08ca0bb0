import type { Protocol } from "@wirecode/model";
import { commentSafe } from "./doc.ts";
import type { Module } from "./print.ts";

/** What a protocol declares, as a constant. */
export function protocolModule(protocol: Protocol, typesFrom: string): Module {
  return {
    path: `${protocol.id}/protocol`,
    source: `${protocol.id}/protocol.yaml`,
    code: [
      'import { frozen } from "../laid-out.js";',
      `export const protocol = /* @__PURE__ */ frozen(${JSON.stringify(protocol)});`,
    ],
    declarations: [
      `import type { Protocol } from "${typesFrom}";`,
      `/** What ${commentSafe(protocol.title)} declares about its codes. */
export declare const protocol: Protocol;`,
    ],
  };
}
