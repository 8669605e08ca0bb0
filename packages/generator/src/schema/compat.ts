import { z } from "zod";

const codes = z.array(z.string().min(1));

const listed = {
  codes: codes.min(1).meta({
    description:
      "The codes that it knows, in its order: keys of codes.yaml, and runs of whole numbers such as `200-207`.",
  }),
  phrases: z
    .record(z.string(), z.string().min(1))
    .default({})
    .meta({ description: "Its phrases by code, where they are not those of the registry." }),
};

const named = {
  ...listed,
  names: z
    .record(z.string(), z.string().regex(/^[A-Z][A-Z0-9_]*$/))
    .default({})
    .meta({
      description:
        "Its constants by code, where they are not what its phrases make: `Not Found` makes `NOT_FOUND`.",
    }),
};

const version = z
  .string()
  .regex(/^\d+\.\d+\.\d+$/)
  .meta({ description: "The version of the package that the drop-in equals." });

const httpStatusCodes = z
  .strictObject({
    version,
    ...named,
    "not-constants": codes
      .default([])
      .meta({ description: "The codes of which only its enums have a member." }),
    "not-in-default": codes
      .default([])
      .meta({ description: "The codes of which it has a constant, and its default export none." }),
  })
  .meta({ description: "The package http-status-codes." });

const statuses = z
  .strictObject({
    version,
    ...listed,
    redirect: codes.meta({ description: "The codes that it calls redirects." }),
    empty: codes.meta({ description: "The codes of which it says that responses have no body." }),
    retry: codes.meta({ description: "The codes after which it would repeat a request." }),
  })
  .meta({ description: "The package statuses." });

const httpStatus = z
  .strictObject({
    version,
    ...named,
    extra: z
      .record(z.string().regex(/^[a-z]+$/), z.strictObject(named))
      .default({})
      .meta({ description: "The codes that it keeps apart, by the name of their group." }),
  })
  .meta({ description: "The package http-status." });

/** `<protocol>/compat.yaml`: what other packages call the codes, as far as it differs from what the registry says. */
export const compatSchema = z
  .strictObject({
    "http-status-codes": httpStatusCodes.exactOptional(),
    statuses: statuses.exactOptional(),
    "http-status": httpStatus.exactOptional(),
  })
  .meta({
    description: "What other packages call the codes, for modules that can take their place.",
  });

export type AuthoredCompat = z.infer<typeof compatSchema>;

/** The codes of one package, or of one of its groups. */
export interface AuthoredCompatCodes {
  readonly codes: readonly string[];
  readonly phrases: Readonly<Record<string, string>>;
  readonly names?: Readonly<Record<string, string>>;
}
