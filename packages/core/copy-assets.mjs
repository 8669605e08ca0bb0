import { cpSync, existsSync } from "node:fs";

const declarations = (path) => !/\.js(\.map)?$/.test(path);

cpSync("../model/dist", "dist/types/model", { recursive: true, filter: declarations });
for (const folder of ["text", "schema"]) {
  if (existsSync(`generated/${folder}`)) {
    cpSync(`generated/${folder}`, `dist/${folder}`, { recursive: true });
  }
}
