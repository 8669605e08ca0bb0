import type { Manifest } from "./workspaces.ts";

const INSTALL_SCRIPTS = ["preinstall", "install", "postinstall"];

/**
 * What speaks against publishing a package, whoever built it.
 *
 * @param packed what its own package.json says
 * @param files the paths of its files
 * @param expected the packages and versions of the commit that is released
 */
export function objections(
  packed: Manifest,
  files: readonly string[],
  expected: readonly Pick<Manifest, "name" | "version">[],
): readonly string[] {
  const { name, version, scripts = {} } = packed;
  const known = expected.some((one) => one.name === name && one.version === version);
  return [
    ...(known ? [] : [`This commit releases no ${name}@${version}.`]),
    ...INSTALL_SCRIPTS.filter((script) => script in scripts).map(
      (script) =>
        `${name}@${version} has the script \`${script}\`, which would run on the machines of others.`,
    ),
    // npm compiles it when nothing else is said.
    ...(files.includes("package/binding.gyp")
      ? [`${name}@${version} has a binding.gyp, for which npm would run a compiler.`]
      : []),
  ];
}
