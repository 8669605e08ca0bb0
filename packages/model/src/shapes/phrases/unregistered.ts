import { INTERNAL, internal, type Shape } from "../../schema/shape.ts";
import { described } from "./section.ts";

export const UnregisteredWords = described(
  {
    lead: "What is said first of a {code} that nobody has registered.",
    likeCode: "{like}: the code that a client treats it as.",
    likeClass: "{like}: the class as whose codes a client treats it.",
    near: "Heading of registered codes with nearly the same number, {code}.",
  },
  "What is said of a code that nobody has registered.",
).register(internal, INTERNAL);
export type UnregisteredWords = Shape<typeof UnregisteredWords>;
