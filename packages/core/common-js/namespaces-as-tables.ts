import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Plugin } from "rolldown";

/** `export * as HttpStatus from "./enum-object.js";` */
const NAMESPACE = /^export \* as (?<name>\w+) from "\.\/(?<module>[\w-]+)\.js";$/gm;

/**
 * Makes of `export * as X` an object that is as frozen, and has as little of a prototype, as the namespace of an ES
 * module is.
 */
export const namespacesAsTables: Plugin = {
  name: "namespaces-as-tables",
  transform: {
    filter: { id: /[\\/]generated[\\/]/ },
    handler: (code, id) =>
      code.replaceAll(NAMESPACE, (_, name: string, module: string) => {
        const kind = module.startsWith("unofficial-") ? "unofficial-" : "";
        const names = module.endsWith("enum-object") ? namesIn(id, kind) : undefined;
        return [
          `import * as ${name}Constants from "./${kind}constants.js";`,
          ...(names === undefined ? [] : [`import { ${names} } from "./${kind}members.js";`]),
          `export const ${name} = /* @__PURE__ */ Object.freeze({`,
          `  __proto__: null, ...${names ?? "{}"}, ...${name}Constants });`,
        ].join("\n");
      }),
  },
};

/** The table by which an enum of numbers answers to a number. */
function namesIn(id: string, kind: string): string | undefined {
  const text = readFileSync(join(dirname(id), `${kind}members.js`), "utf8");
  return /^export const (\w+) = .*\{\n {2}__proto__: null,\n {2}-?\d/m.exec(text)?.[1];
}
