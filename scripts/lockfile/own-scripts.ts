/** What npm runs where a package is installed; the last three where it is installed from its repository. */
const RUN_AT_INSTALLATION = [
  "preinstall",
  "install",
  "postinstall",
  "preprepare",
  "prepare",
  "postprepare",
];

/** What concerns us of a package.json. */
export interface Manifest {
  readonly private?: boolean;
  readonly scripts?: Readonly<Record<string, string>>;
}

/**
 * Scripts that would run when somebody installs a package of ours.
 *
 * @param manifests by folder
 */
export function ownScripts(manifests: Readonly<Record<string, Manifest>>): string[] {
  return Object.entries(manifests).flatMap(([folder, { private: isPrivate, scripts = {} }]) =>
    RUN_AT_INSTALLATION.filter((name) => !isPrivate && Object.hasOwn(scripts, name)).map(
      (name) =>
        `${folder}/package.json has the script ${name}, which would run wherever the package is installed. Remove it.`,
    ),
  );
}
