import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { contentsOf, folderOf, put } from "../../test/folder.ts";
import { call } from "../../test/call.ts";
import { run } from "./run.ts";

const FIXTURE = fileURLToPath(new URL("../../fixtures/catalogue/", import.meta.url));
const PHRASES = fileURLToPath(new URL("../../../../data/phrases/en.yaml", import.meta.url));

function catalogue(): string {
  const data = folderOf();
  cpSync(FIXTURE, data, { recursive: true });
  put(join(data, "phrases/en.yaml"), readFileSync(PHRASES));
  return data;
}

function change(data: string, name: string, from: string, to: string): void {
  const file = join(data, name);
  put(file, readFileSync(file, "utf8").replace(from, to));
}

describe("wrong use ends with 2 and says why", () => {
  test.each([
    [[], "There is no command."],
    [["biuld"], "Did you mean `build`?"],
    [["build"], "build needs at least one --target"],
    [["build", "--target", "json"], "build needs --out"],
    [["build", "--target", "jsn", "--out", "x"], "Did you mean `json`?"],
    [["build", "--target", "json", "--out", "data/out"], "--out lies in the data folder"],
    [["build", "--ouut", "x"], "Did you mean --out?"],
    [["build", "--out"], "--out needs a value"],
    [["build", "--out", "x", "--out", "y"], "more than once"],
    [["build", "--check=yes"], "--check takes no value"],
    [["build", "--target", "json", "--out", "x", "--watch", "--check"], "exclude each other"],
    [["check", "smtp"], "neither an option nor the value of one"],
    [["changes", "--format", "github"], "--format knows no `github`"],
    [["changes", "--from", "x", "--from", "y"], "more than once"],
    [["stamp", "smtp"], "stamp needs --locale"],
  ])("%j", async (args, message) => {
    const { exit, out, err } = await call(...args);
    expect({ exit, out }).toEqual({ exit: 2, out: "" });
    expect(err).toContain(message);
  });

  test("data and output in one another's way, wherever links lead", async () => {
    const root = folderOf();
    const data = join(root, "out", "data");
    cpSync(catalogue(), data, { recursive: true });
    put(join(root, "out", ".wirecode-generated"), "");
    mkdirSync(join(data, "inner"));
    symlinkSync(join(data, "inner"), join(root, "into-data"));
    symlinkSync(join(root, "out"), join(root, "around-data"));
    symlinkSync(data, join(root, "data"));
    const elsewhere = folderOf();
    symlinkSync(elsewhere, join(data, "elsewhere"));
    const before = contentsOf(root);
    const overlaps = [
      [data, data],
      [data, join(data, "new", "out")],
      [data, join(data, "..x")],
      [data, join(root, "into-data")],
      [data, join(root, "into-data", "new")],
      [data, join(data, "elsewhere")],
      [data, join(root, "out")],
      [data, join(root, "around-data")],
      [join(root, "data"), join(root, "out")],
      [join(root, "data"), root],
    ] as const;
    for (const [from, to] of overlaps) {
      const { exit, err } = await call("build", "--target", "json", "--data", from, "--out", to);
      expect({ exit, err }).toMatchObject({
        exit: 2,
        err: expect.stringMatching(/^--(out|data) lies in/),
      });
    }
    expect(contentsOf(root)).toEqual(before);
    expect(contentsOf(elsewhere)).toEqual({});
    const beside = ["build", "--target", "json", "--data", data, "--out", join(root, "..out")];
    rmSync(join(data, "elsewhere"));
    rmSync(join(data, "inner"), { recursive: true });
    expect((await call(...beside)).exit).toBe(0);
  });

  test("names that the catalogue does not have", async () => {
    const data = catalogue();
    const build = ["build", "--target", "json", "--data", data, "--out", join(data, "../never")];
    expect((await call(...build, "--locale", "aar")).err).toContain("Did you mean `ar`?");
    expect((await call(...build, "--only", "mial")).err).toContain("Did you mean `mail`?");
    expect((await call("stamp", "--locale", "ar", "--data", data, "mail", "999")).err).toContain(
      "`999`",
    );
  });
});

