import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { load } from "../../load/load.ts";
import { resolve } from "../../resolve/resolve.ts";
import { validate } from "../../validate/validate.ts";
import { emitMarkdown } from "./index.ts";

const { authored } = validate(load(fileURLToPath(new URL("../../../../../data", import.meta.url))));
if (!authored) throw new Error("The data is wrong.");
const files = new Map(
  [...emitMarkdown(resolve(authored), { pairs: "declared" })].map(({ path, content }) => [
    path,
    content,
  ]),
);

it("tells the protocols of a number apart", () => {
  const page = files.get("markdown/en/503.md");
  expect(page).toContain("HTTP, SMTP, SIP, and FTP each give it a meaning of their own.");
  expect(page).toContain("[`SIP 503`](sip/503.md)");
  expect(page).toContain("[HTTP 503 and SIP 503 compared](compare/http-503-vs-sip-503.md)");
  // The page lists FTP after HTTP, and the address of a pair does not.
  expect(page).toContain("[FTP 503 and HTTP 503 compared](compare/ftp-503-vs-http-503.md)");
});

it("tells the senses of one protocol apart", () => {
  expect(files.get("markdown/en/308.md")).toContain("HTTP has more than one meaning for it.");
});

it("has no page for a number that means one thing, and links the codes to the pages there are", () => {
  expect(files.has("markdown/en/5.1.1.md")).toBe(false);
  expect(files.get("markdown/ar/smtp/503.md")).toContain("(../503.md)");
  expect(files.get("markdown/ar/smtp/557.md")).not.toContain("(../557.md)");
});

it("names the pair of a comparison in its front matter", () => {
  expect(files.get("markdown/en/compare/ftp-550-vs-smtp-550.md")).toContain(
    'pair: [{"protocol":"ftp","code":550},{"protocol":"smtp","code":550}]',
  );
});
