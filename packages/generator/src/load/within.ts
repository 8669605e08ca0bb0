import { isAbsolute, relative, sep } from "node:path";

/** Whether a path is that of a folder, or of something below it. Links are for the caller to follow. */
export function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  // A name may begin with two dots. On Windows there is no way from one drive to another.
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
