import type { CodeFacts } from "@wirecode/model";

/** An exchange on the wire as a fenced block, named after its protocol. */
export function exchange({ protocol, example }: CodeFacts): string {
  const lines = example.map(({ from, line }) =>
    `${from === "client" ? "C" : "S"}: ${line}`.trimEnd(),
  );
  return ["```" + protocol, ...lines, "```"].join("\n");
}
