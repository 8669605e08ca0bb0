import { describe, expect, test } from "vitest";
import {
  edit,
  mistakeExpectation,
  mistakeIds,
  problemsOf,
  realCatalogue,
  wholeCatalogue,
  withMistake,
} from "../../test/catalogue.ts";
import { folderOf } from "../../test/folder.ts";
import { loadFolder, type Loaded } from "../load/load-folder.ts";
import { unreadable } from "../load/unreadable.ts";
import { openMemory } from "../remember.ts";
import { validate } from "./validate.ts";

test("the catalogue in which the mistakes are made has none", () => {
  expect(problemsOf(wholeCatalogue())).toBe("");
});

describe("what people are told of the mistakes that they make", () => {
  for (const id of mistakeIds()) {
    test(id, async () => {
      const problems = problemsOf(fromDisk(withMistake(id)));
      await expect(problems).toMatchFileSnapshot(mistakeExpectation(id));
    });
  }
});

/** The files as a run reads them, under the names that people know. */
function fromDisk({ files }: Loaded): Loaded {
  const folder = folderOf(Object.fromEntries(files.map(({ name, text }) => [name, text])));
  const loaded = loadFolder(folder);
  const named = (path: string) => path.replace(loaded.root, "data");
  return {
    root: "data",
    files: loaded.files.map((file) => ({ ...file, path: named(file.path) })),
    diagnostics: loaded.diagnostics.map((one) => ({
      ...one,
      at: { ...one.at, path: named(one.at.path) },
    })),
  };
}

const SLIPS: Readonly<Record<string, (text: string) => string>> = {
  "a line that is no YAML": (text) => `${text}x: [\n`,
  "nothing but a list": () => "- a\n",
  "nothing at all": () => "",
  "a merge that failed": (text) => `<<<<<<< HEAD\n${text}=======\n${text}>>>>>>> theirs\n`,
  "an entry that stands twice": (text) => {
    const [first = ""] = /^["A-Za-z0-9].*\n(?:[ #].*\n)*/m.exec(text) ?? [];
    return text + first;
  },
};

describe("whatever file is useless, that is told, once, and nothing that follows from it", () => {
  const whole = wholeCatalogue();
  const yaml = whole.files.filter(({ name }) => name.endsWith(".yaml"));
  for (const [slip, make] of Object.entries(SLIPS)) {
    test.each(yaml.map(({ name }) => name))(`%s with ${slip}`, (name) => {
      const text = yaml.find((file) => file.name === name)?.text ?? "";
      expect(placesOf(edit(whole, { [name]: [{ write: make(text) }] }))).toEqual([`data/${name}`]);
    });
  }
});

test.each(["mail", "mail/text", "call", "across", "guides", "terms", "site", "phrases"])(
  "where the folder %s cannot be read, nothing is said of what lies in it, or leans on that",
  (folder) => {
    const whole = wholeCatalogue();
    const files = whole.files.filter(({ name }) => !name.startsWith(`${folder}/`));
    const unread = unreadable(
      "folder",
      `data/${folder}`,
      Object.assign(new Error(), { code: "EACCES" }),
    );
    expect(placesOf({ ...whole, files, diagnostics: [unread] })).toEqual([`data/${folder}`]);
  },
);

test("of all our data only the file that is no YAML is told", () => {
  const real = realCatalogue();
  const remember = openMemory();
  for (const name of ["smtp/codes.yaml", "smtp/protocol.yaml", "terms/terms.yaml"]) {
    const files = real.files.map((file) =>
      file.name === name ? { ...file, text: `${file.text}x: [\n` } : file,
    );
    const { diagnostics } = validate({ ...real, files }, remember);
    expect(diagnostics.map(({ at, rule }) => `${at.path} ${rule}`)).toEqual([
      `data/${name} yaml-syntax`,
    ]);
  }
}, 60_000);

function placesOf(loaded: Loaded): readonly string[] {
  return validate(loaded).diagnostics.map(({ at }) => at.path);
}
