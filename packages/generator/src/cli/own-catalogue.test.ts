import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { contentsOf, folderOf, put } from "../../test/folder.ts";
import { call } from "../../test/call.ts";

const inPackage = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const README = readFileSync(inPackage("README.md"), "utf8");
const PHRASES = readFileSync(inPackage("../../data/phrases/en.yaml"));

/** What `init` writes, with the phrases that only the packed generator brings. */
async function begun(): Promise<string> {
  const data = join(folderOf(), "codes");
  expect((await call("init", "--data", data)).exit).toBe(0);
  put(join(data, "phrases/en.yaml"), PHRASES);
  return data;
}

test("init writes the catalogue that the README shows, it is fine, and no file is overwritten", async () => {
  const data = join(folderOf(), "codes");
  expect((await call("init", "--data", data)).exit).toBe(0);
  const shown = [...README.matchAll(/^`codes\/([^`]+)`:.*\n\n```yaml\n([^]*?)```$/gm)];
  expect(contentsOf(data)).toEqual(
    Object.fromEntries(shown.map(([, name = "", text = ""]) => [name, text])),
  );
  put(join(data, "phrases/en.yaml"), PHRASES);
  expect(await call("check", "--data", data)).toEqual({
    exit: 0,
    out: "",
    err: "The data is fine: 2 codes, 1 protocol, 1 language.\n",
  });
  const before = contentsOf(data);
  const again = await call("init", "--data", data);
  expect(again).toMatchObject({ exit: 2, out: "" });
  expect(again.err).toContain("init overwrites none");
  expect(contentsOf(data)).toEqual(before);
});

test("targets that are built one after the other into one folder leave each other's files alone", async () => {
  const [data, out] = [await begun(), join(folderOf(), "out")];
  const build = (target: string, ...more: string[]) =>
    call("build", "--target", target, "--data", data, "--out", out, ...more);
  const targets = ["json", "typescript", "markdown", "practice", "json-schema"];
  for (const target of targets) expect((await build(target)).err).toContain("removed 0 files");
  const all = contentsOf(out);
  for (const target of targets) expect((await build(target, "--check")).exit).toBe(0);
  put(join(out, "text/en/gone.json"), "{}");
  put(join(out, "strange.txt"), "Whose is this?");
  expect((await build("typescript")).err).toContain("removed 1 file ");
  expect((await build("json")).err).toContain("removed 1 file ");
  const { ".wirecode-generated": _, ...files } = all;
  expect(contentsOf(out)).toMatchObject(files);
  expect(Object.keys(contentsOf(out))).toEqual(Object.keys(all));
});

test("pages name the packages and commands that somebody says there are, and no others", async () => {
  const [data, out] = [await begun(), join(folderOf(), "out")];
  const build = ["build", "--target", "markdown", "--data", data, "--out", out];
  expect((await call(...build)).exit).toBe(0);
  const { ".wirecode-generated": _, ...pages } = contentsOf(out);
  expect(Object.keys(pages)).toContain("markdown/en/orders/ORD-401.md");
  for (const page of Object.values(pages)) expect(page).not.toMatch(/@wirecode|\bimport \{|npx /);
  await call(...build, "--library", "@shop/codes", "--lookup", "shop explain");
  const page = contentsOf(out)["markdown/en/orders/ORD-401.md"];
  expect(page).toContain("- @shop/codes: `OrderError.EmptyCart`\n");
  expect(page).toContain("- shop explain: `shop explain orders ORD-401`\n");
  expect(page).not.toContain("wirecode");
});

test("what the generated code says of the codes fits a catalogue without a standard", async () => {
  const [data, out] = [await begun(), join(folderOf(), "out")];
  await call("build", "--target", "typescript", "--data", data, "--out", out);
  const declared = contentsOf(out)["orders/enum.d.ts"];
  expect(declared).toContain("Orders codes, as defined in Orders API 2.");
  expect(declared).not.toContain("a standard");
});

/** The two entries of a map, the second one first. */
function turned(text: string): string {
  return text.replace(/((?: {2})?ORD-401:\n[^]*?)((?: {2})?ORD-501:\n[^]*)$/, "$2$1");
}

test("sort puts in order what check finds out of order, in facts and in words", async () => {
  const data = await begun();
  const before = contentsOf(data);
  for (const name of ["orders/codes.yaml", "orders/text/en.yaml"]) {
    const text = turned(before[name] ?? "");
    expect(text).not.toBe(before[name]);
    put(join(data, name), text);
  }
  expect((await call("check", "--data", data)).err).toContain("2 problems in 2 files.");
  expect((await call("sort", "--data", data)).err).toContain("2 files sorted.\n");
  expect(contentsOf(data)).toEqual(before);
  expect((await call("sort", "--data", data)).err).toBe("0 files sorted.\n");
});

const WAITS = /^Another run \(process \d+\) is writing in .*; waiting for it\.\n/;

test("of two that begin a catalogue at once one does, and the other overwrites nothing", async () => {
  const data = join(folderOf(), "codes");
  const [first, second] = await Promise.all([1, 2].map(() => call("init", "--data", data)));
  expect(first).toMatchObject({ exit: 0 });
  expect(second).toMatchObject({ exit: 2, err: expect.stringMatching(WAITS) });
  expect(Object.keys(contentsOf(data)).filter((path) => path.startsWith("."))).toEqual([]);
});

test("of two that sort at once the second finds what the first has left", async () => {
  const data = await begun();
  const before = contentsOf(data);
  put(join(data, "orders/codes.yaml"), turned(before["orders/codes.yaml"] ?? ""));
  const [first, second] = await Promise.all([1, 2].map(() => call("sort", "--data", data)));
  expect(first?.err).toBe("sorted: orders/codes.yaml\n1 file sorted.\n");
  expect(second?.err).toMatch(WAITS);
  expect(second?.err).toContain("0 files sorted.\n");
  expect(contentsOf(data)).toEqual(before);
});
