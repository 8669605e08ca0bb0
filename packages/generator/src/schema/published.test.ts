import type * as published from "@wirecode/model";
import type * as described from "@wirecode/model/shapes";
import { expectTypeOf, test } from "vitest";

test("the published declarations are what the schemas describe", () => {
  expectTypeOf<published.Bundle>().toEqualTypeOf<described.Bundle>();
  expectTypeOf<published.ComparisonDocument>().toEqualTypeOf<described.ComparisonDocument>();
  expectTypeOf<published.Edition>().toEqualTypeOf<described.Edition>();
  expectTypeOf<published.Guide>().toEqualTypeOf<described.Guide>();
  expectTypeOf<published.Locale>().toEqualTypeOf<described.Locale>();
  expectTypeOf<published.Mapping>().toEqualTypeOf<described.Mapping>();
  expectTypeOf<published.Phrases>().toEqualTypeOf<described.Phrases>();
  expectTypeOf<published.Site>().toEqualTypeOf<described.Site>();
  expectTypeOf<published.Term>().toEqualTypeOf<described.Term>();
});
