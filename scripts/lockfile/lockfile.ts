/** What concerns us of an entry of package-lock.json. */
interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly link?: boolean;
  /** Whether nothing that we publish depends on it. */
  readonly dev?: boolean;
}

export interface Lockfile {
  readonly lockfileVersion: number;
  /** By the folder of the package; a workspace has the one it lies in. */
  readonly packages: Readonly<Record<string, LockedPackage>>;
}