test("help and version go to standard output", async () => {
  expect(await call("--version")).toEqual({ exit: 0, out: "1.2.3\n", err: "" });
  expect((await call("--help")).out).toContain("Usage: wirecode-generate <command>");
  for (const command of [
    "build",
    "changes",
    "check",
    "coverage",
    "init",
    "sort",
    "stamp",
    "translated",
    "untranslated",
  ]) {
    const { exit, out } = await call(command, "--help");
    expect(exit).toBe(0);
    expect(out).toContain(`Usage: wirecode-generate ${command}`);
  }
});

/** The command line of a build with two targets. */
function buildOf(data: string, out: string): readonly string[] {
  const targets = ["--target", "json", "--target", "markdown"];
  return ["build", ...targets, "--data", data, "--out", out];
}

describe("build", () => {
  test("writes, leaves alone, checks, and says so", async () => {
    const [data, out] = [catalogue(), join(folderOf(), "out")];
    const args = buildOf(data, out);
    expect((await call(...args, "--check")).exit).toBe(1);
    const first = await call(...args);
    expect(first).toMatchObject({ exit: 0, out: "" });
    expect(first.err).toMatch(
      /^Wrote \d+, left 0 alone, removed 0 files in .* \(\d+\.\d s\)\.\nPages in 2 languages /,
    );
    expect((await call(...args)).err).toMatch(/^Wrote 0, left \d+ alone, removed 0 files/);
    expect((await call(...args, "--check")).exit).toBe(0);
  });

  test("finds and mends what somebody did to the output of a run that made the same", async () => {
    const [data, out] = [catalogue(), join(folderOf(), "out")];
    const args = buildOf(data, out);
    const first = await call(...args);
    const before = contentsOf(out);
    const again = await call(...args);
    expect(again.err.replace(/^.*/, "")).toBe(first.err.replace(/^.*/, ""));
    put(join(out, "text/en/mail.json"), "{}");
    rmSync(join(out, "text/ar/mail.json"));
    put(join(out, "text/fr/mail.json"), "{}");
    const { exit, err } = await call(...args, "--check");
    expect(exit).toBe(1);
    for (const kind of ["changed  text/en", "missing  text/ar", "orphan   text/fr"])
      expect(err).toContain(`${kind}/mail.json`);
    expect((await call(...args)).err).toMatch(/^Wrote 2, left \d+ alone, removed 1 file /);
    expect(contentsOf(out)).toEqual(before);
  });

  test("what it was asked for decides, and not only the data", async () => {
    const [data, out] = [catalogue(), join(folderOf(), "out")];
    const args = ["build", "--target", "json", "--data", data, "--out", out];
    await call(...args);
    expect((await call(...args, "--locale", "en", "--check")).exit).toBe(1);
    expect((await call(...args, "--check", "--format", "json")).out).toBe("[]\n");
    change(data, "mail/text/en.yaml", "The server answers HELP.", "The server has answered HELP.");
    expect((await call(...args, "--check")).exit).toBe(1);
  });

  test("--check prints what differs and the command that mends it", async () => {
    const [data, out] = [catalogue(), join(folderOf(), "out")];
    const args = ["build", "--target", "json", "--data", data, "--out", out];
    await call(...args);
    put(join(out, "text/ar/mail.json"), "{}");
    const before = contentsOf(out);
    const { exit, err } = await call(...args, "--check");
    expect(exit).toBe(1);
    expect(err).toContain("changed  text/ar/mail.json");
    expect(err).toContain(`wirecode-generate build --target json --out ${out} --data ${data}\n`);
    expect(contentsOf(out)).toEqual(before);
    const github = await call(...args, "--check", "--format", "github");
    expect(github.out).toContain("::error file=");
  });

  test("an error means that nothing is written, and the last good output stays", async () => {
    const [data, out] = [catalogue(), join(folderOf(), "out")];
    const args = ["build", "--target", "json", "--data", data, "--out", out];
    await call(...args);
    const before = contentsOf(out);
    change(data, "mail/codes.yaml", "name: Ok", "nmae: Ok");
    const { exit, err } = await call(...args);
    expect(exit).toBe(1);
    expect(err).toContain("mail/codes.yaml:20:3 error key-unknown");
    expect(contentsOf(out)).toEqual(before);
    const json = await call(...args, "--format", "json");
    expect(JSON.parse(json.out)).toMatchObject([{ rule: "key-missing" }, { rule: "key-unknown" }]);
  });

  test("a narrower run writes its part only", async () => {
    const [data, out] = [catalogue(), join(folderOf(), "out")];
    await call("build", "--target", "json", "--data", data, "--out", out, "--locale", "ar");
    expect(Object.keys(contentsOf(out)).filter((path) => path.includes("text/en"))).toEqual([]);
  });

  test("runs that write in one folder at once do so one after the other", async () => {
    const [data, out] = [catalogue(), join(folderOf(), "out")];
    const runs = await Promise.all([1, 2, 3].map(() => call(...buildOf(data, out))));
    expect(runs.map(({ exit }) => exit)).toEqual([0, 0, 0]);
    const wrote = runs.map(({ err }) =>
      /^Wrote (\d+), left (\d+)/m.exec(err)?.slice(1).map(Number),
    );
    const all = wrote[0]![0]!;
    expect(wrote).toEqual([
      [all, 0],
      [0, all],
      [0, all],
    ]);
    expect(runs[1]!.err).toMatch(
      /^Another run \(process \d+\) is writing in .*; waiting for it\.\n/,
    );
    expect(Object.keys(contentsOf(out)).filter((path) => path.startsWith("."))).toEqual([
      ".wirecode-generated",
    ]);
    expect((await call(...buildOf(data, out), "--check")).exit).toBe(0);
  });

  test("a run that is interrupted while it waits ends like any other", async () => {
    const [data, out] = [catalogue(), join(folderOf(), "out")];
    const first = call(...buildOf(data, out));
    const interrupt = new AbortController();
    const exit = await run(buildOf(data, out), "1.2.3", {
      out: () => undefined,
      err: () => interrupt.abort(),
      terminal: false,
      color: false,
      interrupted: interrupt.signal,
    });
    expect(exit).toBe(130);
    expect((await first).exit).toBe(0);
  });

  test("a folder that is somebody else's ends with 3 and a sentence", async () => {
    const [data, out] = [catalogue(), folderOf({ "mine.txt": "mine" })];
    const { exit, err } = await call("build", "--target", "json", "--data", data, "--out", out);
    expect(exit).toBe(3);
    expect(err).toContain("holds files that the generator did not write");
  });
});

