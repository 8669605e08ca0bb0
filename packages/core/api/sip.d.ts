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
  UnsupportedCertificate = 437,
  InvalidIdentityHeader = 438,
  FirstHopLacksOutboundSupport = 439,
  MaxBreadthExceeded = 440,
  BadInfoPackage = 469,
  ConsentNeeded = 470,
  TemporarilyUnavailable = 480,
  TemporarilyNotAvailable = 480,
  CallTransactionDoesNotExist = 481,
  CallLegTransactionDoesNotExist = 481,
  LoopDetected = 482,
  TooManyHops = 483,
  AddressIncomplete = 484,
  Ambiguous = 485,
  BusyHere = 486,
  RequestTerminated = 487,
  RequestCancelled = 487,
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
  GatewayTimeOut = 504,
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
export declare function classOf(code: number): "1xx" | "2xx" | "3xx" | "4xx" | "5xx" | "6xx" | null;
export declare function isRetryable(code: number, idempotent?: boolean): boolean;
export declare function isSipStatusCode(value: unknown): value is SipStatus;
export declare function isSuccess(code: number): boolean;
export declare function isUnofficialSipStatusCode(value: unknown): value is UnofficialSipStatus;
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

export declare function sipCodeOf<
  Phrase extends Exclude<(typeof sipPhrases)[SipStatusCode], "Not Acceptable">,
>(
  phrase: Phrase,
): {
  [Code in SipStatusCode]: (typeof sipPhrases)[Code] extends Phrase ? Code : never;
}[SipStatusCode];
export declare function sipCodeOf(phrase: string): SipStatus | undefined;
export declare const sipCodes: readonly SipStatusCode[];

export declare const sipFacts: {
  readonly [key in SipStatusKey]: SipStatusFacts & {
    readonly code: key;
  };
};

export declare const sipPhrases: {
  readonly 100: "Trying";
  readonly 180: "Ringing";
  readonly 181: "Call Is Being Forwarded";
  readonly 182: "Queued";
  readonly 183: "Session Progress";
  readonly 199: "Early Dialog Terminated";
  readonly 200: "OK";
  readonly 202: "Accepted";
  readonly 204: "No Notification";
  readonly 300: "Multiple Choices";
  readonly 301: "Moved Permanently";
  readonly 302: "Moved Temporarily";
  readonly 305: "Use Proxy";
  readonly 380: "Alternative Service";
  readonly 400: "Bad Request";
  readonly 401: "Unauthorized";
  readonly 402: "Payment Required";
  readonly 403: "Forbidden";
  readonly 404: "Not Found";
  readonly 405: "Method Not Allowed";
  readonly 406: "Not Acceptable";
  readonly 407: "Proxy Authentication Required";
  readonly 408: "Request Timeout";
  readonly 409: "Conflict";
  readonly 410: "Gone";
  readonly 411: "Length Required";
  readonly 412: "Conditional Request Failed";
  readonly 413: "Request Entity Too Large";
  readonly 414: "Request-URI Too Long";
  readonly 415: "Unsupported Media Type";
  readonly 416: "Unsupported URI Scheme";
  readonly 417: "Unknown Resource-Priority";
  readonly 420: "Bad Extension";
  readonly 421: "Extension Required";
  readonly 422: "Session Interval Too Small";
  readonly 423: "Interval Too Brief";
  readonly 424: "Bad Location Information";
  readonly 425: "Bad Alert Message";
  readonly 428: "Use Identity Header";
  readonly 429: "Provide Referrer Identity";
  readonly 430: "Flow Failed";
  readonly 433: "Anonymity Disallowed";
  readonly 436: "Bad Identity Info";
  readonly 437: "Unsupported Credential";
  readonly 438: "Invalid Identity Header";
  readonly 439: "First Hop Lacks Outbound Support";
  readonly 440: "Max-Breadth Exceeded";
  readonly 469: "Bad Info Package";
  readonly 470: "Consent Needed";
  readonly 480: "Temporarily Unavailable";
  readonly 481: "Call/Transaction Does Not Exist";
  readonly 482: "Loop Detected";
  readonly 483: "Too Many Hops";
  readonly 484: "Address Incomplete";
  readonly 485: "Ambiguous";
  readonly 486: "Busy Here";
  readonly 487: "Request Terminated";
  readonly 488: "Not Acceptable Here";
  readonly 489: "Bad Event";
  readonly 491: "Request Pending";
  readonly 493: "Undecipherable";
  readonly 494: "Security Agreement Required";
  readonly 500: "Server Internal Error";
  readonly 501: "Not Implemented";
  readonly 502: "Bad Gateway";
  readonly 503: "Service Unavailable";
  readonly 504: "Server Time-out";
  readonly 505: "Version Not Supported";
  readonly 513: "Message Too Large";
  readonly 555: "Push Notification Service Not Supported";
  readonly 580: "Precondition Failure";
  readonly 600: "Busy Everywhere";
  readonly 603: "Decline";
  readonly 604: "Does Not Exist Anywhere";
  readonly 606: "Not Acceptable";
  readonly 607: "Unwanted";
  readonly 608: "Rejected";
};
export declare const unofficialSipCodes: readonly UnofficialSipStatusCode[];

export declare const unofficialSipPhrases: {
  readonly 473: "Filtered destination";
  readonly 475: "Bad URI";
  readonly 476: "Unresolvable destination";
  readonly 477: "Send failed";
  readonly 478: "Unresolvable destination";
  readonly 479: "Regretfully, we were not able to process the URI";
};
