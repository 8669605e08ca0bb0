// Compares the numbers of errno and signals with the headers of a platform:
//   npm run headers -- errno linux /usr/include/asm-generic/errno-base.h /usr/include/asm-generic/errno.h
import { readFileSync } from "node:fs";
import { readCsv } from "../drift/read-csv.ts";
import { differences, type Row } from "./compare.ts";
import { definesIn } from "./defines.ts";

const [protocol = "", platform = "", ...files] = process.argv.slice(2);
if (files.length === 0) {
  console.error("Name a protocol (errno or signal), a platform and its headers.");
  process.exit(2);
}
const records = readCsv(readFileSync(`data/${protocol}/registry.csv`, "utf8"), ["code", "number"]);
const rows = records.map(({ code = "", number = "" }): Row => {
  const pairs = number.split(" ").filter(Boolean);
  return {
    code,
    numbers: new Map(
      pairs.map((one) => one.split("=")).map(([name = "", value]) => [name, Number(value)]),
    ),
  };
});
const defined = definesIn(files.map((file) => readFileSync(file, "utf8")).join("\n"));
const names = (code: string) => (platform === "windows" ? [`WSA${code}`, code] : [code]);
const found = differences(rows, platform, defined, names);
for (const line of found) console.log(line);
const compared = rows.filter(({ numbers }) => numbers.has(platform)).length;
console.log(
  `${compared} numbers of ${protocol} on ${platform} compared, ${found.length} differences.`,
);
process.exitCode = found.length > 0 ? 1 : 0;
