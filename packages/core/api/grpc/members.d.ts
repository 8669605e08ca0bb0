export declare const Aborted = 10;
export declare type Aborted = 10;

export declare const AlreadyExists = 6;
export declare type AlreadyExists = 6;

export declare const Cancelled = 1;
export declare type Cancelled = 1;

export declare const DataLoss = 15;
export declare type DataLoss = 15;

export declare const DeadlineExceeded = 4;
export declare type DeadlineExceeded = 4;

export declare const FailedPrecondition = 9;
export declare type FailedPrecondition = 9;

export declare namespace GrpcStatus {
  export {
    Ok,
    Cancelled,
    Unknown,
    InvalidArgument,
    DeadlineExceeded,
    NotFound,
    AlreadyExists,
    PermissionDenied,
    ResourceExhausted,
    FailedPrecondition,
    Aborted,
    OutOfRange,
    Unimplemented,
    Internal,
    Unavailable,
    DataLoss,
    Unauthenticated,
  };
}
export declare type GrpcStatus =
  0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16;
export declare type GrpcStatusCode = GrpcStatus;

export declare const Internal = 13;
export declare type Internal = 13;

export declare const InvalidArgument = 3;
export declare type InvalidArgument = 3;

export declare const NotFound = 5;
export declare type NotFound = 5;

export declare const Ok = 0;
export declare type Ok = 0;

export declare const OutOfRange = 11;
export declare type OutOfRange = 11;

export declare const PermissionDenied = 7;
export declare type PermissionDenied = 7;

export declare const ResourceExhausted = 8;
export declare type ResourceExhausted = 8;

export declare const Unauthenticated = 16;
export declare type Unauthenticated = 16;

export declare const Unavailable = 14;
export declare type Unavailable = 14;

export declare const Unimplemented = 12;
export declare type Unimplemented = 12;

export declare const Unknown = 2;
export declare type Unknown = 2;
export declare const grpcCodes: readonly GrpcStatus[];

export declare const grpcNames: {
  readonly 0: "Ok";
  readonly 1: "Cancelled";
  readonly 2: "Unknown";
  readonly 3: "InvalidArgument";
  readonly 4: "DeadlineExceeded";
  readonly 5: "NotFound";
  readonly 6: "AlreadyExists";
  readonly 7: "PermissionDenied";
  readonly 8: "ResourceExhausted";
  readonly 9: "FailedPrecondition";
  readonly 10: "Aborted";
  readonly 11: "OutOfRange";
  readonly 12: "Unimplemented";
  readonly 13: "Internal";
  readonly 14: "Unavailable";
  readonly 15: "DataLoss";
  readonly 16: "Unauthenticated";
};
export declare function isGrpcStatusCode(value: unknown): value is GrpcStatus;
