import { expect, it } from "vitest";
import { readmeCalls, readmeExamples, readmeFiles } from "./readme.ts";

const README = `# imaginary

\`\`\`console
$ npx imaginary check --data codes
The data is fine.
$ npx imaginary 404
Not found

  Who has to act?  the client
  ...
$ wirecode 404 | head
\`\`\`

\`\`\`ts
import { one } from "imaginary";
\`\`\`

\`codes/locales.yaml\`: the languages, the reference first.

\`\`\`yaml
en:
  endonym: English
\`\`\`
`;

it("finds what to type and what it prints, as far as it is shown", () => {
  expect(readmeCalls(README, "imaginary")).toEqual([
    { args: ["check", "--data", "codes"], prints: ["The data is fine."] },
    { args: ["404"], prints: ["Not found", "", "  Who has to act?  the client"] },
  ]);
});

it("finds the examples and the files", () => {
  expect(readmeExamples(README)).toEqual({ "readme-1.ts": 'import { one } from "imaginary";\n' });
  expect(readmeFiles(README)).toEqual({ "codes/locales.yaml": "en:\n  endonym: English\n" });
});
