import type { IncomingMessage, ServerResponse } from "node:http";
import { statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import sirv, { type RequestHandler } from "sirv";
import { COPIED } from "../src/copied.ts";
import { CLIENT, PACKAGE } from "../src/places.ts";
import { LIVE, SCRIPTS } from "./bundle.ts";
import { typeOf } from "./media-type.ts";

interface Mount {
  /** The file or folder that it is known as. */
  readonly to: string;
  /** What the file is called where it lies; nothing for a folder. */
  readonly file?: string;
  readonly serve: RequestHandler;
}

// What the development server itself runs in the browser, and what the site has as it is.
const MOUNTS: readonly Mount[] = [
  mount(LIVE, "_dev"),
  mount(join(PACKAGE, "dev/browser"), "_dev"),
  ...Object.entries(COPIED).map(([from, to]) => mount(from === CLIENT ? SCRIPTS : from, to)),
];

/** Answers with a file that lies on the disk, if there is one. */
export function serveFiles(request: IncomingMessage, response: ServerResponse, next: () => void) {
  const asked = request.url ?? "/";
  const tried = MOUNTS.filter(({ to, file }) =>
    file === undefined ? asked.startsWith(`/${to}/`) : asked === `/${to}`,
  ).reduceRight<() => void>(
    (otherwise, { to, file, serve }) =>
      () => {
        request.url = file === undefined ? asked.slice(to.length + 1) : `/${file}`;
        serve(request, response, otherwise);
      },
    next,
  );
  tried();
}

function mount(from: string, to: string): Mount {
  const place = resolve(PACKAGE, from);
  const isFile = statSync(place, { throwIfNoEntry: false })?.isFile() === true;
  const serve = sirv(isFile ? dirname(place) : place, {
    dev: true,
    extensions: [],
    setHeaders: (response, path) => response.setHeader("content-type", typeOf(path)),
  });
  return { to, serve, ...(isFile && { file: basename(place) }) };
}