test("of many problems the first are printed, and how many there are; programs get all", async () => {
  const data = catalogue();
  const many = Array.from({ length: 3000 }, (_, at) => `a${at}: 1\n`).join("");
  put(join(data, "mail/codes.yaml"), readFileSync(join(data, "mail/codes.yaml"), "utf8") + many);
  const { err } = await call("check", "--data", data);
  const printed = err.match(/codes\.yaml:\d+:\d+ error /g)?.length;
  expect(printed).toBeGreaterThan(50);
  expect(printed).toBeLessThan(300);
  expect(err).toMatch(new RegExp(`\\d{4} problems in 1 file. These were the first ${printed}.\n$`));
  const json = await call("check", "--data", data, "--format", "json");
  expect(JSON.parse(json.out).length).toBeGreaterThanOrEqual(3000);
  const github = await call("check", "--data", data, "--format", "github");
  expect(github.out).toMatch(/::notice title=wirecode::There are \d+ more problems\.\n$/);
});

test("a disk that refuses is said in a sentence, whatever the command was about to do", async () => {
  const root = folderOf({ file: "" });
  symlinkSync("loop", join(root, "loop"));
  for (const path of [join(root, "loop"), "x".repeat(5000)]) {
    for (const args of [
      ["changes", "--from", path],
      ["stamp", "--locale", "ar", "--data", path],
      ["sort", "--data", path],
      ["init", "--data", path],
      ["build", "--target", "json", "--data", path, "--out", join(root, "out")],
      ["build", "--target", "json", "--data", catalogue(), "--out", path],
    ]) {
      const { exit, err } = await call(...args);
      expect([1, 3]).toContain(exit);
      expect(err).toMatch(/[.]\n/);
    }
  }
});

