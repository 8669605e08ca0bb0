import { expect, it } from "vitest";
import { edit, problemsOf, smallCatalogue } from "../../test/catalogue.ts";

const AVOID = "avoid: [سيرفر]";

it.each(["سي-رفر", "سيرفر (جهاز)", "a.b*c", String.raw`[x]\d`, "+/^$|?{}"])(
  "takes the variant %s for what it says, and not for a pattern",
  (variant) => {
    const loaded = edit(smallCatalogue(), {
      "glossary.yaml": [{ replace: AVOID, with: `avoid: [${JSON.stringify(variant)}]` }],
      "mail/text/ar.yaml": [
        {
          replace: "summary: يجيب الخادم عن HELP.",
          with: `summary: "يجيب ${JSON.stringify(variant).slice(1, -1)} عن HELP."`,
        },
      ],
    });
    const problems = problemsOf(loaded, "glossary-avoid");
    expect(problems).toContain(`not \`${variant}\``);
  },
);
