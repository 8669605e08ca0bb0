import type { Plugin } from "rolldown";

/**
 * Facts are published as JSON too, which CommonJS can load: there is no need for them a third time.
 * @param generated - The folder of what the generator wrote.
 * @param byKey - The module that lays facts out by key.
 */
export function factsFromJson(generated: string, byKey: string): Plugin {
  return {
    name: "facts-from-json",
    // Whatever holds facts lies two folders deep in `dist`: an entry of a protocol, or a chunk.
    resolveId: (id) => (id.endsWith(".json") ? { id, external: true } : undefined),
    load(id) {
      const [, protocol, part] =
        /\/([^/]+)\/(facts|protocol)\.js$/.exec(id.replaceAll("\\", "/")) ?? [];
      if (protocol === undefined || !id.startsWith(generated)) return undefined;
      const imports = [
        `import file from "../../../generated/facts/${protocol}.json";`,
        'import { frozen } from "../laid-out.js";',
      ];
      if (part === "protocol")
        return [...imports, "export const protocol = frozen(structuredClone(file.protocol));"].join(
          "\n",
        );
      return [
        ...imports,
        `import { byKey } from ${JSON.stringify(byKey)};`,
        `export const ${camel(protocol)}Facts = frozen(byKey(structuredClone(file.codes)));`,
      ].join("\n");
    },
  };
}

function camel(id: string): string {
  return id.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
