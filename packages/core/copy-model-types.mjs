// The model's code is inside dist/; its declarations go beside it, where "#model" finds them.
import { cpSync } from "node:fs";

const declarations = (path) => !/\.js(\.map)?$/.test(path);

cpSync("../model/dist", "dist/model", { recursive: true, filter: declarations });
