import {
  filesFrom,
  type CommonSource,
  type LocalSource,
  type Site,
  type SiteFile,
} from "../content/site-file.ts";
import { dataDescription, localData } from "./api/files.ts";
import { changesFeed } from "./feed.ts";
import { overview } from "./llms.ts";
import { manifest } from "./manifest.ts";
import { twins } from "./twins.ts";

const LOCAL: readonly LocalSource[] = [localData, twins, overview, manifest];

const COMMON: readonly CommonSource[] = [dataDescription, changesFeed];

/** What programs read of a part of the site, apart from its pages. */
export function machineFilesOf(part: string, site: Site): SiteFile[] {
  return filesFrom({ local: LOCAL, common: COMMON }, part, site);
}