test("check says whether the data is fine", async () => {
  const data = catalogue();
  expect(await call("check", "--data", data)).toEqual({
    exit: 0,
    out: "",
    err: "The data is fine: 5 codes, 1 protocol, 2 languages.\n",
  });
  expect((await call("check", "--data", data, "--format", "json")).out).toBe("[]\n");
  expect((await call("check", "--data", "/no/such/folder")).exit).toBe(1);
});

test("coverage is a table for people and JSON for tools", async () => {
  const data = catalogue();
  change(data, "mail/text/en.yaml", "The server answers HELP.", "The server has answered HELP.");
  const table = (await call("coverage", "--data", data)).out;
  expect(table.replaceAll(/.*phrases.*\n/g, "").replaceAll(data, "<data>")).toMatchInlineSnapshot(`
    "language  folder   names  bodies  stale
    ar        mail     12/16  4/8     1
    stale: ar mail codes/211/summary
    missing: ar mail, 12 strings
    plurals: ar mail, other serves for one, two, few in 4 sentences (--json names them)
    Bring what is stale up to date with the English (--diff shows what has changed), then stamp its entry: wirecode-generate stamp --locale ar mail <entry> --data <data>
    The next piece of work: wirecode-generate untranslated --locale ar --data <data>
    "
  `);
  const { exit, out } = await call("coverage", "--data", data, "--json");
  expect(exit).toBe(0);
  const mail = JSON.parse(out).find(({ protocol }: { protocol: string }) => protocol === "mail");
  expect(mail).toEqual({
    locale: "ar",
    protocol: "mail",
    names: { whole: 12, total: 16, stale: 1 },
    bodies: { whole: 4, total: 8, stale: 0 },
    fallbacks: expect.arrayContaining([
      { key: "attributes/commands/says", categories: ["one", "two", "few"] },
    ]),
  });
  const named = (await call("coverage", "--data", data, "--missing")).out;
  expect(named).toContain("missing: ar mail codes/450/title\n");
});

test("coverage shows what stale English said when it was translated, as far as git knows", async () => {
  const data = catalogue();
  const diff = async () => (await call("coverage", "--data", data, "--diff")).out;
  const git = (...args: readonly string[]) =>
    execFileSync("git", ["-c", "user.name=T", "-c", "user.email=t@example.com", ...args], {
      cwd: data,
      stdio: "ignore",
    });
  const reword = () =>
    change(data, "mail/text/en.yaml", "The server answers HELP.", "The server has answered HELP.");
  git("init");
  git("add", ".");
  git("commit", "-m", "Before");
  reword();
  expect(await diff()).toContain(
    "stale: ar mail codes/211/summary\n    was: The server answers HELP.\n    now: The server has answered HELP.\n",
  );
  rmSync(join(data, ".git"), { recursive: true });
  expect(await diff()).toContain("was: not found in the history of git\n");
});

describe("changes", () => {
  test("compares data folders and editions, for people, programs and release notes", async () => {
    const [before, after, out] = [catalogue(), catalogue(), join(folderOf(), "out")];
    await call("build", "--target", "json", "--data", before, "--out", out);
    change(after, "mail/text/en.yaml", "The server answers HELP.", "The server has answered HELP.");
    const told = "1 change.\n\nReworded: 1\n  1 code of mail: 211\n";
    for (const from of [before, join(out, "edition.json")]) {
      const text = await call("changes", "--from", from, "--to", after);
      expect(text).toEqual({ exit: 0, out: told, err: "" });
    }
    const json = await call("changes", "--from", before, "--to", after, "--format", "json");
    expect(JSON.parse(json.out)).toMatchObject({
      totals: { code: 5, protocol: 1, locale: 2 },
      changes: [{ change: "reworded", kind: "code", id: "mail:211" }],
    });
    const notes = await call("changes", "--from", before, "--to", after, "--format", "markdown");
    expect(notes.out).toContain("- 1 code of mail: `211`\n");
    expect((await call("changes", "--from", before, "--to", before)).out).toMatch(/^Nothing has/);
    expect((await call("changes", "--to", after)).out).toContain(
      "everything is new. 1 protocol, 5",
    );
  });

  test("reports what is wrong on either side in one run, and ends with 1", async () => {
    const [data, none] = [catalogue(), join(folderOf({ "edition.json": "{}" }), "edition.json")];
    change(data, "mail/codes.yaml", "name: Ok", "nmae: Ok");
    const text = await call("changes", "--from", none, "--to", data);
    expect(text).toMatchObject({ exit: 1, out: "" });
    expect(text.err).toContain("error edition-readable");
    expect(text.err).toContain("mail/codes.yaml:20:3 error key-unknown");
    const json = await call("changes", "--from", none, "--to", data, "--format", "json");
    const rules = (JSON.parse(json.out) as { rule: string }[]).map(({ rule }) => rule);
    expect(rules).toEqual(["edition-readable", "key-missing", "key-unknown"]);
    const gone = await call("changes", "--from", `${none}.gone`, "--to", catalogue());
    expect(gone.err).toContain("There is no such data folder or edition.");
  });
});

