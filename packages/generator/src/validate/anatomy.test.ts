import { expect, test } from "vitest";
import { protocolSchema } from "../schema/protocol.ts";
import { textSchema } from "../schema/text.ts";
import { standInsOf } from "./anatomy.ts";

test("what stands in for parts of a file has their shape, so that the rest can be judged", () => {
  expect(protocolSchema.safeParse(standInsOf("smtp/protocol.yaml")).error).toBeUndefined();
  expect(textSchema.safeParse(standInsOf("smtp/text/en.yaml")).error).toBeUndefined();
});
