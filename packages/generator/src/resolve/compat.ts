import { isOfficial, keyOf, type CodeFacts, type CodeValue } from "@wirecode/model";
import { own } from "../own.ts";
import type { AuthoredCompat, AuthoredCompatCodes } from "../schema/compat.ts";
import { codeRuns } from "./code-runs.ts";
import { constantName } from "./constant-name.ts";

/** A code as another package has it. */
export interface CompatCode {
  /** The entry in codes.yaml that has its meaning. */
  readonly key: string;
  readonly code: CodeValue;
  /** Its constant there: `NOT_FOUND`. */
  readonly name: string;
  readonly phrase: string;
  /** The phrase that the registry has, where the package has an older name for the code. */
  readonly renamed?: string;
}

/** What other packages call the codes of a protocol. */
export interface Compat {
  readonly "http-status-codes"?: {
    readonly version: string;
    readonly codes: readonly CompatCode[];
    /** Those that are exported by themselves. */
    readonly constants: readonly CompatCode[];
    /** Those that the default export has. */
    readonly inDefault: readonly CompatCode[];
  };
  readonly statuses?: {
    readonly version: string;
    readonly codes: readonly CompatCode[];
    readonly redirect: readonly CodeValue[];
    readonly empty: readonly CodeValue[];
    readonly retry: readonly CodeValue[];
  };
  readonly "http-status"?: {
    readonly version: string;
    readonly codes: readonly CompatCode[];
    /** By the name of the group, in the order of the author. */
    readonly extra: ReadonlyMap<string, readonly CompatCode[]>;
  };
}

/** Puts together what packages call the codes: what the registry says, where nothing else is said. */
export function compatOf(authored: AuthoredCompat, facts: readonly CodeFacts[]): Compat {
  const byKey = new Map(facts.map((code) => [String(keyOf(code)), code]));
  const keys = (listed: readonly string[]) =>
    listed.flatMap((one) => codeRuns(one, (key) => byKey.has(key)));
  const codes = ({ codes: listed, phrases, names = {} }: AuthoredCompatCodes): CompatCode[] =>
    keys(listed).flatMap((key) => {
      const code = byKey.get(key);
      if (!code) return [];
      const registered = isOfficial(code) ? code.phrase : null;
      const phrase = own(phrases, key) ?? code.phrase ?? "";
      const name = own(names, key) ?? constantName(phrase);
      const isOld = registered !== null && constantName(registered) !== name;
      return [{ key, code: code.code, name, phrase, ...(isOld && { renamed: registered }) }];
    });
  const values = (listed: readonly string[]) =>
    keys(listed).flatMap((key) => byKey.get(key)?.code ?? []);
  const { "http-status-codes": httpStatusCodes, statuses, "http-status": httpStatus } = authored;
  return {
    ...(httpStatusCodes && {
      "http-status-codes": withConstants(httpStatusCodes, codes(httpStatusCodes), keys),
    }),
    ...(statuses && {
      statuses: {
        version: statuses.version,
        codes: codes(statuses),
        redirect: values(statuses.redirect),
        empty: values(statuses.empty),
        retry: values(statuses.retry),
      },
    }),
    ...(httpStatus && {
      "http-status": {
        version: httpStatus.version,
        codes: codes(httpStatus),
        extra: new Map(Object.entries(httpStatus.extra).map(([group, one]) => [group, codes(one)])),
      },
    }),
  };
}

function withConstants(
  authored: NonNullable<AuthoredCompat["http-status-codes"]>,
  codes: readonly CompatCode[],
  keys: (listed: readonly string[]) => readonly string[],
) {
  const none = new Set(keys(authored["not-constants"]));
  const constants = codes.filter(({ key }) => !none.has(key));
  const apart = new Set(keys(authored["not-in-default"]));
  return {
    version: authored.version,
    codes,
    constants,
    inDefault: constants.filter(({ key }) => !apart.has(key)),
  };
}