test("stamp renews what is named, and what it wrote is current", async () => {
  const data = catalogue();
  change(data, "mail/text/en.yaml", "The server answers HELP.", "The server has answered HELP.");
  const all = await call("stamp", "--locale", "ar", "--data", data);
  expect(all.err).toBe("0 strings stamped.\n");
  const { exit, err } = await call("stamp", "--data", data, "--locale", "ar", "mail", "211");
  expect({ exit, err }).toEqual({
    exit: 0,
    err: "stamped: ar mail 211, 1 string\n1 string stamped.\n",
  });
  expect((await call("coverage", "--data", data)).out).not.toContain("stale: ar");
});

test("stamp leaves nothing behind, and finds no folder without making one", async () => {
  const data = catalogue();
  const names = Object.keys(contentsOf(data));
  await call("stamp", "--data", data, "--locale", "ar", "mail", "211");
  expect(Object.keys(contentsOf(data))).toEqual(names);
  const nowhere = join(folderOf(), "nowhere");
  expect(await call("stamp", "--locale", "ar", "--data", nowhere)).toMatchObject({
    exit: 1,
    err: expect.stringContaining("There is no such data folder."),
  });
  expect(existsSync(nowhere)).toBe(false);
});

const ask = (data: string, ...more: readonly string[]) =>
  call("untranslated", "--data", data, "--locale", "ar", "--only", "mail", ...more);

