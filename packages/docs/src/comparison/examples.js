import { exchange } from "../layout/exchange.ts";
import { markup } from "../layout/markup.ts";
import { part } from "./section.js";

/** @import { Bundle, Code, ComparisonDocument } from "@wirecode/core/model" */
/** @import { Direction } from "../content/types.ts" */

const ID = "examples";

/**
 * Both codes on the wire.
 *
 * @param {ComparisonDocument} told
 * @param {{ readonly a: string, readonly b: string }} names
 * @param {readonly Bundle[]} bundles
 * @param {Direction} dir
 */
export function examples({ a, b }, names, bundles, dir) {
  const shown = [
    { code: a, name: names.a },
    { code: b, name: names.b },
  ].filter(({ code }) => code.example.length > 0);
  if (shown.length === 0) return undefined;
  return markup`${shown.map(({ code, name }, index) => {
    const before = shown.slice(0, index).map((one) => one.name);
    return part(ID, name, before, (id) => onTheWire(code, `${ID} ${id}`), dir);
  })}`;

  /** @param {Code} code @param {string} label */
  function onTheWire({ protocol: id, example }, label) {
    const words = bundles.find(({ protocol }) => protocol.id === id)?.words;
    const { client = "", server = "" } = words?.actors ?? {};
    return exchange(example, label, { client, server });
  }
}
