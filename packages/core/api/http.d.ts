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
  MovedTemporarily = 302,
  SeeOther = 303,
  NotModified = 304,
  UseProxy = 305,
  SwitchProxy = 306,
  Unused = 306,
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
  PayloadTooLarge = 413,
  RequestEntityTooLarge = 413,
  RequestTooLong = 413,
  UriTooLong = 414,
  RequestUriTooLong = 414,
  RequestUriTooLarge = 414,
  UnsupportedMediaType = 415,
  RangeNotSatisfiable = 416,
  RequestedRangeNotSatisfiable = 416,
  ExpectationFailed = 417,
  ImATeapot = 418,
  MisdirectedRequest = 421,
  UnprocessableContent = 422,
  UnprocessableEntity = 422,
  Locked = 423,
  FailedDependency = 424,
  TooEarly = 425,
  UnorderedCollection = 425,
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
  NoResponse = 444,
  RetryWith = 449,
  CosmosRetryWith = 449,
  BlockedByWindowsParentalControls = 450,
  ActiveSyncRedirect = 451,
  Redirect = 451,
  ElbClientClosedConnection = 460,
  TooManyForwardedAddresses = 463,
  ElbIncompatibleProtocol = 464,
  HubspotMigrationInProgress = 477,
  NginxRequestHeaderTooLarge = 494,
  RequestHeaderTooLarge = 494,
  SslCertificateError = 495,
  SslCertificateRequired = 496,
  BackendRefusedRouterCertificate = 496,
  HttpRequestSentToHttpsPort = 497,
  EsriInvalidToken = 498,
  InvalidToken = 498,
  ClientClosedRequest = 499,
  EsriTokenRequired = 499,
  GatewayCallCancelled = 499,
  TokenRequired = 499,
  ResourceLimitIsReached = 508,
  BandwidthLimitExceeded = 509,
  GraphBandwidthLimitExceeded = 509,
  WebServerReturnedUnknownError = 520,
  UnknownError = 520,
  WebServerIsDown = 521,
  ConnectionTimedOut = 522,
  OriginIsUnreachable = 523,
  TimeoutOccurred = 524,
  ATimeoutOccurred = 524,
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
  NetworkReadTimeoutError = 598,
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
export declare function classOf(
  code: number,
): "1xx" | "2xx" | "3xx" | "4xx" | "5xx" | "outside" | null;

export declare function httpCodeOf<Phrase extends (typeof httpPhrases)[HttpStatusCode]>(
  phrase: Phrase,
): {
  [Code in HttpStatusCode]: (typeof httpPhrases)[Code] extends Phrase ? Code : never;
}[HttpStatusCode];
export declare function httpCodeOf(phrase: string): HttpStatus | undefined;
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
  readonly 100: "Continue";
  readonly 101: "Switching Protocols";
  readonly 102: "Processing";
  readonly 103: "Early Hints";
  readonly 104: "Upload Resumption Supported";
  readonly 200: "OK";
  readonly 201: "Created";
  readonly 202: "Accepted";
  readonly 203: "Non-Authoritative Information";
  readonly 204: "No Content";
  readonly 205: "Reset Content";
  readonly 206: "Partial Content";
  readonly 207: "Multi-Status";
  readonly 208: "Already Reported";
  readonly 226: "IM Used";
  readonly 300: "Multiple Choices";
  readonly 301: "Moved Permanently";
  readonly 302: "Found";
  readonly 303: "See Other";
  readonly 304: "Not Modified";
  readonly 305: "Use Proxy";
  readonly 306: "Switch Proxy";
  readonly 307: "Temporary Redirect";
  readonly 308: "Permanent Redirect";
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
  readonly 412: "Precondition Failed";
  readonly 413: "Content Too Large";
  readonly 414: "URI Too Long";
  readonly 415: "Unsupported Media Type";
  readonly 416: "Range Not Satisfiable";
  readonly 417: "Expectation Failed";
  readonly 418: "I'm a teapot";
  readonly 421: "Misdirected Request";
  readonly 422: "Unprocessable Content";
  readonly 423: "Locked";
  readonly 424: "Failed Dependency";
  readonly 425: "Too Early";
  readonly 426: "Upgrade Required";
  readonly 428: "Precondition Required";
  readonly 429: "Too Many Requests";
  readonly 431: "Request Header Fields Too Large";
  readonly 451: "Unavailable For Legal Reasons";
  readonly 500: "Internal Server Error";
  readonly 501: "Not Implemented";
  readonly 502: "Bad Gateway";
  readonly 503: "Service Unavailable";
  readonly 504: "Gateway Timeout";
  readonly 505: "HTTP Version Not Supported";
  readonly 506: "Variant Also Negotiates";
  readonly 507: "Insufficient Storage";
  readonly 508: "Loop Detected";
  readonly 510: "Not Extended";
  readonly 511: "Network Authentication Required";
};
export declare function isHttpStatusCode(value: unknown): value is HttpStatus;
export declare function isRetryable(code: number, idempotent?: boolean): boolean;
export declare function isSuccess(code: number): boolean;
export declare function isUnofficialHttpStatusCode(value: unknown): value is UnofficialHttpStatus;
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
export declare const unofficialHttpCodes: readonly UnofficialHttpStatusCode[];

export declare const unofficialHttpPhrases: {
  readonly 0: "No Response Received";
  readonly 103: "Checkpoint";
  readonly 218: "This is fine";
  readonly 308: "Resume Incomplete";
  readonly 419: "Page Expired";
  readonly 420: "Enhance Your Calm";
  readonly 421: "Destination Locked";
  readonly 430: "Shopify Security Rejection";
  readonly 440: "Login Time-out";
  readonly 444: "No Response";
  readonly 449: "Retry With";
  readonly 450: "Blocked by Windows Parental Controls";
  readonly 451: "Redirect";
  readonly 460: "Client closed connection";
  readonly 463: "Too Many Forwarded Addresses";
  readonly 464: "Elb Incompatible Protocol";
  readonly 477: "Migration in Progress";
  readonly 494: "Request header too large";
  readonly 495: "SSL Certificate Error";
  readonly 496: "SSL Certificate Required";
  readonly 497: "HTTP Request Sent to HTTPS Port";
  readonly 498: "Invalid Token";
  readonly 499: "Client Closed Request";
  readonly 508: "Resource Limit Is Reached";
  readonly 509: "Bandwidth Limit Exceeded";
  readonly 520: "Web server returns an unknown error";
  readonly 521: "Web server is down";
  readonly 522: "Connection timed out";
  readonly 523: "Origin is unreachable";
  readonly 524: "A timeout occurred";
  readonly 525: "SSL handshake failed";
  readonly 526: "Invalid SSL certificate";
  readonly 527: "Railgun Error";
  readonly 529: "Site is overloaded";
  readonly 530: "Origin DNS error";
  readonly 540: "Temporarily Disabled";
  readonly 561: "Unauthorized";
  readonly 562: "JWKS Request Failed";
  readonly 598: "Network read timeout error";
  readonly 599: "Network Connect Timeout Error";
  readonly 783: "Unexpected Token";
  readonly 999: "Request denied";
};