describe("a translator", () => {
  test("gets the next piece of work with English, context and terms, and gives it back", async () => {
    const data = catalogue();
    const { out } = await ask(data, "--tier", "names", "--limit", "1");
    expect(out).toContain("# ar: 1 of 4 entries whose names are missing or stale.");
    expect(out).toContain(
      '    # A code: Mail 200, unofficial\n    "200":\n      # Success, of no standard\n      title: ""',
    );
    const file = join(folderOf(), "piece.yaml");
    put(
      file,
      out
        .replace('title: ""', "title: تم")
        .replace('summary: ""', "summary: أجاب به خادم عن NOOP."),
    );
    const back = await call("translated", "--data", data, "--locale", "ar", file);
    expect(back).toEqual({ exit: 0, out: "", err: "translated: ar mail, 2 strings\n" });
    const text = readFileSync(join(data, "mail/text/ar.yaml"), "utf8");
    // It stands where the English has it, and everything else stays as it was.
    const own = '  "200":\n    title: تم\n    summary: أجاب به خادم عن NOOP.\n';
    expect(text).toContain(`codes:\n${own}  "211":\n`);
    const before = readFileSync(join(FIXTURE, "mail/text/ar.yaml"), "utf8");
    expect(text.replace(own, "")).toBe(before);
    expect((await call("check", "--data", data)).exit).toBe(0);
    expect((await ask(data, "--tier", "names")).out).toContain("# ar: 3 of 3 entries");
  });

  test("gets what is stale with the present translation, and stamps it by giving it back", async () => {
    const data = catalogue();
    change(data, "mail/text/en.yaml", "The server answers HELP.", "The server has answered HELP.");
    const { out } = await ask(data, "--tier", "names");
    expect(out).toContain(
      '      # now: The server has answered HELP.\n      # was: not found in the history of git\n      # has: يجيب الخادم عن HELP.\n      summary: ""\n',
    );
    const file = join(folderOf(), "piece.yaml");
    put(file, 'mail: { codes: { "211": { summary: أجاب الخادم عن HELP. } } }\n');
    expect((await call("translated", "--data", data, "--locale", "ar", file)).exit).toBe(0);
    expect((await call("coverage", "--data", data)).out).not.toContain("stale: ar");
  });

  test.each([
    ['mial: { codes: { "211": { title: x } } }', ":1:1 error key-unknown", "Did you mean `mail`?"],
    [
      'mail:\n  codes:\n    "211":\n      titel: x',
      ":4:7 error key-unknown",
      "Did you mean `title`?",
    ],
    ['mail:\n  codes:\n    "211":\n      title: 211', ":4:14 error value-type", "in quotes"],
    ["mail: [", " error yaml-syntax", ""],
    ['mail: { codes: { "211": { title: حالة **النظام** } } }', "text/ar.yaml", "text-plain"],
    [
      'mail:\n  comparisons:\n    250/550:\n      verdict: لا.\n      differences: [""]\n      choose: لا.',
      "text/ar.yaml",
      "has no `differences`",
    ],
  ])("is told what is wrong with %j, and nothing is written", async (text, place, message) => {
    const data = catalogue();
    const before = contentsOf(data);
    const file = join(folderOf(), "piece.yaml");
    put(file, text);
    const { exit, err } = await call("translated", "--data", data, "--locale", "ar", file);
    expect(exit).toBe(1);
    expect(err).toContain(place);
    expect(err).toContain(message);
    expect(contentsOf(data)).toEqual(before);
  });

  test("gives back a piece for a file with other line ends, or with everything between brackets", async () => {
    const data = catalogue();
    const [file, text] = [join(folderOf(), "piece.yaml"), join(data, "mail/text/ar.yaml")];
    put(
      file,
      'mail: { codes: { "250": { title: تم }, "211": { summary: أجاب الخادم عن HELP. } } }\n',
    );
    const give = () => call("translated", "--data", data, "--locale", "ar", file);
    put(text, readFileSync(text, "utf8").replaceAll("\n", "\r\n"));
    expect(await give()).toMatchObject({ exit: 0 });
    expect(readFileSync(text, "utf8")).not.toMatch(/(?<!\r)\n/);
    expect(parse(readFileSync(text, "utf8")).codes["211"].summary).toBe("أجاب الخادم عن HELP.");
    const before = parse(readFileSync(text, "utf8"));
    put(text, JSON.stringify(before).replaceAll("أجاب الخادم عن HELP.", "يجيب الخادم عن HELP."));
    expect(await give()).toMatchObject({ exit: 0 });
    expect(parse(readFileSync(text, "utf8"))).toEqual(before);
    put(text, "{}");
    put(file, 'mail: { codes: { "250": { title: تم, summary: نُفذ أمر. } } }\n');
    expect(await give()).toMatchObject({ exit: 0, err: "translated: ar mail, 2 strings\n" });
    expect(parse(readFileSync(text, "utf8"))).toEqual({
      codes: { "250": { title: "تم", summary: "نُفذ أمر." } },
    });
  });

  test("has codes put into the order of their files, whatever their keys look like", async () => {
    const data = catalogue();
    const facts =
      '"250@post":\n  name: PostOk\n  status: unofficial\n  origin: folklore\n  act: []\n';
    change(data, "mail/codes.yaml", '"450":', `${facts}"450":`);
    const words =
      '  "250@post":\n    title: Posted\n    summary: It was posted.\n    meaning: No more.\n';
    change(data, "mail/text/en.yaml", '  "450":', `${words}  "450":`);
    const file = join(folderOf(), "piece.yaml");
    const translations = ['"450": { title: مؤقت }', '"250@post": { title: أُودع }'];
    const names = translations.map((one) => one.replace(" }", ", summary: انتهى الأمر. }"));
    put(file, `mail: { codes: { ${names.join(", ")} } }\n`);
    const { exit, err } = await call("translated", "--data", data, "--locale", "ar", file);
    expect([exit, err]).toEqual([0, "translated: ar mail, 4 strings\n"]);
    const text = readFileSync(join(data, "mail/text/ar.yaml"), "utf8");
    const codes = text.slice(text.indexOf("codes:"), text.indexOf("comparisons:"));
    const keys = [...codes.matchAll(/^ {2}"?([\w@]+)"?:$/gm)].map(([, key]) => key);
    expect(keys).toEqual(["211", "250", "250@post", "450"]);
  });

  test.each([
    ["the translation", "mail/text/ar.yaml", "summary: يجيب الخادم عن HELP."],
    ["the English", "mail/text/en.yaml", "summary: The server answers HELP."],
  ])("keeps the stamps of what cannot be read of %s", async (_, name, broken) => {
    const data = catalogue();
    const file = join(folderOf(), "piece.yaml");
    put(file, 'mail: { codes: { "250": { title: تم } } }\n');
    change(data, name, broken, "summary: 5");
    expect((await call("translated", "--data", data, "--locale", "ar", file)).exit).toBe(0);
    change(data, name, "summary: 5", broken);
    change(data, "mail/text/en.yaml", "The server answers HELP.", "The server has answered HELP.");
    await call("stamp", "--data", data, "--locale", "ar");
    const { out } = await call("coverage", "--data", data);
    expect(out).toContain("stale: ar mail codes/211/summary\n");
  });

  test("is told of a language that is no translation, and of a file that is not there", async () => {
    const data = catalogue();
    expect((await call("untranslated", "--data", data)).err).toContain("needs --locale");
    const english = await call("untranslated", "--data", data, "--locale", "en");
    expect(english).toMatchObject({ exit: 2, err: expect.stringContaining("no `en`") });
    const latin1 = join(folderOf(), "piece.yaml");
    writeFileSync(latin1, Buffer.from([0xe9]));
    for (const [file, why] of [
      [join(data, "gone"), "cannot be read (ENOENT)"],
      [data, "cannot be read (EISDIR)"],
      [latin1, "The file is not UTF-8."],
    ] as const) {
      const { exit, err } = await call("translated", "--data", data, "--locale", "ar", file);
      expect({ exit, err }).toEqual({ exit: 1, err: expect.stringContaining(why) });
    }
  });

  test("is told how to call the next command on a data folder of any name", async () => {
    const data = join(folderOf(), "our codes");
    cpSync(catalogue(), data, { recursive: true });
    expect((await ask(data)).out).toContain(
      `# Then: wirecode-generate translated --locale ar <this file> --data '${data}'\n`,
    );
    expect((await call("coverage", "--data", data)).out).toContain(
      `untranslated --locale ar --data '${data}'\n`,
    );
  });
});

