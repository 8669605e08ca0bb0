import { Composer } from "yaml";
import { afterEach, expect, test, vi } from "vitest";
import { edit, smallCatalogue } from "../../test/catalogue.ts";
import { openMemory } from "../remember.ts";
import { validate } from "./validate.ts";

afterEach(() => void vi.restoreAllMocks());

test("whoever watches has only the file read again that was edited", () => {
  const remember = openMemory();
  const whole = smallCatalogue();
  const edited = edit(whole, {
    "mail/codes.yaml": [{ replace: "NonstandardSuccess", with: "NonstandardAnswer" }],
  });
  const compose = vi.spyOn(Composer.prototype, "compose");
  validate(whole, remember);
  expect(compose.mock.calls.length).toBeGreaterThan(3);
  compose.mockClear();
  expect(validate(edited, remember).diagnostics).toEqual([]);
  expect(compose).toHaveBeenCalledOnce();
});
