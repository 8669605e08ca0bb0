import type { Schemas } from "./schemas.ts";

/** A value as a declaration may list it. */
export function declaredValue(z: Schemas["z"]) {
  return z.string().regex(/^[A-Za-z0-9][A-Za-z0-9 .:_-]*$/);
}
