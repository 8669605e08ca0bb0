import type { CodeFacts } from "@wirecode/core/model";
import type { Protocol } from "@wirecode/core/model";

export declare enum SipStatus {
  Trying = 100,
  Ringing = 180,
  CallIsBeingForwarded = 181,
  Queued = 182,
  SessionProgress = 183,
  EarlyDialogTerminated = 199,
  Ok = 200,
  Accepted = 202,
  NoNotification = 204,
  MultipleChoices = 300,
  MovedPermanently = 301,
  MovedTemporarily = 302,
  UseProxy = 305,
  AlternativeService = 380,
  BadRequest = 400,
  Unauthorized = 401,
  PaymentRequired = 402,
  Forbidden = 403,
  NotFound = 404,
  MethodNotAllowed = 405,
  NotAcceptable = 406,
  ProxyAuthenticationRequired = 407,
  RequestTimeout = 408,
  Conflict = 409,
  Gone = 410,
  LengthRequired = 411,
  ConditionalRequestFailed = 412,
  RequestEntityTooLarge = 413,
  RequestUriTooLong = 414,
  UnsupportedMediaType = 415,
  UnsupportedUriScheme = 416,
  UnknownResourcePriority = 417,
  BadExtension = 420,
  ExtensionRequired = 421,
  SessionIntervalTooSmall = 422,
  IntervalTooBrief = 423,
  BadLocationInformation = 424,
  BadAlertMessage = 425,
  UseIdentityHeader = 428,
  ProvideReferrerIdentity = 429,
  FlowFailed = 430,
  AnonymityDisallowed = 433,
  BadIdentityInfo = 436,
  UnsupportedCredential = 437,
  InvalidIdentityHeader = 438,
  FirstHopLacksOutboundSupport = 439,
  MaxBreadthExceeded = 440,
  BadInfoPackage = 469,
  ConsentNeeded = 470,
  TemporarilyUnavailable = 480,
  CallTransactionDoesNotExist = 481,
  LoopDetected = 482,
  TooManyHops = 483,
  AddressIncomplete = 484,
  Ambiguous = 485,
  BusyHere = 486,
  RequestTerminated = 487,
  NotAcceptableHere = 488,
  BadEvent = 489,
  RequestPending = 491,
  Undecipherable = 493,
  SecurityAgreementRequired = 494,
  ServerInternalError = 500,
  NotImplemented = 501,
  BadGateway = 502,
  ServiceUnavailable = 503,
  ServerTimeOut = 504,
  VersionNotSupported = 505,
  MessageTooLarge = 513,
  PushNotificationServiceNotSupported = 555,
  PreconditionFailure = 580,
  BusyEverywhere = 600,
  Decline = 603,
  DoesNotExistAnywhere = 604,
  NotAcceptableAnywhere = 606,
  Unwanted = 607,
  Rejected = 608,
}

export declare interface SipStatusAttributes extends Readonly<
  Record<string, CodeFacts["attributes"][string]>
> {
  readonly finality: "provisional" | "final" | null;
  readonly methods:
    | "any"
    | readonly (
        | "INVITE"
        | "BYE"
        | "OPTIONS"
        | "REGISTER"
        | "PRACK"
        | "SUBSCRIBE"
        | "NOTIFY"
        | "PUBLISH"
        | "INFO"
        | "REFER"
        | "MESSAGE"
        | "UPDATE"
      )[];
  readonly failover:
    "tries-contacts" | "resubmits" | "next-server" | "other-branches" | "stops-search" | null;
  readonly dialog: "may-create-early" | "ends-early" | "confirms" | "ends-usage" | "ends" | null;
  readonly "required-headers": readonly (
    | "WWW-Authenticate"
    | "Proxy-Authenticate"
    | "Allow"
    | "acceptable-content"
    | "Unsupported"
    | "Require"
    | "Min-SE"
    | "Min-Expires"
    | "AlertMsg-Error"
    | "Recv-Info"
    | "allow-events-to-publish"
    | "Security-Server"
    | "Reason"
    | "Expires"
    | "Geolocation-Error"
    | "Call-Info"
    | "contact-if-dialog"
    | "contact-to-invite"
    | "contact-to-update"
    | "expires-to-publish"
    | "expires-to-subscribe"
    | "sip-etag-to-publish"
  )[];
  readonly "usual-headers": readonly (
    | "Contact"
    | "RSeq"
    | "Alert-Info"
    | "Reason"
    | "Allow"
    | "Supported"
    | "Expires"
    | "Retry-After"
    | "Warning"
    | "Error-Info"
    | "Accept-Resource-Priority"
    | "Permission-Missing"
    | "Require"
    | "Security-Server"
  )[];
}

