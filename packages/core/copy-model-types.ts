// The code of the model is inside dist/; the declarations of what is published of it go beside it.
import { cpSync, renameSync, rmSync } from "node:fs";

const TO = "dist/model";
const NOT_PUBLISHED = ["answers", "edition", "page", "terms", "index.d.ts"];

cpSync("../model/dist/types", TO, { recursive: true });
for (const part of NOT_PUBLISHED) rmSync(`${TO}/${part}`, { recursive: true, force: true });
renameSync(`${TO}/published.d.ts`, `${TO}/index.d.ts`);
