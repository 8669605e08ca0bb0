import { cpSync } from "node:fs";
import { sep } from "node:path";

const declarations = (path) => !/\.js(\.map)?$/.test(path);
const published = (path) => !path.split(sep).includes("data");

cpSync("../model/dist", "dist/types/model", { recursive: true, filter: declarations });
cpSync("generated/text", "dist/text", { recursive: true });
cpSync("generated/schema", "dist/schema", { recursive: true, filter: published });
