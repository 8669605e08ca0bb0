import { COMMON_PART } from "../files/index.js";
import { dataDescription, localData } from "./api/files.js";
import { changesFeed } from "./feed.js";
import { overview } from "./llms.js";
import { manifest } from "./manifest.js";
import { twins } from "./twins.js";

/** @import { CommonSource, LocalSource, Site, SiteFile } from "../files/types.d.ts" */

/** @type {readonly LocalSource[]} */
const LOCAL = [localData, twins, overview, manifest];

/** @type {readonly CommonSource[]} */
const COMMON = [dataDescription, changesFeed];

/**
 * What programs read of a part of the site, as far as it can be told without the pages.
 *
 * @param {string} part
 * @param {Site} site
 * @returns {SiteFile[]}
 */
export function machineFilesOf(part, site) {
  return part === COMMON_PART
    ? COMMON.flatMap((source) => [...source(site)])
    : LOCAL.flatMap((source) => [...source(part, site)]);
}
