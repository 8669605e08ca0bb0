// Compares what practice.yaml says that libraries call the codes with those libraries, as far as they are installed here.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { parse } from "yaml";
import { compare } from "./compare.ts";
import { LIBRARIES } from "./libraries.ts";

/** As much of practice.yaml as is read here; `check` sees to its shape. */
interface Practice {
  readonly names: readonly {
    readonly label: string;
    readonly version: string;
    readonly constants: Readonly<Record<string, string>>;
  }[];
}

const { values } = parseArgs({ options: { root: { type: "string", default: "/" } } });
let isWrong = false;
for (const { protocol, label, read } of LIBRARIES) {
  const text = readFileSync(
    new URL(`../../data/${protocol}/practice.yaml`, import.meta.url),
    "utf8",
  );
  const practice: Practice = parse(text);
  const listed = practice.names.find((one) => one.label === label);
  const known = read(values.root);
  if (!listed || !known) {
    console.log(`${protocol}, ${label}: ${listed ? "not installed" : "not listed"}`);
    continue;
  }
  const problems = compare(listed.constants, known);
  isWrong ||= problems.length > 0;
  console.log(`${protocol}, ${label}: ${known.size} names, checked against ${listed.version}`);
  for (const problem of problems) console.log(`  ${problem}`);
}
process.exitCode = isWrong ? 1 : 0;
