import { z } from "zod";
import { comparison } from "../answers/comparison.ts";
import { typed } from "./input.ts";
import { oneOf, published } from "./output.ts";
import { tool } from "./tool.ts";

export const compareTool = tool({
  name: "compare",
  title: "Compare two status codes",
  description:
    "Tells two status codes apart, of one protocol or of two: the short answer first, then what differs (outcome, retry, who has to act, where it occurs), what they share, and which of the two to send when. Use it for questions such as `401 or 403?`, `450 vs 550`, or `what is the difference between SERVFAIL and NXDOMAIN?`.",
  input: () =>
    z.object({
      a: typed(
        "One code, with its protocol where the number alone is ambiguous: `smtp 450`, `404`.",
      ),
      b: typed("The other code; it may leave the protocol out where it has that of the first."),
    }),
  output: comparedOrNot,
  answer: comparison,
});

/** The shape of a comparison, with that of its two codes stated once. */
function comparedOrNot() {
  const { properties, ...schema } = published("comparison");
  const code = { $ref: "#/$defs/code" };
  const compared = { ...schema, properties: { ...Object(properties), a: code, b: code } };
  return { ...oneOf(compared), $defs: { code: published("code") } };
}
