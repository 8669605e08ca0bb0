import { expect, it } from "vitest";
import { placesOf } from "./installed-browsers.ts";

it.each([
  ["win32", {}, "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"],
  [
    "win32",
    { ProgramFiles: "D:\\Programs" },
    "D:\\Programs\\Google\\Chrome\\Application\\chrome.exe",
  ],
  [
    "win32",
    { LOCALAPPDATA: "C:\\Users\\u\\AppData\\Local" },
    "C:\\Users\\u\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe",
  ],
  ["darwin", {}, "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"],
  ["linux", { PATH: "/usr/local/bin:/usr/bin" }, "/usr/bin/google-chrome"],
] as const)("on %s with %o, Chrome may be in %s", (platform, env, place) => {
  expect(placesOf(platform, env)).toContain(place);
});
