import { declarationLines, isInternal } from "./declaration-lines.mjs";
import { mentionedBy } from "./declarations.mjs";
import { readable } from "./facts.mjs";
import { inner, sorted } from "./line.mjs";
import { withoutRepeatedMembers } from "./members.mjs";

/** @import { Node } from "ts-morph" */
/** @import { Declared } from "./declarations.mjs" */

/**
 * What each module of a package promises, line by line. What several modules export is told once, at the deepest of
 * them, and elsewhere by a line that names that one.
 * @param {ReadonlyMap<string, readonly Declared[]>} modules The exports of each, by its subpath.
 * @param {string} folder The package's.
 * @returns {Map<string, string[]>}
 */
export function moduleLists(modules, folder) {
  const deepestFirst = [...modules].toSorted(
    ([a], [b]) => b.split("/").length - a.split("/").length || (a < b ? -1 : 1),
  );
  /** @type {Map<Node | undefined, { subpath: string, name: string }>} */
  const homes = new Map();
  for (const [subpath, names] of deepestFirst)
    for (const { name, nodes } of names)
      if (!homes.has(nodes[0])) homes.set(nodes[0], { subpath, name });

  /** @type {Map<string, string[]>} */
  const lists = new Map();
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

/** @param {Declared} declared */
function linesOf({ name, nodes }) {
  return nodes.filter((node) => !isInternal(node)).flatMap((node) => declarationLines(name, node));
}

/** @param {Declared} declared */
function innerLinesOf({ name, nodes }) {
  return nodes.flatMap((node) => {
    const [head = "", ...members] = declarationLines(name, node);
    return [inner(head), ...members];
  });
}

/**
 * Types that cannot be imported and yet are promised, since something that can be is made of them.
 * @param {readonly Declared[]} declared
 * @param {Set<Node | undefined>} told What has its lines already; grows.
 * @param {string} folder
 * @returns {Declared[]}
 */
function leanedOn(declared, told, folder) {
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
