import { demandNone, Failure } from "./failure.ts";
import { runNpm } from "./run.ts";
import { openParcel, type Parcel } from "./tarballs/parcel.ts";
import { publishedWorkspaces, type Manifest } from "./workspaces.ts";

/** A package as the registry hands it out. */
export type Published = Parcel & { tarball: Uint8Array };

/** What a registry says of a package. */
interface Listing {
  readonly "dist-tags"?: Readonly<Record<string, string>>;
  readonly versions?: Readonly<
    Record<string, Pick<Manifest, "scripts"> & { readonly dist: { readonly tarball: string } }>
  >;
}

const INSTALL_SCRIPTS = ["preinstall", "install", "postinstall"];

/** Builds what is published, from nothing. */
export async function build(copy: string, env: NodeJS.ProcessEnv) {
  const filters = publishedWorkspaces(copy).map(({ manifest }) => `--filter=${manifest.name}`);
  await runNpm("npx", ["turbo", "run", "build", ...filters], { cwd: copy, env });
}

/**
 * Publishes as the release does, except for the tags.
 * @returns what the registry then hands out
 */
export async function publish(
  copy: string,
  env: NodeJS.ProcessEnv,
  origin: string,
): Promise<readonly Published[]> {
  await runNpm("npx", ["changeset", "publish", "--no-git-tag"], { cwd: copy, env });
  return await Promise.all(
    publishedWorkspaces(copy).map(({ manifest }) => download(manifest, origin)),
  );
}

async function download({ name, version }: Manifest, origin: string): Promise<Published> {
  const listed = await fetch(`${origin}/${encodeURIComponent(name)}`);
  const { "dist-tags": tags = {}, versions = {} }: Listing = JSON.parse(await listed.text());
  const { scripts = {}, dist } = versions[version] ?? {};
  if (dist === undefined) throw new Failure(`The registry does not hold ${name} ${version}.`);
  demandNone(`The registry does not hold ${name} as it should.`, [
    ...(tags["latest"] === version ? [] : [`\`latest\` is ${tags["latest"]}, not ${version}.`]),
    ...INSTALL_SCRIPTS.filter((script) => script in scripts).map(
      (script) => `It has the script \`${script}\`, which would run on the machines of others.`,
    ),
  ]);
  const downloaded = await fetch(dist.tarball);
  const tarball = new Uint8Array(await downloaded.arrayBuffer());
  return { ...openParcel(tarball), tarball };
}
