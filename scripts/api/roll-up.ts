import type { Node } from "ts-morph";
import { declarationText, declaredName } from "./declaration-text.ts";
import { isInternal, mentionedBy, type Declared } from "./modules.ts";

/**
 * Rolls up the declarations of each entry point. What several entry points export is declared by the deepest of them, and
 * the others export it from there.
 *
 * No bundler of declarations does this for us: they lose what `export type *` says, so that types alone become values.
 * @param modules What each entry point exports, by its subpath.
 * @param about The package's name, and its folder.
 */
export function rollUp(
  modules: ReadonlyMap<string, readonly Declared[]>,
  about: { readonly name: string; readonly folder: string },
): Map<string, string> {
  const deepestFirst = [...modules].toSorted(
    ([a], [b]) => b.split("/").length - a.split("/").length || (a < b ? -1 : 1),
  );
  const homes = new Map<Node | undefined, string>();
  for (const [subpath, declared] of deepestFirst)
    for (const { nodes } of declared) if (!homes.has(nodes[0])) homes.set(nodes[0], subpath);
  return new Map(deepestFirst.map(([subpath, declared]) => [subpath, textOf(subpath, declared)]));

  function textOf(subpath: string, declared: readonly Declared[]) {
    const shown = declared.filter(({ nodes }) => !nodes.every(isInternal));
    const own = shown.filter(({ nodes }) => homes.get(nodes[0]) === subpath);
    const others = shown.filter((one) => !own.includes(one));
    const leaned = leanedOn(own.map(({ nodes }) => nodes));
    const inner = leaned.filter(([first]) => !homes.has(first));
    for (const [first] of inner) homes.set(first, subpath);
    const imported = leaned.filter(([first]) => homes.get(first) !== subpath);
    return [
      ...inOrder(imported.map((nodes) => from("import type", nodes, nameOf(nodes)))),
      ...inOrder(
        others.map(({ name, nodes, value }) => from(value ? "export" : "export type", nodes, name)),
      ),
      ...inOrder([
        ...own.map((one) => ({ name: one.name, text: ownText(one, own) })),
        ...inner.map((nodes) => ({ name: nameOf(nodes), text: textOfAll(nodes, false) })),
      ]),
    ].join("\n");
  }

  function from(keyword: string, nodes: readonly Node[], name: string) {
    const home = homes.get(nodes[0])?.slice(1) ?? "";
    const declared = nameOf(nodes);
    const exported = name === "default" ? `${declared} as default` : name;
    return { name, text: `${keyword} { ${exported} } from "${about.name}${home}";` };
  }

  /** Declarations that these are made of: those of other entry points, and those that nobody can import. */
  function leanedOn(declarations: readonly (readonly Node[])[]) {
    const found = new Map(declarations.map((nodes) => [nodes[0], nodes]));
    // A map keeps the order in which its entries were added, and grows while it is walked.
    for (const [first, nodes] of found) {
      if (homes.has(first) && !declarations.includes(nodes)) continue;
      for (const mentioned of nodes.flatMap((node) => mentionedBy(node, about.folder)))
        if (!found.has(mentioned[0]) && !mentioned.every(isInternal))
          found.set(mentioned[0], mentioned);
    }
    return [...found.values()].filter((nodes) => !declarations.includes(nodes));
  }
}

/** A declaration that is exported; under another name than its own, it is declared once and then named. */
function ownText({ name, nodes }: Declared, own: readonly Declared[]) {
  const declared = nameOf(nodes);
  if (name === declared) return textOfAll(nodes, true);
  const same = own.filter((one) => one.nodes[0] === nodes[0]);
  const isDeclared = same.some((one) => one.name === declared) || same[0]?.name !== name;
  return [
    ...(isDeclared ? [] : [textOfAll(nodes, false)]),
    `export { ${declared} as ${name} };`,
  ].join("\n");
}

function textOfAll(nodes: readonly Node[], isExported: boolean) {
  return nodes
    .filter((node) => !isInternal(node))
    .map((node) => declarationText(node, isExported))
    .join("\n");
}

function nameOf([first]: readonly Node[]) {
  return first ? declaredName(first) : "";
}

function inOrder(parts: readonly { readonly name: string; readonly text: string }[]) {
  return parts
    .toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .map(({ text }) => (text.includes("\n") ? `\n${text}` : text));
}