test("a draft is checked and counted, and built only where somebody asks for it", async () => {
  const data = catalogue();
  change(data, "locales.yaml", "direction: rtl", "direction: rtl\n  draft: true");
  // One folder for all: what was written there before is no reason to leave it.
  const out = join(folderOf(), "out");
  const built = async (...more: readonly string[]) => {
    const args = ["--target", "json", "--target", "markdown", "--data", data, "--out", out];
    expect((await call("build", ...args, ...more)).exit).toBe(0);
    return JSON.parse(readFileSync(join(out, "text/locales.json"), "utf8"));
  };
  const [english, arabic] = [
    { tag: "en", endonym: "English", direction: "ltr" },
    { tag: "ar", endonym: "العربية", direction: "rtl" },
  ];
  expect(await built()).toEqual([english]);
  expect(await built("--drafts")).toEqual([english, arabic]);
  expect(await built()).toEqual([english]);
  expect(await built("--locale", "ar")).toEqual([arabic]);
  expect((await call("check", "--data", data)).err).toContain("2 languages");
  expect((await call("coverage", "--data", data)).out).toMatch(
    /ar is a draft and not ready: \d+ of \d+ phrases and names are missing\./,
  );
});

describe("nothing that was typed or found steers the terminal", () => {
  const HOSTILE = "\u001B[31mX\u009B1m\u202E";
  // oxlint-disable-next-line no-control-regex
  const STEERING = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E]/;
  const build = ["build", "--target", "json", "--data"];

  test.each<readonly [string, (data: string, out: string) => readonly string[], number]>([
    ["a command", () => [HOSTILE], 2],
    ["an option", () => ["check", `--${HOSTILE}`], 2],
    ["a name too many", () => ["check", HOSTILE], 2],
    ["a format", () => ["check", "--format", HOSTILE], 2],
    ["a data folder", () => ["check", "--data", HOSTILE], 1],
    ["an edition", () => ["changes", "--to", HOSTILE], 1],
    ["a language", (data, out) => [...build, data, "--out", out, "--locale", HOSTILE], 2],
    ["a protocol", (data, out) => [...build, data, "--out", out, "--only", HOSTILE], 2],
    ["a data folder to sort", () => ["sort", "--data", HOSTILE], 1],
    ["a data folder to begin", (data) => ["init", "--data", join(data, HOSTILE)], 0],
    ["an entry", (data) => ["stamp", "--locale", "ar", "--data", data, "mail", HOSTILE], 2],
    ["an output folder", (data, out) => [...build, data, "--out", `${out}${HOSTILE}`], 0],
    [
      "a folder to check",
      (data, out) => [...build, data, "--out", `${out}${HOSTILE}`, "--check"],
      1,
    ],
  ])("%s", async (_, args, exit) => {
    const [data, out] = [catalogue(), join(folderOf(), "out")];
    const said = await call(...args(data, out));
    expect(said.out + said.err).not.toMatch(STEERING);
    expect(said).toMatchObject({ exit, err: expect.stringMatching(/\S/) });
  });

  test("a file in the output that nobody asked for", async () => {
    const [data, out] = [catalogue(), join(folderOf(), "out")];
    await call(...build, data, "--out", out);
    put(join(out, HOSTILE), "");
    const { exit, err } = await call(...build, data, "--out", out, "--check");
    expect({ exit, err }).toEqual({ exit: 1, err: expect.stringContaining("\\u{001B}[31mX") });
    expect(err).not.toMatch(STEERING);
  });

  test("a key of the data, in JSON either", async () => {
    const data = catalogue();
    change(data, "mail/codes.yaml", "name: Ok", '"\\e[31m\\u009b\\u202e": Ok');
    for (const format of ["text", "json", "github"]) {
      const { exit, out, err } = await call("check", "--data", data, "--format", format);
      expect(exit).toBe(1);
      expect(out + err).not.toMatch(STEERING);
    }
  });
});

