// Catalogues elsewhere may do without phrases of their own: the published package brings ours, in published languages.
import { cpSync, existsSync, readFileSync } from "node:fs";
import { parse } from "yaml";

const DATA = "../../data";
const locales: Record<string, { draft?: boolean }> = parse(
  readFileSync(`${DATA}/locales.yaml`, "utf8"),
);
for (const [tag, { draft = false }] of Object.entries(locales)) {
  if (draft) continue;
  for (const file of [`phrases/${tag}.yaml`, `phrases/stamps/${tag}.json`])
    if (existsSync(`${DATA}/${file}`)) cpSync(`${DATA}/${file}`, `dist/${file}`);
}
