import { expect, it } from "vitest";
import { edit, problemsOf, smallCatalogue } from "../../test/catalogue.ts";

const STYLE = `en:
  avoid:
    trouble: { write: problem, why: It is vague., except: { trouble ticket: Help desks have them. } }
`;
const SECTIONS =
  "RFC 5321: |\n  4.2.3 Codes\n  4.2.5 Codes\n  4.1.1.9 NOOP\nRFC 821: |\n  4 Commands\n";

it("misses no text in a catalogue of which some could not be read", () => {
  const listed = edit(smallCatalogue(), {
    "style.yaml": [{ write: STYLE }],
    "sections.yaml": [{ write: SECTIONS }],
  });
  expect(problemsOf(listed)).toContain("No text says `trouble ticket` any more.");
  expect(problemsOf(listed)).toContain("Nothing cites a section of RFC 821.");

  const inPart = edit(listed, {
    "mail/text/en.yaml": [{ replace: "summary: The server answers HELP.", with: "summary: []" }],
  });
  expect(problemsOf(inPart)).toContain("mail/text/en.yaml:63");
  expect(problemsOf(inPart)).not.toContain("trouble ticket");
  expect(problemsOf(inPart)).not.toContain("RFC 821");
});
