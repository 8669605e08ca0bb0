import type { Rule } from "./rule.ts";

/** Every line of an example says who sends it. */
export const exampleLines: Rule = {
  id: "example-lines",
  about: "Every line of an example starts with `C: ` or `S: `.",
  byFolder: true,
  check({ protocols }, report) {
    for (const [id, { codes }] of Object.entries(protocols)) {
      for (const [code, { example }] of Object.entries(codes)) {
        if (example === undefined) continue;
        let offset = 0;
        for (const line of example.trimEnd().split("\n")) {
          if (!/^[CS]:(?: .*)?$/.test(line)) {
            report({
              file: `${id}/codes.yaml`,
              path: [code, "example"],
              ...(line.trim() === "" ? { on: "key" } : { within: { offset, length: line.length } }),
              message:
                line.trim() === ""
                  ? "The example holds an empty line."
                  : "This line does not say who sends it.",
              help: "Start it with `C: ` for the client or `S: ` for the server.",
            });
          }
          offset += line.length + 1;
        }
      }
    }
  },
};
