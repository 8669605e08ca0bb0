import { read } from "../library/read.ts";

type Schema = Readonly<Record<string, unknown>>;

/** A published schema of what the command prints with `--json`, to stand inside another. */
export function published(name: string): Schema {
  const {
    $schema: _,
    $id: __,
    ...schema
  } = read<Schema>(`@wirecode/core/schema/${name}.schema.json`);
  return schema;
}

/** An object with these properties and no others. */
export function object(
  properties: Schema,
  required: readonly string[] = Object.keys(properties),
): Schema {
  return { type: "object", properties, required, additionalProperties: false };
}

/** What a tool gives: one of these, or the reason why there is no answer. */
export function oneOf(...answers: readonly Schema[]): Schema {
  return { type: "object", anyOf: [...answers, object({ problem: published("problem") })] };
}
