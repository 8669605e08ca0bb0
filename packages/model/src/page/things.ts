import { distinctClasses } from "../facts/class-code.ts";
import { refOf } from "../facts/code-ref.ts";
import { documentUrl, placeUrl } from "../facts/document-url.ts";
import { once } from "../once.ts";
import type { Bundle } from "../shapes/bundle.ts";
import type { Code } from "../shapes/code.ts";
import type { PageContext } from "./context.ts";
import { link, wire, type Inline } from "./inline.ts";
import { nameFinder } from "./name-finder.ts";
import { targetOf, type Target } from "./target.ts";

/** A place of a text that names something with a page or an address of its own. */
interface Naming {
  readonly at: number;
  readonly text: string;
  /** What stands there in its place. */
  readonly part: Inline;
}

/** Finds what texts name. */
export interface Things {
  /** In order, without what stands in a quantity. */
  readonly namings: (text: string) => readonly Naming[];
  /** What a text names as a whole. */
  readonly named: (text: string) => Inline | undefined;
}

/** `RFC 9110` or `RFC 9110 §15.5.5`, whatever the spaces. */
const RFC = /^(RFC \d+)(?: §(\S+))?$/;

/** The shortest number that is a code by itself; one with fewer digits counts something. */
const SHORTEST = 3;

/**
 * What pages about some protocols name: their codes and classes, and the header fields and settings that they declare; codes
 * of other protocols behind the name of these; and RFCs. Each finder is made once.
 *
 * @param about the ids of the protocols
 * @internal
 */
export function thingsOf(about: readonly string[], context: PageContext): Things {
  const known = finders(context);
  const key = about.join(" ");
  const made = known.get(key) ?? finderOf(about, context);
  known.set(key, made);
  return made;
}

const finders = once((_: PageContext) => new Map<string, Things>());

function finderOf(about: readonly string[], context: PageContext): Things {
  const names = namesFor(about, context);
  const find = nameFinder(names.keys(), context.phrases.direction);
  const met = new Map<string, readonly Naming[]>();
  return { namings, named };

  function named(text: string): Inline | undefined {
    const spaced = text.replaceAll("\u00A0", " ");
    return names.get(spaced) ?? cited(spaced);
  }

  function namings(text: string): readonly Naming[] {
    const before = met.get(text);
    if (before) return before;
    const all = find(text).flatMap(({ at, text: mention }) => {
      if (isWord(mention) && BEGINNING.test(text.slice(0, at))) return [];
      const part = named(mention);
      return part ? [{ at, text: mention, part }] : [];
    });
    met.set(text, all);
    return all;
  }
}

/** What stands before the first word of a sentence. */
const BEGINNING = /(?:^|[.!?:…]["'”’)]?[ \u00A0])$/u;

/** Whether a name is a common word too, which has a capital where a sentence begins: `Allow`. */
function isWord(name: string): boolean {
  return /^[A-Z][a-z]+$/.test(name);
}

function cited(text: string): Inline | undefined {
  const [, spec = "", section] = RFC.exec(text) ?? [];
  if (documentUrl(spec) === undefined) return undefined;
  const reference = {
    spec,
    ...(section !== undefined && { section }),
    url: placeUrl(spec, section),
  };
  return { kind: "citation", reference };
}

/** What is named by what, the first meaning first. */
function namesFor(about: readonly string[], { bundles }: PageContext): ReadonlyMap<string, Inline> {
  const names = new Map<string, Inline>();
  const isKin = (id: string) =>
    about.some((own) => id === own || id.startsWith(`${own}-`) || own.startsWith(`${id}-`));
  const own = bundles.filter(({ protocol }) => about.includes(protocol.id));
  const kin = bundles.filter((one) => isKin(one.protocol.id) && !own.includes(one));
  const name = (text: string, to: Target) => {
    if (!names.has(text)) names.set(text, link(to, wire(text)));
  };
  for (const { protocol } of own)
    for (const { text, reference } of protocol.tokens ?? [])
      name(text, { kind: "url", url: reference.url });
  for (const bundle of [...own, ...kin]) {
    for (const [text, to] of namedIn(bundle)) if (text.length >= SHORTEST) name(text, to);
  }
  for (const bundle of bundles) {
    const { title, prefix } = bundle.protocol;
    for (const [text, to] of namedIn(bundle)) {
      name(`${title} ${text}`, to);
      if (prefix !== undefined) name(`${prefix} ${text}`, to);
    }
  }
  return names;
}

/** What a protocol calls its codes and classes. A value with several senses names none of them. */
function namedIn({ protocol, codes, ...bundle }: Bundle): readonly (readonly [string, Target])[] {
  const classes = new Set(distinctClasses({ protocol, codes, ...bundle }));
  return [
    ...codes.flatMap((code) => namesOf(code).map((name) => [name, targetOf(code)] as const)),
    ...protocol.classes
      .filter(({ id }) => classes.has(id))
      .map(({ id, retry }) => [id, { kind: "class", protocol: protocol.id, id, retry }] as const),
  ];
}

function namesOf(code: Code): readonly string[] {
  const isAlone = code.sense === undefined && (code.senses ?? []).length === 0;
  const value = isAlone && refOf(code).code === code.code ? [String(code.code)] : [];
  return code.mnemonic === undefined ? value : [code.mnemonic, ...value];
}
