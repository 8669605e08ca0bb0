import type { CodeFacts } from "@wirecode/core/model";
import type { Protocol } from "@wirecode/core/model";

export declare enum GrpcStatus {
  Ok = 0,
  Cancelled = 1,
  Unknown = 2,
  InvalidArgument = 3,
  DeadlineExceeded = 4,
  NotFound = 5,
  AlreadyExists = 6,
  PermissionDenied = 7,
  ResourceExhausted = 8,
  FailedPrecondition = 9,
  Aborted = 10,
  OutOfRange = 11,
  Unimplemented = 12,
  Internal = 13,
  Unavailable = 14,
  DataLoss = 15,
  Unauthenticated = 16,
}

export declare interface GrpcStatusAttributes extends Readonly<
  Record<string, CodeFacts["attributes"][string]>
> {
  readonly "generated-by": "library-and-application" | "application-only" | null;
  readonly "generated-where": readonly ("client" | "server")[];
  readonly "carried-out": "done" | "turned-down" | "uncertain" | null;
  readonly "retry-guidance":
    | "retry-the-call"
    | "retry-at-a-higher-level"
    | "fix-the-state"
    | "correct-the-request"
    | "obtain-access"
    | "wait-for-resources"
    | "wait-for-support"
    | "report-it"
    | "respect-the-caller"
    | null;
}
export declare type GrpcStatusCode =
  0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16;

export declare interface GrpcStatusFacts extends CodeFacts {
  readonly protocol: "grpc";
  readonly code: GrpcStatusCode;
  readonly attributes: GrpcStatusAttributes;
}
export declare type GrpcStatusKey = GrpcStatusCode;
export declare function classOf(code: number): null;

export declare function grpcCodeOf<Phrase extends (typeof grpcPhrases)[GrpcStatusCode]>(
  phrase: Phrase,
): {
  [Code in GrpcStatusCode]: (typeof grpcPhrases)[Code] extends Phrase ? Code : never;
}[GrpcStatusCode];
export declare function grpcCodeOf(phrase: string): GrpcStatus | undefined;
export declare const grpcCodes: readonly GrpcStatusCode[];

export declare const grpcFacts: {
  readonly [key in GrpcStatusKey]: GrpcStatusFacts & {
    readonly code: key;
  };
};

export declare const grpcPhrases: {
  readonly 0: "OK";
  readonly 1: "CANCELLED";
  readonly 2: "UNKNOWN";
  readonly 3: "INVALID_ARGUMENT";
  readonly 4: "DEADLINE_EXCEEDED";
  readonly 5: "NOT_FOUND";
  readonly 6: "ALREADY_EXISTS";
  readonly 7: "PERMISSION_DENIED";
  readonly 8: "RESOURCE_EXHAUSTED";
  readonly 9: "FAILED_PRECONDITION";
  readonly 10: "ABORTED";
  readonly 11: "OUT_OF_RANGE";
  readonly 12: "UNIMPLEMENTED";
  readonly 13: "INTERNAL";
  readonly 14: "UNAVAILABLE";
  readonly 15: "DATA_LOSS";
  readonly 16: "UNAUTHENTICATED";
};
export declare function isGrpcStatusCode(value: unknown): value is GrpcStatus;
export declare function isRetryable(code: number, idempotent?: boolean): boolean;
export declare function isSuccess(code: number): boolean;
export declare const protocol: Protocol;
export declare function retryOf(
  code: number,
):
  | "unneeded"
  | "proceed"
  | "follow"
  | "later"
  | "after-change"
  | "elsewhere"
  | "conditional"
  | "never"
  | "unstated";
