import { Failure } from "./failure.ts";
import { runNpm } from "./run.ts";
import { openParcel, type Parcel } from "./tarballs/parcel.ts";
import { publishedWorkspaces, type Manifest } from "../release/workspaces.ts";

/** A package as the registry hands it out. */
export type Published = Parcel & { tarball: Uint8Array };

/** What a registry says of a package. */
interface Listing {
  readonly "dist-tags"?: Readonly<Record<string, string>>;
  readonly versions?: Readonly<Record<string, { readonly dist: { readonly tarball: string } }>>;
}

/** Builds what is published, from nothing, and packs it. */
export async function pack(copy: string, env: NodeJS.ProcessEnv) {
  await runNpm("npm", ["run", "release:pack"], { cwd: copy, env });
}

/**
 * Publishes what was packed, as the release does, and once more: a release that was broken off is started again.
 * @returns what the registry then hands out
 */
export async function publish(
  copy: string,
  env: NodeJS.ProcessEnv,
  origin: string,
): Promise<readonly Published[]> {
  const packages = publishedWorkspaces(copy);
  const release = () => runNpm("npm", ["run", "--silent", "release:publish"], { cwd: copy, env });
  await release();
  const { printed, ran } = await release();
  const again = packages.filter(
    ({ manifest: { name, version } }) =>
      !printed.includes(`${name}@${version} is published already.`),
  );
  if (again.length > 0) {
    throw new Failure("A release that is started again does not see what is there.", {
      ran,
      output: printed,
    });
  }
  return await Promise.all(packages.map(({ manifest }) => download(manifest, origin)));
}

async function download({ name, version }: Manifest, origin: string): Promise<Published> {
  const listed = await fetch(`${origin}/${encodeURIComponent(name)}`);
  const { "dist-tags": tags = {}, versions = {} }: Listing = JSON.parse(await listed.text());
  const { dist } = versions[version] ?? {};
  if (dist === undefined) throw new Failure(`The registry does not hold ${name} ${version}.`);
  const latest = tags["latest"];
  if (latest !== version) throw new Failure(`\`latest\` of ${name} is ${latest}, not ${version}.`);
  const downloaded = await fetch(dist.tarball);
  const tarball = new Uint8Array(await downloaded.arrayBuffer());
  return { ...openParcel(tarball), tarball };
}
