import type { CodeFacts } from "@wirecode/core/model";
import type { Protocol } from "@wirecode/core/model";

export declare enum HttpStatus {
  Continue = 100,
  SwitchingProtocols = 101,
  Processing = 102,
  EarlyHints = 103,
  UploadResumptionSupported = 104,
  Ok = 200,
  Created = 201,
  Accepted = 202,
  NonAuthoritativeInformation = 203,
  NoContent = 204,
  ResetContent = 205,
  PartialContent = 206,
  MultiStatus = 207,
  AlreadyReported = 208,
  ImUsed = 226,
  MultipleChoices = 300,
  MovedPermanently = 301,
  Found = 302,
  SeeOther = 303,
  NotModified = 304,
  UseProxy = 305,
  SwitchProxy = 306,
  TemporaryRedirect = 307,
  PermanentRedirect = 308,
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
  PreconditionFailed = 412,
  ContentTooLarge = 413,
  UriTooLong = 414,
  UnsupportedMediaType = 415,
  RangeNotSatisfiable = 416,
  ExpectationFailed = 417,
  ImATeapot = 418,
  MisdirectedRequest = 421,
  UnprocessableContent = 422,
  Locked = 423,
  FailedDependency = 424,
  TooEarly = 425,
  UpgradeRequired = 426,
  PreconditionRequired = 428,
  TooManyRequests = 429,
  RequestHeaderFieldsTooLarge = 431,
  UnavailableForLegalReasons = 451,
  InternalServerError = 500,
  NotImplemented = 501,
  BadGateway = 502,
  ServiceUnavailable = 503,
  GatewayTimeout = 504,
  HttpVersionNotSupported = 505,
  VariantAlsoNegotiates = 506,
  InsufficientStorage = 507,
  LoopDetected = 508,
  NotExtended = 510,
  NetworkAuthenticationRequired = 511,
}

export declare interface HttpStatusAttributes extends Readonly<
  Record<string, CodeFacts["attributes"][string]>
> {
  readonly "answers-only": readonly (
    | "conditional"
    | "range"
    | "content"
    | "expect"
    | "upgrade"
    | "negotiated"
    | "proxied"
    | "webdav"
    | "early-data"
    | "delta"
    | "tls"
  )[];
  readonly "retry-methods": "idempotent" | "every" | null;
  readonly "method-on-redirect": "kept" | "post-may-become-get" | "becomes-get" | "choice" | null;
  readonly content: "never" | "none-generated" | "representation" | "explanation" | null;
  readonly "heuristically-cacheable": boolean;
  readonly "never-stored": boolean;
  readonly "required-headers": readonly (
    | "ETag"
    | "Allow"
    | "Upgrade"
    | "Connection"
    | "WWW-Authenticate"
    | "Proxy-Authenticate"
    | "Content-Range"
    | "IM"
    | "Link"
  )[];
  readonly "usual-headers": readonly (
    | "Location"
    | "Retry-After"
    | "RateLimit-Policy"
    | "RateLimit"
    | "ETag"
    | "Content-Location"
    | "Content-Range"
    | "Link"
    | "Accept"
    | "Accept-Encoding"
    | "Accept-Patch"
    | "Accept-Query"
    | "Vary"
    | "Cache-Control"
    | "Content-Type"
    | "Preference-Applied"
    | "DAV"
    | "Proxy-Status"
    | "Upload-Offset"
    | "Upload-Limit"
    | "Connection"
    | "Date"
  )[];
  readonly "generated-by": readonly ("origin" | "gateway" | "proxy" | "client")[];
}

export declare interface HttpStatusClasses {
  readonly "1xx": 100 | 101 | 102 | 103 | 104;
  readonly "2xx": 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226;
  readonly "3xx": 300 | 301 | 302 | 303 | 304 | 305 | 306 | 307 | 308;
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
    | 418
    | 421
    | 422
    | 423
    | 424
    | 425
    | 426
    | 428
    | 429
    | 431
    | 451;
  readonly "5xx": 500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 510 | 511;
}
export declare type HttpStatusCode =
  | 100
  | 101
  | 102
  | 103
  | 104
  | 200
  | 201
  | 202
  | 203
  | 204
  | 205
  | 206
  | 207
  | 208
  | 226
  | 300
  | 301
  | 302
  | 303
  | 304
  | 305
  | 306
  | 307
  | 308
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
  | 418
  | 421
  | 422
  | 423
  | 424
  | 425
  | 426
  | 428
  | 429
  | 431
  | 451
  | 500
  | 501
  | 502
  | 503
  | 504
  | 505
  | 506
  | 507
  | 508
  | 510
  | 511;

