export declare const Accepted = 202;
export declare type Accepted = 202;

export declare const AddressIncomplete = 484;
export declare type AddressIncomplete = 484;

export declare const AlternativeService = 380;
export declare type AlternativeService = 380;

export declare const Ambiguous = 485;
export declare type Ambiguous = 485;

export declare const AnonymityDisallowed = 433;
export declare type AnonymityDisallowed = 433;

export declare const BadAlertMessage = 425;
export declare type BadAlertMessage = 425;

export declare const BadEvent = 489;
export declare type BadEvent = 489;

export declare const BadExtension = 420;
export declare type BadExtension = 420;

export declare const BadGateway = 502;
export declare type BadGateway = 502;

export declare const BadIdentityInfo = 436;
export declare type BadIdentityInfo = 436;

export declare const BadInfoPackage = 469;
export declare type BadInfoPackage = 469;

export declare const BadLocationInformation = 424;
export declare type BadLocationInformation = 424;

export declare const BadRequest = 400;
export declare type BadRequest = 400;

export declare const BusyEverywhere = 600;
export declare type BusyEverywhere = 600;

export declare const BusyHere = 486;
export declare type BusyHere = 486;

export declare const CallIsBeingForwarded = 181;
export declare type CallIsBeingForwarded = 181;

export declare const CallLegTransactionDoesNotExist = 481;
export declare type CallLegTransactionDoesNotExist = 481;

export declare const CallTransactionDoesNotExist = 481;
export declare type CallTransactionDoesNotExist = 481;

export declare const ConditionalRequestFailed = 412;
export declare type ConditionalRequestFailed = 412;

export declare const Conflict = 409;
export declare type Conflict = 409;

export declare const ConsentNeeded = 470;
export declare type ConsentNeeded = 470;

export declare const Decline = 603;
export declare type Decline = 603;

export declare const DoesNotExistAnywhere = 604;
export declare type DoesNotExistAnywhere = 604;

export declare const EarlyDialogTerminated = 199;
export declare type EarlyDialogTerminated = 199;

export declare const ExtensionRequired = 421;
export declare type ExtensionRequired = 421;

export declare const FirstHopLacksOutboundSupport = 439;
export declare type FirstHopLacksOutboundSupport = 439;

export declare const FlowFailed = 430;
export declare type FlowFailed = 430;

export declare const Forbidden = 403;
export declare type Forbidden = 403;

export declare const GatewayTimeOut = 504;
export declare type GatewayTimeOut = 504;

export declare const Gone = 410;
export declare type Gone = 410;

export declare const IntervalTooBrief = 423;
export declare type IntervalTooBrief = 423;

export declare const InvalidIdentityHeader = 438;
export declare type InvalidIdentityHeader = 438;

export declare const LengthRequired = 411;
export declare type LengthRequired = 411;

export declare const LoopDetected = 482;
export declare type LoopDetected = 482;

export declare const MaxBreadthExceeded = 440;
export declare type MaxBreadthExceeded = 440;

export declare const MessageTooLarge = 513;
export declare type MessageTooLarge = 513;

export declare const MethodNotAllowed = 405;
export declare type MethodNotAllowed = 405;

export declare const MovedPermanently = 301;
export declare type MovedPermanently = 301;

export declare const MovedTemporarily = 302;
export declare type MovedTemporarily = 302;

export declare const MultipleChoices = 300;
export declare type MultipleChoices = 300;

export declare const NoNotification = 204;
export declare type NoNotification = 204;

export declare const NotAcceptable = 406;
export declare type NotAcceptable = 406;

export declare const NotAcceptableAnywhere = 606;
export declare type NotAcceptableAnywhere = 606;

export declare const NotAcceptableHere = 488;
export declare type NotAcceptableHere = 488;

export declare const NotFound = 404;
export declare type NotFound = 404;

export declare const NotImplemented = 501;
export declare type NotImplemented = 501;

export declare const Ok = 200;
export declare type Ok = 200;

export declare const PaymentRequired = 402;
export declare type PaymentRequired = 402;

export declare const PreconditionFailure = 580;
export declare type PreconditionFailure = 580;

export declare const ProvideReferrerIdentity = 429;
export declare type ProvideReferrerIdentity = 429;

export declare const ProxyAuthenticationRequired = 407;
export declare type ProxyAuthenticationRequired = 407;

export declare const PushNotificationServiceNotSupported = 555;
export declare type PushNotificationServiceNotSupported = 555;

export declare const Queued = 182;
export declare type Queued = 182;

export declare const Rejected = 608;
export declare type Rejected = 608;

export declare const RequestCancelled = 487;
export declare type RequestCancelled = 487;

