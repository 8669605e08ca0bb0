/** Stands in for the validator of JSON Schemas, which a server needs only to judge what a person has filled in. */
export class DefaultJsonSchemaValidator {
  /** @throws Error always: this server asks nobody to fill in anything. */
  getValidator(): never {
    throw new Error("There is no validator of JSON Schemas in this server.");
  }
}

export { default as process } from "node:process";