export declare interface HttpStatusFacts extends CodeFacts {
  readonly protocol: "http";
  readonly code: HttpStatusCode | UnofficialHttpStatusCode;
  readonly attributes: HttpStatusAttributes;
}
export declare type HttpStatusKey =
  | HttpStatusCode
  | UnofficialHttpStatusCode
  | "103@google"
  | "308@google"
  | "419@webdav"
  | "420@salesforce"
  | "420@spring"
  | "421@webdav"
  | "430@headers"
  | "449@cosmosdb"
  | "451@exchange"
  | "496@gorouter"
  | "499@esri"
  | "499@grpc"
  | "508@cpanel"
  | "509@graph"
  | "529@anthropic"
  | "530@pantheon"
  | "530@shopify"
  | "562@akamai";

export declare enum UnofficialHttpStatus {
  NoResponseReceived = 0,
  Checkpoint = 103,
  ThisIsFine = 218,
  ResumeIncomplete = 308,
  PageExpired = 419,
  InsufficientSpaceOnResource = 419,
  EnhanceYourCalm = 420,
  SalesforceEdgeRoutingUnavailable = 420,
  MethodFailure = 420,
  DestinationLocked = 421,
  ShopifySecurityRejection = 430,
  ShopifyHeaderFieldsTooLarge = 430,
  LoginTimeout = 440,
  ConnectionClosedWithoutResponse = 444,
  RetryWith = 449,
  CosmosRetryWith = 449,
  BlockedByWindowsParentalControls = 450,
  ActiveSyncRedirect = 451,
  ElbClientClosedConnection = 460,
  TooManyForwardedAddresses = 463,
  ElbIncompatibleProtocol = 464,
  HubspotMigrationInProgress = 477,
  NginxRequestHeaderTooLarge = 494,
  SslCertificateError = 495,
  SslCertificateRequired = 496,
  BackendRefusedRouterCertificate = 496,
  HttpRequestSentToHttpsPort = 497,
  EsriInvalidToken = 498,
  ClientClosedRequest = 499,
  EsriTokenRequired = 499,
  GatewayCallCancelled = 499,
  ResourceLimitIsReached = 508,
  BandwidthLimitExceeded = 509,
  GraphBandwidthLimitExceeded = 509,
  WebServerReturnedUnknownError = 520,
  WebServerIsDown = 521,
  ConnectionTimedOut = 522,
  OriginIsUnreachable = 523,
  TimeoutOccurred = 524,
  SslHandshakeFailed = 525,
  InvalidSslCertificate = 526,
  RailgunError = 527,
  SiteIsOverloaded = 529,
  Overloaded = 529,
  CloudflareError1xxx = 530,
  SiteIsFrozen = 530,
  OriginDnsError = 530,
  TemporarilyDisabled = 540,
  ElbUnauthorized = 561,
  JwksRequestFailed = 562,
  AkamaiCredentialError = 562,
  NetworkReadTimeout = 598,
  NetworkConnectTimeout = 599,
  UnexpectedToken = 783,
  RequestDenied = 999,
}
export declare type UnofficialHttpStatusCode =
  | 0
  | 103
  | 218
  | 308
  | 419
  | 420
  | 421
  | 430
  | 440
  | 444
  | 449
  | 450
  | 451
  | 460
  | 463
  | 464
  | 477
  | 494
  | 495
  | 496
  | 497
  | 498
  | 499
  | 508
  | 509
  | 520
  | 521
  | 522
  | 523
  | 524
  | 525
  | 526
  | 527
  | 529
  | 530
  | 540
  | 561
  | 562
  | 598
  | 599
  | 783
  | 999;
export declare const httpCodes: readonly HttpStatusCode[];

export declare const httpFacts: {
  readonly [key in HttpStatusKey]: HttpStatusFacts &
    (key extends HttpStatusCode | UnofficialHttpStatusCode
      ? {
          readonly code: key;
        }
      : unknown);
};

export declare const httpPhrases: {
  readonly 100: string;
  readonly 101: string;
  readonly 102: string;
  readonly 103: string;
  readonly 104: string;
  readonly 200: string;
  readonly 201: string;
  readonly 202: string;
  readonly 203: string;
  readonly 204: string;
  readonly 205: string;
  readonly 206: string;
  readonly 207: string;
  readonly 208: string;
  readonly 226: string;
  readonly 300: string;
  readonly 301: string;
  readonly 302: string;
  readonly 303: string;
  readonly 304: string;
  readonly 305: string;
  readonly 306: null;
  readonly 307: string;
  readonly 308: string;
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
  readonly 418: null;
  readonly 421: string;
  readonly 422: string;
  readonly 423: string;
  readonly 424: string;
  readonly 425: string;
  readonly 426: string;
  readonly 428: string;
  readonly 429: string;
  readonly 431: string;
  readonly 451: string;
  readonly 500: string;
  readonly 501: string;
  readonly 502: string;
  readonly 503: string;
  readonly 504: string;
  readonly 505: string;
  readonly 506: string;
  readonly 507: string;
  readonly 508: string;
  readonly 510: string;
  readonly 511: string;
};
export declare function isHttpStatusCode(value: unknown): value is HttpStatusCode;
export declare const protocol: Protocol;
