import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { sectionOf } from "../version/changelog.ts";
import { inOrder } from "./in-order.ts";
import { objections } from "./judge.ts";

const workspace = (name: string, dependencies: Readonly<Record<string, string>> = {}) => ({
  folder: name,
  manifest: { name, version: "1.0.0", dependencies },
});

const FILES = ["package/package.json", "package/dist/index.js"];

describe("what is published", () => {
  it("comes after what it depends on", () => {
    const [cli, core, generator] = [
      workspace("cli", { core: "1.0.0", mri: "1.2.0" }),
      workspace("core"),
      workspace("generator"),
    ];
    expect(inOrder([cli, core, generator])).toEqual([core, cli, generator]);
  });

  it("is what the commit releases, and runs nothing when it is installed", () => {
    const expected = [{ name: "core", version: "1.0.0" }];
    expect(objections({ name: "core", version: "1.0.0" }, FILES, expected)).toEqual([]);
    expect(objections({ name: "core", version: "1.0.1" }, FILES, expected)).toEqual([
      "This commit releases no core@1.0.1.",
    ]);
    expect(objections({ name: "cors", version: "1.0.0" }, FILES, expected)).toEqual([
      "This commit releases no cors@1.0.0.",
    ]);
    const scripts = { test: "vitest", postinstall: "node telemetry.js" };
    expect(objections({ name: "core", version: "1.0.0", scripts }, FILES, expected)).toEqual([
      "core@1.0.0 has the script `postinstall`, which would run on the machines of others.",
    ]);
  });

  it("has nothing that npm would compile", () => {
    const core = { name: "core", version: "1.0.0" };
    expect(objections(core, [...FILES, "package/binding.gyp"], [core])).toEqual([
      "core@1.0.0 has a binding.gyp, for which npm would run a compiler.",
    ]);
  });

  it("is told with its section of the change log", () => {
    const log = "# core\n\n## 1.1.0\n\n### Minor Changes\n\n- Added two.\n\n## 1.0.0\n\n- First.\n";
    expect(sectionOf(log, "1.1.0")).toBe("### Minor Changes\n\n- Added two.");
    expect(sectionOf(log, "1.0.0")).toBe("- First.");
    expect(sectionOf(log, "1.0")).toBeUndefined();
  });
});

/** Everything that a module imports, and what that imports, in its turn. */
function importsOf(file: string, seen = new Set<string>()): readonly string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const names = Array.from(
    readFileSync(file, "utf8").matchAll(
      /^(?:import|export)\b(?:[^;]*?\bfrom)? ?"([^"]+)"|\bimport\(/gm,
    ),
    ([, name = "import()"]) => name,
  );
  return names.flatMap((name) =>
    name.startsWith(".") ? importsOf(join(dirname(file), name), seen) : [name],
  );
}

it("is published by a program that needs nothing installed", () => {
  const program = fileURLToPath(new URL("publish.ts", import.meta.url));
  const imported = importsOf(program);
  expect(imported).toContain("node:child_process");
  expect(imported.filter((name) => !name.startsWith("node:"))).toEqual([]);
});
