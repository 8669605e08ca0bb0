import { expect, test } from "vitest";
import { differences } from "./compare.ts";
import { definesIn } from "./defines.ts";

const HEADER = `
#define	EAGAIN		11	/* Try again */
#define EWOULDBLOCK	EAGAIN
# define EAI_AGAIN	  -3
#define WSABASEERR 10000
#define WSAECONNRESET (WSABASEERR + 54)
#define _ERRNO_H
#define errno (*__errno_location ())
`;

test("numbers, other names and sums are read, and nothing else", () => {
  expect(Object.fromEntries(definesIn(HEADER))).toEqual({
    EAGAIN: 11,
    EWOULDBLOCK: 11,
    EAI_AGAIN: -3,
    WSABASEERR: 10000,
    WSAECONNRESET: 10054,
  });
});

const row = (code: string, numbers: Record<string, number>) => ({
  code,
  numbers: new Map(Object.entries(numbers)),
});

test("a table that agrees has no differences", () => {
  const rows = [row("EAGAIN", { linux: 11 }), row("ECONNRESET", { windows: 10054 })];
  expect(differences(rows, "linux", definesIn(HEADER))).toEqual([]);
  expect(differences(rows, "windows", definesIn(HEADER), (code) => [`WSA${code}`])).toEqual([]);
});

test("another number, a missing one and one too many are told", () => {
  const rows = [row("EAGAIN", { linux: 12 }), row("EWOULDBLOCK", {}), row("EPIPE", { linux: 32 })];
  expect(differences(rows, "linux", definesIn(HEADER))).toEqual([
    "EAGAIN is 11 in the headers of linux, and the table has 12.",
    "EWOULDBLOCK is 11 in the headers of linux, and the table has nothing.",
    "EPIPE is 32 on linux, and the headers do not have it.",
  ]);
});

test("an architecture without a number of its own has that of Linux", () => {
  const rows = [row("EAGAIN", { linux: 11 })];
  expect(differences(rows, "linux-mips", new Map([["EAGAIN", 11]]))).toEqual([]);
  expect(differences(rows, "linux-mips", new Map([["EAGAIN", 35]]))).toHaveLength(1);
});
