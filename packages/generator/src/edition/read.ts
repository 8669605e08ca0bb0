import { EDITION_FORMAT } from "@wirecode/model";
import { Edition } from "@wirecode/model/shapes";
import { type Diagnostic, fileProblem } from "../diagnostic.ts";
import { child } from "../child.ts";

const HELP = "An edition is the file edition.json that build --target json writes.";

/** An edition as a file holds it, or what is wrong with the file. */
export function readEdition(text: string, path: string): Edition | Diagnostic {
  const problem = (message: string, help = HELP) =>
    fileProblem("edition-readable", path, message, help);
  const value = parse(text);
  if (value === undefined) return problem("The file is no edition: it is not JSON.");
  const format = child(value, "edition");
  if (typeof format === "number" && format !== EDITION_FORMAT) {
    return problem(
      `The edition is of format ${format}, and this generator reads format ${EDITION_FORMAT}.`,
      "Use the generator of that version, or name the data folder that the edition was made from.",
    );
  }
  const { data, error } = Edition.safeParse(value);
  if (data) return data;
  const [where = ""] = error.issues.map((issue) => issue.path.join("."));
  return problem(`The file is no edition${where === "" ? "" : `: look at \`${where}\``}.`);
}

function parse(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}
