import { nearest } from "../nearest.ts";
import { codeStrangeness } from "./code-address.ts";
import type { AuthoredSite } from "../schema/site.ts";
import type { Authored } from "../schema/authored.ts";
import { pairPlace, protocolPlace } from "./places.ts";
import type { Place, Problem, Report, Rule } from "./rule.ts";

const FILE = "site/site.yaml";

/** The site is made around protocols and comparisons that exist. */
export const siteResolves: Rule = {
  id: "site-resolves",
  about:
    "The site lists every protocol once, and leads to codes that exist and to curated comparisons only.",
  check(authored, report) {
    const { site } = authored.site;
    if (!site) return;
    const say = (problem: Omit<Problem, "file">) => report({ file: FILE, ...problem });
    checkProtocols(site, authored, say);
    checkGroups(site, say);
    checkCodes(site, authored, say);
    checkQuestions(site, authored, say);
    checkPackages(site, authored, report);
  },
};

type Say = (problem: Omit<Problem, "file">) => void;

function checkProtocols({ protocols }: AuthoredSite, authored: Authored, say: Say): void {
  const known = Object.keys(authored.protocols);
  for (const [index, id] of protocols.entries()) {
    const at = { path: ["protocols", index] };
    if (protocols.indexOf(id) !== index) {
      say({ ...at, message: `\`${id}\` is listed twice.`, help: "Remove one of the two." });
    } else if (!known.includes(id)) {
      say({
        ...at,
        message: `There is no protocol \`${id}\`.`,
        help: "Write the id of a protocol: the name of its folder.",
        didYouMean: nearest(id, known),
        dependsOn: [protocolPlace(id)],
      });
    }
  }
  for (const id of known.filter((one) => !protocols.includes(one))) {
    say({
      path: ["protocols"],
      on: "key",
      message: `\`${id}\` has no place among the protocols, so that no list would show it.`,
      help: `Add \`${id}\` where people expect it: pages, library and command line follow this order.`,
    });
  }
}

/** Menus that are grouped show every protocol once. */
function checkGroups({ groups, protocols }: AuthoredSite, say: Say): void {
  if (!groups) return;
  const seen = new Map<string, string>();
  for (const [group, ids] of Object.entries(groups)) {
    for (const [index, id] of ids.entries()) {
      const at = { path: ["groups", group, index] };
      const other = seen.get(id);
      if (other !== undefined) {
        say({
          ...at,
          message: `\`${id}\` is in the group \`${other}\` already.`,
          help: "Keep it in the one in which people look for it.",
        });
      } else if (!protocols.includes(id)) {
        say({
          ...at,
          message: `\`${id}\` is none of the protocols listed above.`,
          help: "Write the id of one of them.",
          didYouMean: nearest(id, protocols),
        });
      }
      seen.set(id, group);
    }
  }
  for (const id of protocols.filter((one) => !seen.has(one))) {
    say({
      path: ["groups"],
      on: "key",
      message: `\`${id}\` is in no group, so that no menu would show it.`,
      help: `Add \`${id}\` to the group of what people do when they meet its codes.`,
    });
  }
}

function checkCodes({ codes }: AuthoredSite, { protocols }: Authored, say: Say): void {
  for (const [index, code] of codes.entries()) {
    const at = { path: ["codes", index] };
    const strange = codeStrangeness(code, protocols);
    if (strange) say({ ...at, ...strange });
    else if (codes.indexOf(code) !== index) {
      say({ ...at, message: `\`${code}\` is listed twice.`, help: "Remove one of the two." });
    }
  }
}

function checkQuestions({ questions }: AuthoredSite, authored: Authored, say: Say): void {
  const curated = curatedPairs(authored);
  for (const [index, pair] of questions.entries()) {
    const at = { path: ["questions", index] };
    if (questions.indexOf(pair) !== index) {
      say({ ...at, message: `\`${pair}\` is listed twice.`, help: "Remove one of the two." });
      continue;
    }
    if (curated.includes(pair)) continue;
    const [a, b, ...rest] = pair.split("/");
    if (a === undefined || b === undefined || rest.length > 0) {
      say({
        ...at,
        message: `\`${pair}\` does not name two codes with their protocols.`,
        help: "Write the two addresses with a slash between them: `http:401/http:403`.",
        didYouMean: nearest(pair, curated),
      });
      continue;
    }
    const strange =
      codeStrangeness(a, authored.protocols) ?? codeStrangeness(b, authored.protocols);
    say({
      ...at,
      dependsOn: curatedPlaces(pair),
      ...(strange ?? {
        message: `Nobody has written about \`${pair}\`, so that its page has no answer of its own.`,
        help: "Choose a pair from a comparisons.yaml, or add it there.",
        didYouMean: nearest(pair, curated),
      }),
    });
  }
}

/** Where authors would have listed a pair. */
function curatedPlaces(pair: string): readonly Place[] {
  const [a = "", b = ""] = pair.split("/");
  const [[from = "", one], [to, other]] = [a.split(":"), b.split(":")];
  return [from === to ? pairPlace(from, `${one}/${other}`) : pairPlace("across", pair)];
}

/** The pairs that authors wrote about, each code with its protocol. */
function curatedPairs({ protocols, across }: Authored): readonly string[] {
  const within = Object.entries(protocols).flatMap(([id, { comparisons }]) =>
    Object.keys(comparisons).map((pair) =>
      pair
        .split("/")
        .map((code) => `${id}:${code}`)
        .join("/"),
    ),
  );
  return [...within, ...Object.keys(across.comparisons)];
}

/** Each package that people come from has words, in every language that has words on any. */
function checkPackages({ moving }: AuthoredSite, { site }: Authored, report: Report): void {
  for (const [locale, { moving: words }] of Object.entries(site.text)) {
    if (!words) continue;
    const file = `site/text/${locale}.yaml`;
    const path = ["moving", "packages"];
    for (const name of Object.keys(words.packages).filter((one) => !Object.hasOwn(moving, one))) {
      report({
        file,
        path: [...path, name],
        on: "key",
        message: `\`${name}\` is none of the packages that the page is about.`,
        help: `Add what to import in its place to \`moving\` in ${FILE}, or remove these words.`,
        didYouMean: nearest(name, Object.keys(moving)),
        dependsOn: [{ file: FILE, path: ["moving", name] }],
      });
    }
    for (const name of Object.keys(moving)) {
      if (Object.hasOwn(words.packages, name)) continue;
      report({
        file,
        path,
        on: "key",
        message: `There are no words on \`${name}\`.`,
        help: "Write what stays the same and what differs for whoever comes from it.",
        dependsOn: [{ file, path: [...path, name] }],
      });
    }
  }
}
