import { Document, isPair, isScalar, Scalar, visit } from "yaml";

const WIDTH = 120;

/** Values as YAML of whole lines: long texts are folded, and what would be read as something else is quoted. */
export function renderYaml(value: unknown, indent: number): string {
  const document = new Document(value);
  visit(document, {
    Scalar(key, node, path) {
      if (key === "key") return;
      const parent = path.at(-1);
      const name = isPair(parent) && isScalar(parent.key) ? String(parent.key.value).length : 0;
      const room = WIDTH - indent - 2 * path.filter(isPair).length - name;
      if (typeof node.value === "string" && node.value.length > room)
        node.type = Scalar.BLOCK_FOLDED;
    },
  });
  const text = document.toString({ lineWidth: WIDTH - indent, singleQuote: false });
  const margin = " ".repeat(indent);
  return text.replaceAll(/^(?=.)/gm, margin);
}
