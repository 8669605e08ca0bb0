import { enumerated, gainText, lossText } from "./changed-text.ts";
import { RELEASED, fileName, type RollUps } from "./roll-ups-on-disk.ts";
import type { Bump } from "./announced.ts";
import type { Change } from "./changes.ts";

const SHOWN = 25;

export interface About {
  /** The package. */
  readonly name: string;
  /** Where its roll-ups are in the repository. */
  readonly folder: string;
  /** The packages that always get the same version. */
  readonly companions: readonly string[];
}

/** Says in what declarations and code disagree. */
export function contradictions(problems: readonly string[], { name }: About) {
  return `${name} does not have what it declares, or does not declare what it has:

${indented(problems)}

Make declaration and code agree; programs are written by the one and run with the other.`;
}

/**
 * Says which lines are not, or no longer, what the package publishes.
 * @returns Nothing where all of them are.
 */
export function outdated(
  listed: RollUps,
  published: RollUps,
  { name, folder }: About,
): string | undefined {
  const subpaths = [...new Set([...listed.keys(), ...published.keys()])].toSorted();
  const blocks = subpaths
    .filter((subpath) => listed.get(subpath) !== published.get(subpath))
    .map((subpath) => {
      const [before, after] = [listed, published].map(
        (rollUps) =>
          rollUps
            .get(subpath)
            ?.split("\n")
            .map((line) => line.trim()) ?? [],
      );
      const lines = [...without(before, after, "-"), ...without(after, before, "+")];
      const told = lines.length > 0 ? lines : ["the same lines in another order"];
      return `  ${folder}/${fileName(subpath)}\n${indented(told, "    ")}`;
    });
  if (blocks.length === 0) return undefined;
  return `${folder} does not list what ${name} publishes:

${blocks.join("\n")}

Run \`npm run api\`, look at the diff, and commit it with the change that made it.`;
}

/** Says what programs lose without having been warned by a major version. */
export function unannouncedLoss(
  lost: readonly Change[],
  gained: readonly Change[],
  announced: Bump,
  { name, folder, companions }: About,
) {
  return `Programs that use the last release of ${name} break, and ${announcement(announced)}:

${indented(lost.map((change) => lossText(change, gained, name)))}

They stop compiling, or read undefined, after an update that promised to break nothing.

What to do, the usual way first:
  - Keep it. A function, type or property gets \`@deprecated\` and says what to use instead; a code stays in data/.
  - Where it has to go, run \`npx changeset\`, choose major for ${name}, and say what to use instead.${alongside(companions, "\n    ")}
  - Where all programs still compile, because the line only reads differently, change it in ${folder}/${RELEASED}
    too, for reviewers to see.`;
}

/**
 * Says what programs gain without a version that they could ask for.
 * @param isFirst Whether nothing has been released before.
 */
export function unannouncedGain(
  gained: readonly Change[],
  isFirst: boolean,
  announced: Bump,
  { name, companions }: About,
) {
  const news = isFirst ? "comes out for the first time" : "offers what its last release did not";
  return `${name} ${news}, and ${announcement(announced)}:

${indented(gained.map((change) => gainText(change, name)))}

Programs that need it cannot ask for a version that has it, and those who could use it do not read of it.

Run \`npx changeset\`, choose minor for ${name}, and say in one to three sentences what it is for.${alongside(companions, "\n")}
What only our own packages use gets \`@internal\` in its comment and is not listed.`;
}

function announcement(announced: Bump) {
  return announced === "none"
    ? "no changeset announces a new version of it"
    : `the changesets announce a ${announced} version`;
}

function alongside(companions: readonly string[], before: string) {
  return companions.length > 0
    ? `${before}The same version goes to ${enumerated(companions)}.`
    : "";
}

function without(these: readonly string[] = [], others: readonly string[] = [], sign: string) {
  return these
    .filter((line) => line !== "" && !others.includes(line))
    .map((line) => `${sign} ${line}`);
}

function indented(lines: readonly string[], by = "  ") {
  const more = lines.length - SHOWN;
  const shown = more > 0 ? [...lines.slice(0, SHOWN), `and ${more} more`] : lines;
  return shown.map((line) => `${by}${line}`).join("\n");
}
