import { compare, describe, fill, nameInPair } from "@wirecode/core/model";
import { markup } from "../layout/markup.ts";
import { title } from "../layout/title.ts";
import { advice } from "./advice.js";
import { differences } from "./differences.js";
import { examples } from "./examples.js";
import { introductions } from "./introductions.js";
import { seeAlso } from "./see-also.js";
import { MARKED, unmarked } from "./sentence.js";
import { points, shared, verdict } from "./verdict.js";
import { section } from "./section.js";

/** @import { Code, ComparisonSection } from "@wirecode/core/model" */
/** @import { Markup } from "../layout/markup.ts" */
/** @import { Voice } from "./types.d.ts" */

/**
 * The comparison of two codes: its title and description as text, and its article. Pages are built with it, and browsers
 * render with it what has no page.
 *
 * @param {Code} one
 * @param {Code} other
 * @param {Voice} voice
 */
export function comparison(one, other, voice) {
  const { phrases, bundles } = voice;
  const declared = (/** @type {string} */ id) =>
    bundles.find(({ protocol }) => protocol.id === id)?.protocol;
  const told = describe(compare(one, other, declared), { phrases, bundles }, MARKED);
  const { a, b } = told;
  const across = a.protocol !== b.protocol;
  const titles = { a: declared(a.protocol)?.title ?? "", b: declared(b.protocol)?.title ?? "" };
  const names = {
    a: nameInPair(a, titles.a, across),
    b: nameInPair(b, titles.b, across),
  };
  // A heading may break anywhere but between a protocol and its code.
  const unbroken = { a: names.a.replaceAll(" ", "\u00A0"), b: names.b.replaceAll(" ", "\u00A0") };
  const pattern = across ? phrases.headings.comparisonLink : phrases.headings.comparison;
  const text = fill(pattern, { protocol: titles.a, ...names });
  const dir = phrases.direction;
  const heading = title(
    { title: text, codes: [names.a, names.b], dir, kind: "comparison" },
    { outcomes: { [names.a]: a.outcome, [names.b]: b.outcome } },
  );

  return {
    title: text,
    description: unmarked(told.verdict),
    names,
    article: markup`<article>
${heading}
${introductions(told, names, voice)}${[
      part("verdict", verdict(told, voice)),
      part("points", points(told, voice)),
      part("different", differences(told, names, phrases)),
      part("same", shared(told, voice)),
      part("choose", advice("choose", told.choose, names, voice)),
      part("cautions", advice("cautions", told.cautions, names, voice)),
      part("examples", examples(told, names, bundles, dir)),
      part("seeAlso", seeAlso(told.seeAlso, across, voice)),
    ]}</article>
`,
  };

  /** @param {ComparisonSection} id @param {Markup | undefined} body */
  function part(id, body) {
    return body && section(id, fill(phrases.headings[id], unbroken), body, dir);
  }
}
