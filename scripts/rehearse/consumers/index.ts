import { Failure } from "../failure.ts";
import { all, step } from "../report.ts";
import { entryPoints } from "../tarballs/entry-points.ts";
import { consumeInBundles } from "./bundles.ts";
import { consumeCommand } from "./cli.ts";
import { consumeInEslint } from "./eslint.ts";
import { consumeGenerator } from "./generator.ts";
import { installInto } from "./install.ts";
import { consumeInJest } from "./jest.ts";
import { consumeServer } from "./mcp.ts";
import { consumeInNode } from "./node.ts";
import { consumeInServers } from "./servers.ts";
import { consumeInTypeScript } from "./typescript.ts";
import type { Published } from "../publish.ts";
import type { Workshop } from "../workshop.ts";

type Consumer = (root: string, workshop: Workshop, published: Published) => Promise<void>;

/** What the command and the server for assistants read. */
const LIBRARY = ["@wirecode/core", "@wirecode/text"];

const CONSUMERS: Readonly<Record<string, Consumer>> = {
  "@wirecode/core": async (root, workshop, { manifest, files }) => {
    const { env } = workshop;
    const { name, version } = manifest;
    const entries = entriesOf({ manifest, files });
    const room = await step({
      name: "install core",
      meaning: "`npm install @wirecode/core` fails, or brings along what it should not.",
      work: () => installInto(workshop, "core", `${name}@${version}`, [name]),
      tell: () => "without dependencies",
    });
    const readme = files.get("README.md") ?? "";
    await all([
      step({
        name: "core in Node",
        meaning: "programs that import or require it stop at the start, or get wrong answers.",
        work: () => consumeInNode("core", room, entries, env),
      }),
      step({
        name: "core in TypeScript",
        meaning: "projects no longer compile, or mistakes in them are no longer found.",
        work: () => consumeInTypeScript(root, "core", room, entries, readme, env),
      }),
      step({
        name: "core in Jest",
        meaning: "tests of those who use Jest stop at the first import.",
        work: () => consumeInJest(root, room, env),
      }),
      step({
        name: "core in ESLint",
        meaning: "people have to switch rules off where they use constants.",
        work: () => consumeInEslint(root, room, env),
      }),
      step({
        name: "core in servers",
        meaning:
          "its types do not fit those of the libraries that people have, or its answers what these send.",
        work: () => consumeInServers(root, room, env),
      }),
    ]);
  },

  "@wirecode/text": async (root, workshop, { manifest, files }) => {
    const { env } = workshop;
    const { name, version } = manifest;
    const entries = entriesOf({ manifest, files });
    const room = await step({
      name: "install text",
      meaning: "`npm install @wirecode/text` fails, or brings along what it should not.",
      work: () => installInto(workshop, "text", `${name}@${version}`, [name, "@wirecode/core"]),
      tell: () => "with core and nothing else",
    });
    const readme = files.get("README.md") ?? "";
    await all([
      step({
        name: "text in Node",
        meaning: "programs get no words, or cannot join them with facts.",
        work: () => consumeInNode("text", room, entries, env),
      }),
      step({
        name: "text in TypeScript",
        meaning: "projects no longer compile, or mistakes in them are no longer found.",
        work: () => consumeInTypeScript(root, "text", room, entries, readme, env),
      }),
      step({
        name: "core and text in bundles",
        meaning: "pages break, or load what nobody asked for.",
        work: () => consumeInBundles(root, room, env),
      }),
    ]);
  },

  "@wirecode/explain": async (root, workshop, { manifest, files }) => {
    const { env } = workshop;
    const { name, version } = manifest;
    const entries = entriesOf({ manifest, files });
    const room = await step({
      name: "install explain",
      meaning: "`npm install @wirecode/explain` fails, or brings along what it should not.",
      work: () => installInto(workshop, "explain", `${name}@${version}`, [name, "@wirecode/core"]),
      tell: () => "with core and nothing else",
    });
    await all([
      step({
        name: "explain in Node",
        meaning: "programs get no answers, or wrong ones.",
        work: () => consumeInNode("explain", room, entries, env),
      }),
      step({
        name: "explain in TypeScript",
        meaning: "projects no longer compile, or mistakes in them are no longer found.",
        work: () =>
          consumeInTypeScript(root, "explain", room, entries, files.get("README.md") ?? "", env),
      }),
    ]);
  },

  "@wirecode/cli": async (_root, workshop, published) => {
    const { name, version } = published.manifest;
    const room = await step({
      name: "install cli",
      meaning: "`npm install @wirecode/cli` fails, or brings along what it should not.",
      work: () =>
        installInto(workshop, "cli", `${name}@${version}`, [name, ...LIBRARY, "@wirecode/explain"]),
      tell: () => "with core, its words, explain and nothing else",
    });
    await step({
      name: "cli",
      meaning: "the command does not start, or does not answer as its README says.",
      work: () => consumeCommand(room, published, workshop.env),
    });
  },

  "@wirecode/mcp": async (_root, workshop, published) => {
    const { name, version } = published.manifest;
    const expected = [name, "@wirecode/explain", ...LIBRARY];
    const room = await step({
      name: "install mcp",
      meaning: "`npx @wirecode/mcp` fails, or brings along what it should not.",
      work: () => installInto(workshop, "mcp", `${name}@${version}`, expected),
      tell: () => "with core, its words, explain and nothing else",
    });
    await step({
      name: "mcp",
      meaning: "assistants cannot start it, or get no answers.",
      work: () => consumeServer(room, published, workshop.env),
    });
  },

  "@wirecode/generator": async (root, workshop, published) => {
    await step({
      name: "generator",
      meaning: "people who follow its README do not get a catalogue of their own.",
      work: () => consumeGenerator(root, workshop, published),
    });
  },
};

/** Everything that a package exports, as programs name it. */
function entriesOf({ manifest, files }: Pick<Published, "manifest" | "files">) {
  return entryPoints(manifest.exports, [...files.keys()]).map(
    ({ subpath }) => manifest.name + subpath.slice(1),
  );
}

/** Uses a published package as consumers do. */
export async function consume(root: string, workshop: Workshop, published: Published) {
  const { name } = published.manifest;
  const consumer = CONSUMERS[name];
  if (consumer) return await consumer(root, workshop, published);
  await step({
    name,
    meaning: "they are the first to try it.",
    work: () => Promise.reject(new Failure(`Nobody rehearses ${name}: add it to the consumers.`)),
  });
}