describe("ten mistakes in one catalogue", () => {
  const mistakes = [
    [
      "mail/codes.yaml",
      "  act: [server]\n  commands: [NOOP]",
      "  act: [sever]\n  commands: [NOOP]",
    ],
    ["mail/codes.yaml", "name: MailboxBusy", "name: SystemStatus"],
    ["mail/codes.yaml", "commands: [HELP]", "commands: [HLEP]"],
    ["mail/codes.yaml", "  address: keep\n", "  adress: keep\n"],
    ["mail/codes.yaml", "name: MailboxUnavailable", "name: mailbox unavailable"],
    ["mail/codes.yaml", '    "550": twin', '    "559": twin'],
    ["mail/codes.yaml", "phrase: Requested mail action okay, completed", "phrase: Okay"],
    ["mail/comparisons.yaml", "alike:", "alkie:"],
    ["mail/text/en.yaml", "The first digit", "The `first` digit"],
    ["glossary.yaml", "use:", "yuse:"],
  ] as const;

  test("are ten located errors of one run, and nothing is written", async () => {
    const data = catalogue();
    const out = join(folderOf(), "generated");
    const build = ["build", "--target", "json", "--data", data, "--out", out];
    expect((await call(...build)).exit).toBe(0);
    const before = contentsOf(out);
    for (const [name, from, to] of mistakes) change(data, name, from, to);
    const { exit, out: printed } = await call(...build, "--format", "json");
    expect(exit).toBe(1);
    expect(contentsOf(out)).toEqual(before);
    const found = JSON.parse(printed) as { at: { path: string; line: number }; rule: string }[];
    for (const [name, , to] of mistakes) {
      const text = readFileSync(join(data, name), "utf8");
      const offset = text.lastIndexOf(to);
      const first = text.slice(0, offset).split("\n").length;
      const lines = [first, first + to.trimEnd().split("\n").length - 1];
      const hits = found.filter(
        ({ at }) => at.path === join(data, name) && at.line >= lines[0]! && at.line <= lines[1]!,
      );
      expect(hits, `${name}: ${to}`).not.toEqual([]);
    }
  });
});