export declare const RequestEntityTooLarge = 413;
export declare type RequestEntityTooLarge = 413;

export declare const RequestPending = 491;
export declare type RequestPending = 491;

export declare const RequestTerminated = 487;
export declare type RequestTerminated = 487;

export declare const RequestTimeout = 408;
export declare type RequestTimeout = 408;

export declare const RequestUriTooLong = 414;
export declare type RequestUriTooLong = 414;

export declare const Ringing = 180;
export declare type Ringing = 180;

export declare const SecurityAgreementRequired = 494;
export declare type SecurityAgreementRequired = 494;

export declare const ServerInternalError = 500;
export declare type ServerInternalError = 500;

export declare const ServerTimeOut = 504;
export declare type ServerTimeOut = 504;

export declare const ServiceUnavailable = 503;
export declare type ServiceUnavailable = 503;

export declare const SessionIntervalTooSmall = 422;
export declare type SessionIntervalTooSmall = 422;

export declare const SessionProgress = 183;
export declare type SessionProgress = 183;

export declare namespace SipStatus {
  export {
    Trying,
    Ringing,
    CallIsBeingForwarded,
    Queued,
    SessionProgress,
    EarlyDialogTerminated,
    Ok,
    Accepted,
    NoNotification,
    MultipleChoices,
    MovedPermanently,
    MovedTemporarily,
    UseProxy,
    AlternativeService,
    BadRequest,
    Unauthorized,
    PaymentRequired,
    Forbidden,
    NotFound,
    MethodNotAllowed,
    NotAcceptable,
    ProxyAuthenticationRequired,
    RequestTimeout,
    Conflict,
    Gone,
    LengthRequired,
    ConditionalRequestFailed,
    RequestEntityTooLarge,
    RequestUriTooLong,
    UnsupportedMediaType,
    UnsupportedUriScheme,
    UnknownResourcePriority,
    BadExtension,
    ExtensionRequired,
    SessionIntervalTooSmall,
    IntervalTooBrief,
    BadLocationInformation,
    BadAlertMessage,
    UseIdentityHeader,
    ProvideReferrerIdentity,
    FlowFailed,
    AnonymityDisallowed,
    BadIdentityInfo,
    UnsupportedCredential,
    UnsupportedCertificate,
    InvalidIdentityHeader,
    FirstHopLacksOutboundSupport,
    MaxBreadthExceeded,
    BadInfoPackage,
    ConsentNeeded,
    TemporarilyUnavailable,
    TemporarilyNotAvailable,
    CallTransactionDoesNotExist,
    CallLegTransactionDoesNotExist,
    LoopDetected,
    TooManyHops,
    AddressIncomplete,
    Ambiguous,
    BusyHere,
    RequestTerminated,
    RequestCancelled,
    NotAcceptableHere,
    BadEvent,
    RequestPending,
    Undecipherable,
    SecurityAgreementRequired,
    ServerInternalError,
    NotImplemented,
    BadGateway,
    ServiceUnavailable,
    ServerTimeOut,
    GatewayTimeOut,
    VersionNotSupported,
    MessageTooLarge,
    PushNotificationServiceNotSupported,
    PreconditionFailure,
    BusyEverywhere,
    Decline,
    DoesNotExistAnywhere,
    NotAcceptableAnywhere,
    Unwanted,
    Rejected,
  };
}
export declare type SipStatus =
  | 100
  | 180
  | 181
  | 182
  | 183
  | 199
  | 200
  | 202
  | 204
  | 300
  | 301
  | 302
  | 305
  | 380
  | 400
  | 401
  | 402
  | 403
  | 404
  | 405
  | 406
  | 407
  | 408
  | 409
  | 410
  | 411
  | 412
  | 413
  | 414
  | 415
  | 416
  | 417
  | 420
  | 421
  | 422
  | 423
  | 424
  | 425
  | 428
  | 429
  | 430
  | 433
  | 436
  | 437
  | 438
  | 439
  | 440
  | 469
  | 470
  | 480
  | 481
  | 482
  | 483
  | 484
  | 485
  | 486
  | 487
  | 488
  | 489
  | 491
  | 493
  | 494
  | 500
  | 501
  | 502
  | 503
  | 504
  | 505
  | 513
  | 555
  | 580
  | 600
  | 603
  | 604
  | 606
  | 607
  | 608;
export declare type SipStatusCode = SipStatus;

export declare const TemporarilyNotAvailable = 480;
export declare type TemporarilyNotAvailable = 480;

export declare const TemporarilyUnavailable = 480;
export declare type TemporarilyUnavailable = 480;

