import { RELEASED } from "./lists-on-disk.ts";
import { alongside, announcement, gainText, indented, lossText } from "./wording.ts";
import type { Bump } from "./announced.ts";
import type { Change } from "./changes.ts";
import type { Lists } from "./list-api.ts";

export interface About {
  /** The package. */
  readonly name: string;
  /** Where its lists are in the repository. */
  readonly folder: string;
  /** The packages that always get the same version. */
  readonly companions: readonly string[];
}

/** Says in what declarations and code disagree. */
export function contradictions(problems: readonly string[], { name }: About) {
  return `${name} does not have what it declares, or does not declare what it has:

${indented(problems)}

Make declaration and code agree; the list of the API is made from both.`;
}

/**
 * Says which lines are not, or no longer, what the package publishes.
 * @returns Nothing where all of them are.
 */
export function outdated(
  listed: Lists,
  published: Lists,
  { name, folder }: About,
): string | undefined {
  const names = [...new Set([...listed.keys(), ...published.keys()])].toSorted();
  const blocks = names.flatMap((list) => {
    const before = listed.get(list) ?? [];
    const after = published.get(list) ?? [];
    const lines = [
      ...before.filter((line) => !after.includes(line)).map((line) => `- ${line}`),
      ...after.filter((line) => !before.includes(line)).map((line) => `+ ${line}`),
    ];
    if (lines.length === 0 && before.join("\n") === after.join("\n")) return [];
    const told = lines.length > 0 ? lines : ["the same lines in another order"];
    return [`  ${folder}/${list}\n${indented(told, "    ")}`];
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
