import type { Node } from "ts-morph";
import { declarationLines, isInternal } from "./declaration-lines.ts";
import { mentionedBy, type Declared } from "./declarations.ts";
import { readable } from "./facts.ts";
import { inner, sorted } from "./line.ts";
import { withoutRepeatedMembers } from "./members.ts";

/**
 * What each module of a package promises, line by line. What several modules export is told once, at the deepest of
 * them, and elsewhere by a line that names that one.
 * @param modules The exports of each, by its subpath.
 * @param folder The package's.
 */
export function moduleLists(
  modules: ReadonlyMap<string, readonly Declared[]>,
  folder: string,
): Map<string, string[]> {
  const deepestFirst = [...modules].toSorted(
    ([a], [b]) => b.split("/").length - a.split("/").length || (a < b ? -1 : 1),
  );
  const homes = new Map<Node | undefined, { subpath: string; name: string }>();
  for (const [subpath, names] of deepestFirst)
    for (const { name, nodes } of names)
      if (!homes.has(nodes[0])) homes.set(nodes[0], { subpath, name });

  const lists = new Map<string, string[]>();
  const told = new Set(homes.keys());
  for (const [subpath, names] of deepestFirst) {
    const own = names.filter(
      ({ name, nodes }) =>
        homes.get(nodes[0])?.subpath === subpath || homes.get(nodes[0])?.name !== name,
    );
    const others = names.filter((one) => !own.includes(one) && !one.nodes.every(isInternal));
    lists.set(subpath, [
      ...others.map(({ name, nodes }) => `${name} from ${homes.get(nodes[0])?.subpath}`),
      ...own.flatMap(linesOf),
      ...leanedOn(own, told, folder).flatMap(innerLinesOf),
    ]);
  }
  return withoutRepeatedMembers(
    new Map([...lists].map(([subpath, lines]) => [subpath, sorted(lines.flatMap(readable))])),
  );
}

function linesOf({ name, nodes }: Declared) {
  return nodes.filter((node) => !isInternal(node)).flatMap((node) => declarationLines(name, node));
}

function innerLinesOf({ name, nodes }: Declared) {
  return nodes.flatMap((node) => {
    const [head = "", ...members] = declarationLines(name, node);
    return [inner(head), ...members];
  });
}

/**
 * Types that cannot be imported and yet are promised, since something that can be is made of them.
 * @param told What has its lines already; grows.
 */
function leanedOn(
  declared: readonly Declared[],
  told: Set<Node | undefined>,
  folder: string,
): Declared[] {
  const found = [];
  const open = declared.flatMap(({ nodes }) => nodes).filter((node) => !isInternal(node));
  for (let node = open.pop(); node; node = open.pop()) {
    for (const mentioned of mentionedBy(node, folder)) {
      if (told.has(mentioned.nodes[0]) || mentioned.nodes.every(isInternal)) continue;
      told.add(mentioned.nodes[0]);
      found.push(mentioned);
      open.push(...mentioned.nodes);
    }
  }
  return found;
}