export declare interface SipStatusClasses {
  readonly "1xx": 100 | 180 | 181 | 182 | 183 | 199;
  readonly "2xx": 200 | 202 | 204;
  readonly "3xx": 300 | 301 | 302 | 305 | 380;
  readonly "4xx":
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
    | 494;
  readonly "5xx": 500 | 501 | 502 | 503 | 504 | 505 | 513 | 555 | 580;
  readonly "6xx": 600 | 603 | 604 | 606 | 607 | 608;
}
export declare type SipStatusCode =
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

export declare interface SipStatusFacts extends CodeFacts {
  readonly protocol: "sip";
  readonly code: SipStatusCode | UnofficialSipStatusCode;
  readonly attributes: SipStatusAttributes;
}
export declare type SipStatusKey = SipStatusCode | UnofficialSipStatusCode;

export declare enum UnofficialSipStatus {
  FilteredDestination = 473,
  BadUri = 475,
  UnresolvableDestinationOpenSips = 476,
  SendFailed = 477,
  UnresolvableDestination = 478,
  UnprocessableUri = 479,
}
export declare type UnofficialSipStatusCode = 473 | 475 | 476 | 477 | 478 | 479;
export declare function isSipStatusCode(value: unknown): value is SipStatusCode;
export declare const protocol: Protocol;
export declare const sipCodes: readonly SipStatusCode[];

export declare const sipFacts: {
  readonly [key in SipStatusKey]: SipStatusFacts & {
    readonly code: key;
  };
};

export declare const sipPhrases: {
  readonly 100: string;
  readonly 180: string;
  readonly 181: string;
  readonly 182: string;
  readonly 183: string;
  readonly 199: string;
  readonly 200: string;
  readonly 202: string;
  readonly 204: string;
  readonly 300: string;
  readonly 301: string;
  readonly 302: string;
  readonly 305: string;
  readonly 380: string;
  readonly 400: string;
  readonly 401: string;
  readonly 402: string;
  readonly 403: string;
  readonly 404: string;
  readonly 405: string;
  readonly 406: string;
  readonly 407: string;
  readonly 408: string;
  readonly 409: string;
  readonly 410: string;
  readonly 411: string;
  readonly 412: string;
  readonly 413: string;
  readonly 414: string;
  readonly 415: string;
  readonly 416: string;
  readonly 417: string;
  readonly 420: string;
  readonly 421: string;
  readonly 422: string;
  readonly 423: string;
  readonly 424: string;
  readonly 425: string;
  readonly 428: string;
  readonly 429: string;
  readonly 430: string;
  readonly 433: string;
  readonly 436: string;
  readonly 437: string;
  readonly 438: string;
  readonly 439: string;
  readonly 440: string;
  readonly 469: string;
  readonly 470: string;
  readonly 480: string;
  readonly 481: string;
  readonly 482: string;
  readonly 483: string;
  readonly 484: string;
  readonly 485: string;
  readonly 486: string;
  readonly 487: string;
  readonly 488: string;
  readonly 489: string;
  readonly 491: string;
  readonly 493: string;
  readonly 494: string;
  readonly 500: string;
  readonly 501: string;
  readonly 502: string;
  readonly 503: string;
  readonly 504: string;
  readonly 505: string;
  readonly 513: string;
  readonly 555: string;
  readonly 580: string;
  readonly 600: string;
  readonly 603: string;
  readonly 604: string;
  readonly 606: string;
  readonly 607: string;
  readonly 608: string;
};
