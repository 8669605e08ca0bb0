/** Stands in for the validator of JSON Schemas, which a server needs only to judge what a person has filled in. */
export class DefaultJsonSchemaValidator {}

export { default as process } from "node:process";
