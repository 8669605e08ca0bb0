import { entryPoints, leaves } from "./entry-points.ts";
import type { Parcel } from "./parcel.ts";

const EXPECTED = ["README.md", "LICENSE"];

/** What belongs to those who work on a package, and not to those who use it. */
const STRAY =
  /(?:^|\/)(?:\.[^/]+|node_modules|coverage|fixtures|__snapshots__)(?:\/|$)|\.test\.[a-z.]+$|\.tsbuildinfo$|\.log$|\.tgz$|~$/;

/** The files that a package promises and does not hold. */
export function missingFiles({ manifest, files }: Parcel): readonly string[] {
  const promised = [
    ...EXPECTED.map((file) => ({ by: "The package page", file })),
    ...entryPoints(manifest.exports, [...files.keys()]).flatMap(({ subpath, targets }) =>
      targets.map((file) => ({ by: `\`exports\` under "${subpath}"`, file })),
    ),
    ...Object.entries({ bin: manifest.bin, main: manifest.main, types: manifest.types }).flatMap(
      ([field, target]) => leaves(target).map((file) => ({ by: `\`${field}\``, file })),
    ),
  ];
  return promised
    .filter(({ file }) => !files.has(file.replace(/^\.\//, "")))
    .map(({ by, file }) => `${by} names ${file}, which is not in the package.`);
}

/** The files that nobody meant to publish, and those that tell on which machine they were made. */
export function strayFiles({ files }: Parcel, machinePaths: readonly string[]): readonly string[] {
  // In JSON and in strings of JavaScript a backslash is written twice.
  const paths = machinePaths.flatMap((path) => [path, path.replaceAll("\\", "\\\\")]);
  return [...files].flatMap(([file, text]) => {
    const told = paths.find((path) => text.includes(path));
    return [
      ...(STRAY.test(file) ? [`${file} is of no use to consumers.`] : []),
      ...(told === undefined ? [] : [`${file} holds ${told}, a path of this machine.`]),
    ];
  });
}
