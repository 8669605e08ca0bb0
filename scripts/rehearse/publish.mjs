import { demandNone } from "./failure.mjs";
import { runNpm } from "./run.mjs";
import { openParcel } from "./tarballs/parcel.mjs";
import { publishedWorkspaces } from "./workspaces.mjs";

/** @typedef {import("./tarballs/parcel.mjs").Parcel & { tarball: Uint8Array }} Published  A package as the registry hands it out. */

const INSTALL_SCRIPTS = ["preinstall", "install", "postinstall"];

/**
 * Builds what is published, from nothing.
 * @param {string} copy
 * @param {NodeJS.ProcessEnv} env
 */
export async function build(copy, env) {
  const filters = publishedWorkspaces(copy).map(({ manifest }) => `--filter=${manifest.name}`);
  await runNpm("npx", ["turbo", "run", "build", ...filters], { cwd: copy, env });
}

/**
 * Publishes as the release does, except for the tags.
 * @param {string} copy
 * @param {NodeJS.ProcessEnv} env
 * @param {string} origin
 * @returns {Promise<readonly Published[]>} what the registry then hands out
 */
export async function publish(copy, env, origin) {
  await runNpm("npx", ["changeset", "publish", "--no-git-tag"], { cwd: copy, env });
  return await Promise.all(
    publishedWorkspaces(copy).map(({ manifest }) => download(manifest, origin)),
  );
}

/**
 * @param {import("./workspaces.mjs").Manifest} manifest
 * @param {string} origin
 * @returns {Promise<Published>}
 */
async function download({ name, version }, origin) {
  const listed = await fetch(`${origin}/${encodeURIComponent(name)}`);
  /** @type {any} */
  const { "dist-tags": tags = {}, versions = {} } = await listed.json();
  const { scripts = {}, dist } = versions[version] ?? {};
  demandNone(`The registry does not hold ${name} as it should.`, [
    ...(dist === undefined ? [`Version ${version} is not there.`] : []),
    ...(tags["latest"] === version ? [] : [`\`latest\` is ${tags["latest"]}, not ${version}.`]),
    ...INSTALL_SCRIPTS.filter((script) => script in scripts).map(
      (script) => `It has the script \`${script}\`, which would run on the machines of others.`,
    ),
  ]);
  const downloaded = await fetch(dist.tarball);
  const tarball = new Uint8Array(await downloaded.arrayBuffer());
  return { ...openParcel(tarball), tarball };
}
