import { expect, test } from "vitest";
import { parse } from "../load/parse.ts";
import { stampText } from "./stamp.ts";

const stamped = (text: string, ...path: string[]) => {
  const { source } = parse({ path: "x.yaml", name: "x.yaml", text }, 1);
  return stampText(source!, [{ path, from: "0123456789" }]);
};

test("a stamp becomes the first key of its entry, and every other byte stays", () => {
  const text =
    '# head\ncodes:\n  # about 551\n  "551": # why\n    # first\n    title:   Odd   spacing\n    meaning: >-\n      Wrapped\n      by hand.\n';
  expect(stamped(text, "codes", "551")).toBe(
    text.replace("    title:", '    from: "0123456789"\n    title:'),
  );
});

test("an old stamp is replaced where it stands, quoted, since ten digits read as a number", () => {
  const text = "codes:\n  a:\n    title: x\n    from: 9876543210 # old\n";
  expect(stamped(text, "codes", "a")).toBe(text.replace("9876543210", '"0123456789"'));
});

test("maps in braces and Windows line ends keep their style", () => {
  expect(stamped("codes:\n  a: { title: x }\n", "codes", "a")).toBe(
    'codes:\n  a: { from: "0123456789", title: x }\n',
  );
  expect(stamped("a:\r\n  title: x\r\n", "a")).toBe('a:\r\n  from: "0123456789"\r\n  title: x\r\n');
});

test("an entry that is not there is nothing to stamp", () => {
  expect(stamped("codes: {}\n", "codes", "a")).toBe("codes: {}\n");
});
