import { expect, it } from "vitest";
import { named, read } from "./testing/dist.ts";

it("brings the licence of each font that it brings", () => {
  const families = named(/^assets\/fonts\/.*\.woff2$/).map(
    (name) =>
      /([^/]+?)-(?:latin|latin-ext|vietnamese|cyrillic|arabic|thai)-\d/.exec(name)?.[1] ?? name,
  );
  expect(families).toContain("ibm-plex-mono");
  expect(families).toContain("ibm-plex-sans-arabic");
  for (const family of families) {
    expect(read(`assets/fonts/${family}-licence.txt`)).toContain("SIL OPEN FONT LICENSE");
  }
});