export declare const TooManyHops = 483;
export declare type TooManyHops = 483;

export declare const Trying = 100;
export declare type Trying = 100;

export declare const Unauthorized = 401;
export declare type Unauthorized = 401;

export declare const Undecipherable = 493;
export declare type Undecipherable = 493;

export declare const UnknownResourcePriority = 417;
export declare type UnknownResourcePriority = 417;

export declare const UnsupportedCertificate = 437;
export declare type UnsupportedCertificate = 437;

export declare const UnsupportedCredential = 437;
export declare type UnsupportedCredential = 437;

export declare const UnsupportedMediaType = 415;
export declare type UnsupportedMediaType = 415;

export declare const UnsupportedUriScheme = 416;
export declare type UnsupportedUriScheme = 416;

export declare const Unwanted = 607;
export declare type Unwanted = 607;

export declare const UseIdentityHeader = 428;
export declare type UseIdentityHeader = 428;

export declare const UseProxy = 305;
export declare type UseProxy = 305;

export declare const VersionNotSupported = 505;
export declare type VersionNotSupported = 505;
export declare function isSipStatusCode(value: unknown): value is SipStatus;
export declare const sipCodes: readonly SipStatus[];

export declare const sipNames: {
  readonly 100: "Trying";
  readonly 180: "Ringing";
  readonly 181: "CallIsBeingForwarded";
  readonly 182: "Queued";
  readonly 183: "SessionProgress";
  readonly 199: "EarlyDialogTerminated";
  readonly 200: "Ok";
  readonly 202: "Accepted";
  readonly 204: "NoNotification";
  readonly 300: "MultipleChoices";
  readonly 301: "MovedPermanently";
  readonly 302: "MovedTemporarily";
  readonly 305: "UseProxy";
  readonly 380: "AlternativeService";
  readonly 400: "BadRequest";
  readonly 401: "Unauthorized";
  readonly 402: "PaymentRequired";
  readonly 403: "Forbidden";
  readonly 404: "NotFound";
  readonly 405: "MethodNotAllowed";
  readonly 406: "NotAcceptable";
  readonly 407: "ProxyAuthenticationRequired";
  readonly 408: "RequestTimeout";
  readonly 409: "Conflict";
  readonly 410: "Gone";
  readonly 411: "LengthRequired";
  readonly 412: "ConditionalRequestFailed";
  readonly 413: "RequestEntityTooLarge";
  readonly 414: "RequestUriTooLong";
  readonly 415: "UnsupportedMediaType";
  readonly 416: "UnsupportedUriScheme";
  readonly 417: "UnknownResourcePriority";
  readonly 420: "BadExtension";
  readonly 421: "ExtensionRequired";
  readonly 422: "SessionIntervalTooSmall";
  readonly 423: "IntervalTooBrief";
  readonly 424: "BadLocationInformation";
  readonly 425: "BadAlertMessage";
  readonly 428: "UseIdentityHeader";
  readonly 429: "ProvideReferrerIdentity";
  readonly 430: "FlowFailed";
  readonly 433: "AnonymityDisallowed";
  readonly 436: "BadIdentityInfo";
  readonly 437: "UnsupportedCredential";
  readonly 438: "InvalidIdentityHeader";
  readonly 439: "FirstHopLacksOutboundSupport";
  readonly 440: "MaxBreadthExceeded";
  readonly 469: "BadInfoPackage";
  readonly 470: "ConsentNeeded";
  readonly 480: "TemporarilyUnavailable";
  readonly 481: "CallTransactionDoesNotExist";
  readonly 482: "LoopDetected";
  readonly 483: "TooManyHops";
  readonly 484: "AddressIncomplete";
  readonly 485: "Ambiguous";
  readonly 486: "BusyHere";
  readonly 487: "RequestTerminated";
  readonly 488: "NotAcceptableHere";
  readonly 489: "BadEvent";
  readonly 491: "RequestPending";
  readonly 493: "Undecipherable";
  readonly 494: "SecurityAgreementRequired";
  readonly 500: "ServerInternalError";
  readonly 501: "NotImplemented";
  readonly 502: "BadGateway";
  readonly 503: "ServiceUnavailable";
  readonly 504: "ServerTimeOut";
  readonly 505: "VersionNotSupported";
  readonly 513: "MessageTooLarge";
  readonly 555: "PushNotificationServiceNotSupported";
  readonly 580: "PreconditionFailure";
  readonly 600: "BusyEverywhere";
  readonly 603: "Decline";
  readonly 604: "DoesNotExistAnywhere";
  readonly 606: "NotAcceptableAnywhere";
  readonly 607: "Unwanted";
  readonly 608: "Rejected";
};
