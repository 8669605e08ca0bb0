import { expect, it } from "vitest";
import { announcedBump, isPrerelease, type Bump } from "./announced.ts";
import { folderWith } from "./made-up-package.ts";
import { verdict } from "./verdict.ts";

const BREW = "export declare function brew(pot: Pot): string;";
const pot = (members: string, brew = BREW) => `export declare enum Pot { ${members} }\n${brew}\n`;
const RELEASED = pot("Full = 1, Empty = 2");
const about = { name: "teapots", folder: "api", companions: ["cups"] };
const rollUps = (declarations: string) => new Map([["./pot", declarations]]);

/** @param declarations What is published and listed after a release of RELEASED. */
const judged = (declarations: string, announced: Bump) =>
  verdict(
    {
      published: rollUps(declarations),
      problems: [],
      listed: rollUps(declarations),
      released: rollUps(RELEASED),
      announced,
    },
    about,
  ).join("\n\n");

const EMPTY_REMOVED = pot("Full = 1");

it("says nothing where nothing changed", () => {
  expect(judged(RELEASED, "none")).toBe("");
});

it("demands a major changeset for a removed member", () => {
  expect(judged(EMPTY_REMOVED, "none")).toMatchInlineSnapshot(`
    "Programs that use the last release of teapots break, and no changeset announces a new version of it:

      removed  Pot.Empty = 2  (teapots/pot)
               Keep the member: its code gets \`status: deprecated\` or \`obsolete\`, and editors strike it through.

    They stop compiling, or read undefined, after an update that promised to break nothing.

    What to do, the usual way first:
      - Keep it. A function, type or property gets \`@deprecated\` and says what to use instead; a code stays in data/.
      - Where it has to go, run \`npx changeset\`, choose major for teapots, and say what to use instead.
        The same version goes to cups.
      - Where all programs still compile, because the line only reads differently, change it in api/released
        too, for reviewers to see."
  `);
  expect(judged(EMPTY_REMOVED, "minor")).toContain("the changesets announce a minor version");
  expect(judged(EMPTY_REMOVED, "major")).toBe("");
});

it("tells a renamed member and a changed function", () => {
  const drained = pot(
    "Full = 1, Drained = 2",
    "export declare function brew(pot: Pot, leaves: string): string;",
  );
  expect(judged(drained, "minor")).toMatchInlineSnapshot(`
    "Programs that use the last release of teapots break, and the changesets announce a minor version:

      removed  Pot.Empty = 2  (teapots/pot)
               It is \`Pot.Drained\` now. A code keeps its name: programs use it, and it says the same as before.
      changed  function brew(pot: Pot): string  (teapots/pot)
           to  function brew(pot: Pot, leaves: string): string

    They stop compiling, or read undefined, after an update that promised to break nothing.

    What to do, the usual way first:
      - Keep it. A function, type or property gets \`@deprecated\` and says what to use instead; a code stays in data/.
      - Where it has to go, run \`npx changeset\`, choose major for teapots, and say what to use instead.
        The same version goes to cups.
      - Where all programs still compile, because the line only reads differently, change it in api/released
        too, for reviewers to see."
  `);
});

it("demands a major changeset for a changed value", () => {
  const other = pot("Full = 1, Empty = 3");
  expect(judged(other, "minor")).toMatchInlineSnapshot(`
    "Programs that use the last release of teapots break, and the changesets announce a minor version:

      changed  Pot.Empty = 2  (teapots/pot)
           to  Pot.Empty = 3
               A member keeps its value: a code with another value is another code.

    They stop compiling, or read undefined, after an update that promised to break nothing.

    What to do, the usual way first:
      - Keep it. A function, type or property gets \`@deprecated\` and says what to use instead; a code stays in data/.
      - Where it has to go, run \`npx changeset\`, choose major for teapots, and say what to use instead.
        The same version goes to cups.
      - Where all programs still compile, because the line only reads differently, change it in api/released
        too, for reviewers to see."
  `);
  expect(judged(other, "major")).toBe("");
});

it("demands a minor changeset for an added member", () => {
  const more = pot("Full = 1, Empty = 2, Boiling = 3");
  expect(judged(more, "patch")).toMatchInlineSnapshot(`
    "teapots offers what its last release did not, and the changesets announce a patch version:

      added    Pot.Boiling = 3  (teapots/pot)

    Programs that need it cannot ask for a version that has it, and those who could use it do not read of it.

    Run \`npx changeset\`, choose minor for teapots, and say in one to three sentences what it is for.
    The same version goes to cups.
    What only our own packages use gets \`@internal\` in its comment and is not listed."
  `);
  expect(judged(more, "minor")).toBe("");
});

it("takes the first release as a gain", () => {
  const first = {
    published: rollUps(RELEASED),
    problems: [],
    listed: rollUps(RELEASED),
    released: new Map(),
  };
  expect(verdict({ ...first, announced: "minor" }, about)).toEqual([]);
  expect(verdict({ ...first, announced: "none" }, about).join()).toContain(
    "added    the entry point teapots/pot",
  );
});

it("tells stale lists and contradictions beside it", () => {
  const state = {
    published: new Map([...rollUps(EMPTY_REMOVED), ["./cup", "export declare const cup: string;"]]),
    problems: ["./pot: `Pot.Full` is declared and missing at run time."],
    listed: rollUps(RELEASED),
    released: new Map(),
  };
  expect(verdict({ ...state, announced: "minor" }, about).join("\n\n")).toMatchInlineSnapshot(`
    "teapots does not have what it declares, or does not declare what it has:

      ./pot: \`Pot.Full\` is declared and missing at run time.

    Make declaration and code agree; programs are written by the one and run with the other.

    api does not list what teapots publishes:

      api/cup.d.ts
        + export declare const cup: string;
      api/pot.d.ts
        - export declare enum Pot { Full = 1, Empty = 2 }
        + export declare enum Pot { Full = 1 }

    Run \`npm run api\`, look at the diff, and commit it with the change that made it."
  `);
});

const repository = (changesets: Readonly<Record<string, string>>) =>
  folderWith({
    ...Object.fromEntries(
      Object.entries(changesets).map(([name, bump]) => [
        `.changeset/${name}.md`,
        `---\n"teapots": ${bump}\n"cups": major\n---\n\nBrewed.\n`,
      ]),
    ),
    ".changeset/README.md": "# Changesets",
  });

it("reads from changesets what they announce for one package", async () => {
  expect(await announcedBump(repository({}), "teapots")).toBe("none");
  expect(await announcedBump(repository({ one: "patch" }), "teapots")).toBe("patch");
  expect(await announcedBump(repository({ one: "patch", two: "minor" }), "teapots")).toBe("minor");
  expect(await announcedBump(repository({ one: "major", two: "minor" }), "teapots")).toBe("major");
});

it("counts from the last release that was no prerelease", async () => {
  const root = folderWith({
    ".changeset/applied.md": `---\n"teapots": major\n---\n\nBrewed.\n`,
    ".changeset/pre.json": {
      mode: "pre",
      tag: "next",
      initialVersions: {},
      changesets: ["applied"],
    },
  });
  expect(await announcedBump(root, "teapots")).toBe("major");
  expect(await isPrerelease(root)).toBe(true);
  expect(await isPrerelease(folderWith({ ".changeset/README.md": "" }))).toBe(false);
});
