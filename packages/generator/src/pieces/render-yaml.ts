import { isParted } from "@wirecode/model";
import { Document, isPair, isScalar, Scalar, visit } from "yaml";
import { strings } from "../translation/strings.ts";

const WIDTH = 120;

/**
 * Values as YAML of whole lines: long texts are folded, and what would be read as something else is quoted. A text of a
 * script that sets no spaces between words has one line, since a fold would be read as a space.
 */
export function renderYaml(value: unknown, indent: number): string {
  const isFolded = strings(value).every(({ text }) => isParted(text));
  const document = new Document(value);
  visit(document, {
    Scalar(key, node, path) {
      if (key === "key" || !isFolded) return;
      const parent = path.at(-1);
      const name = isPair(parent) && isScalar(parent.key) ? String(parent.key.value).length : 0;
      const room = WIDTH - indent - 2 * path.filter(isPair).length - name;
      if (typeof node.value === "string" && node.value.length > room)
        node.type = Scalar.BLOCK_FOLDED;
    },
  });
  const lineWidth = isFolded ? WIDTH - indent : 0;
  const text = document.toString({ lineWidth, singleQuote: false });
  const margin = " ".repeat(indent);
  return text.replaceAll(/^(?=.)/gm, margin);
}
