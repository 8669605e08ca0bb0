import { expect, it } from "vitest";
import { route } from "./route.ts";

const PROTOCOLS = ["grpc", "smtp"];

it.each([
  [[], "help", []],
  [["551"], "show", ["551"]],
  [["smtp", "551"], "show", ["smtp", "551"]],
  [["smtp"], "list", ["smtp"]],
  [["gRPC"], "list", ["gRPC"]],
  [["list"], "list", []],
  [["compare", "smtp", "211", "551"], "compare", ["smtp", "211", "551"]],
  [["show", "551"], "show", ["show", "551"]],
])("%j is %s of %j", (words, command, rest) => {
  expect(route(words, PROTOCOLS)).toEqual({ command, words: rest });
});
