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
export declare const grpcCodes: readonly GrpcStatusCode[];

export declare const grpcFacts: {
  readonly [key in GrpcStatusKey]: GrpcStatusFacts & {
    readonly code: key;
  };
};

export declare const grpcPhrases: {
  readonly 0: string;
  readonly 1: string;
  readonly 2: string;
  readonly 3: string;
  readonly 4: string;
  readonly 5: string;
  readonly 6: string;
  readonly 7: string;
  readonly 8: string;
  readonly 9: string;
  readonly 10: string;
  readonly 11: string;
  readonly 12: string;
  readonly 13: string;
  readonly 14: string;
  readonly 15: string;
  readonly 16: string;
};
export declare function isGrpcStatusCode(value: unknown): value is GrpcStatusCode;
export declare const protocol: Protocol;
