export declare const Accepted = 202;
export declare type Accepted = 202;

export declare const AlreadyReported = 208;
export declare type AlreadyReported = 208;

export declare const BadGateway = 502;
export declare type BadGateway = 502;

export declare const BadRequest = 400;
export declare type BadRequest = 400;

export declare const Conflict = 409;
export declare type Conflict = 409;

export declare const ContentTooLarge = 413;
export declare type ContentTooLarge = 413;

export declare const Continue = 100;
export declare type Continue = 100;

export declare const Created = 201;
export declare type Created = 201;

export declare const EarlyHints = 103;
export declare type EarlyHints = 103;

export declare const ExpectationFailed = 417;
export declare type ExpectationFailed = 417;

export declare const FailedDependency = 424;
export declare type FailedDependency = 424;

export declare const Forbidden = 403;
export declare type Forbidden = 403;

export declare const Found = 302;
export declare type Found = 302;

export declare const GatewayTimeout = 504;
export declare type GatewayTimeout = 504;

export declare const Gone = 410;
export declare type Gone = 410;

export declare namespace HttpStatus {
  export {
    Continue,
    SwitchingProtocols,
    Processing,
    EarlyHints,
    UploadResumptionSupported,
    Ok,
    Created,
    Accepted,
    NonAuthoritativeInformation,
    NoContent,
    ResetContent,
    PartialContent,
    MultiStatus,
    AlreadyReported,
    ImUsed,
    MultipleChoices,
    MovedPermanently,
    Found,
    MovedTemporarily,
    SeeOther,
    NotModified,
    UseProxy,
    SwitchProxy,
    Unused,
    TemporaryRedirect,
    PermanentRedirect,
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
    PreconditionFailed,
    ContentTooLarge,
    PayloadTooLarge,
    RequestEntityTooLarge,
    RequestTooLong,
    UriTooLong,
    RequestUriTooLong,
    RequestUriTooLarge,
    UnsupportedMediaType,
    RangeNotSatisfiable,
    RequestedRangeNotSatisfiable,
    ExpectationFailed,
    ImATeapot,
    MisdirectedRequest,
    UnprocessableContent,
    UnprocessableEntity,
    Locked,
    FailedDependency,
    TooEarly,
    UnorderedCollection,
    UpgradeRequired,
    PreconditionRequired,
    TooManyRequests,
    RequestHeaderFieldsTooLarge,
    UnavailableForLegalReasons,
    InternalServerError,
    NotImplemented,
    BadGateway,
    ServiceUnavailable,
    GatewayTimeout,
    HttpVersionNotSupported,
    VariantAlsoNegotiates,
    InsufficientStorage,
    LoopDetected,
    NotExtended,
    NetworkAuthenticationRequired,
  };
}
export declare type HttpStatus =
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
export declare type HttpStatusCode = HttpStatus;

export declare const HttpVersionNotSupported = 505;
export declare type HttpVersionNotSupported = 505;

export declare const ImATeapot = 418;
export declare type ImATeapot = 418;

export declare const ImUsed = 226;
export declare type ImUsed = 226;

export declare const InsufficientStorage = 507;
export declare type InsufficientStorage = 507;

export declare const InternalServerError = 500;
export declare type InternalServerError = 500;

export declare const LengthRequired = 411;
export declare type LengthRequired = 411;

export declare const Locked = 423;
export declare type Locked = 423;

export declare const LoopDetected = 508;
export declare type LoopDetected = 508;

export declare const MethodNotAllowed = 405;
export declare type MethodNotAllowed = 405;

export declare const MisdirectedRequest = 421;
export declare type MisdirectedRequest = 421;

export declare const MovedPermanently = 301;
export declare type MovedPermanently = 301;

export declare const MovedTemporarily = 302;
export declare type MovedTemporarily = 302;

export declare const MultiStatus = 207;
export declare type MultiStatus = 207;

export declare const MultipleChoices = 300;
export declare type MultipleChoices = 300;

export declare const NetworkAuthenticationRequired = 511;
export declare type NetworkAuthenticationRequired = 511;

export declare const NoContent = 204;
export declare type NoContent = 204;

export declare const NonAuthoritativeInformation = 203;
export declare type NonAuthoritativeInformation = 203;

export declare const NotAcceptable = 406;
export declare type NotAcceptable = 406;

export declare const NotExtended = 510;
export declare type NotExtended = 510;

export declare const NotFound = 404;
export declare type NotFound = 404;

export declare const NotImplemented = 501;
export declare type NotImplemented = 501;

export declare const NotModified = 304;
export declare type NotModified = 304;

export declare const Ok = 200;
export declare type Ok = 200;

export declare const PartialContent = 206;
export declare type PartialContent = 206;

export declare const PayloadTooLarge = 413;
export declare type PayloadTooLarge = 413;

export declare const PaymentRequired = 402;
export declare type PaymentRequired = 402;

export declare const PermanentRedirect = 308;
export declare type PermanentRedirect = 308;

export declare const PreconditionFailed = 412;
export declare type PreconditionFailed = 412;

export declare const PreconditionRequired = 428;
export declare type PreconditionRequired = 428;

export declare const Processing = 102;
export declare type Processing = 102;

export declare const ProxyAuthenticationRequired = 407;
export declare type ProxyAuthenticationRequired = 407;

export declare const RangeNotSatisfiable = 416;
export declare type RangeNotSatisfiable = 416;

export declare const RequestEntityTooLarge = 413;
export declare type RequestEntityTooLarge = 413;

export declare const RequestHeaderFieldsTooLarge = 431;
export declare type RequestHeaderFieldsTooLarge = 431;

export declare const RequestTimeout = 408;
export declare type RequestTimeout = 408;

export declare const RequestTooLong = 413;
export declare type RequestTooLong = 413;

export declare const RequestUriTooLarge = 414;
export declare type RequestUriTooLarge = 414;

export declare const RequestUriTooLong = 414;
export declare type RequestUriTooLong = 414;

export declare const RequestedRangeNotSatisfiable = 416;
export declare type RequestedRangeNotSatisfiable = 416;

export declare const ResetContent = 205;
export declare type ResetContent = 205;

export declare const SeeOther = 303;
export declare type SeeOther = 303;

export declare const ServiceUnavailable = 503;
export declare type ServiceUnavailable = 503;

export declare const SwitchProxy = 306;
export declare type SwitchProxy = 306;

export declare const SwitchingProtocols = 101;
export declare type SwitchingProtocols = 101;

export declare const TemporaryRedirect = 307;
export declare type TemporaryRedirect = 307;

export declare const TooEarly = 425;
export declare type TooEarly = 425;

export declare const TooManyRequests = 429;
export declare type TooManyRequests = 429;

export declare const Unauthorized = 401;
export declare type Unauthorized = 401;

export declare const UnavailableForLegalReasons = 451;
export declare type UnavailableForLegalReasons = 451;

export declare const UnorderedCollection = 425;
export declare type UnorderedCollection = 425;

export declare const UnprocessableContent = 422;
export declare type UnprocessableContent = 422;

export declare const UnprocessableEntity = 422;
export declare type UnprocessableEntity = 422;

export declare const UnsupportedMediaType = 415;
export declare type UnsupportedMediaType = 415;

export declare const Unused = 306;
export declare type Unused = 306;

export declare const UpgradeRequired = 426;
export declare type UpgradeRequired = 426;

export declare const UploadResumptionSupported = 104;
export declare type UploadResumptionSupported = 104;

export declare const UriTooLong = 414;
export declare type UriTooLong = 414;

export declare const UseProxy = 305;
export declare type UseProxy = 305;

export declare const VariantAlsoNegotiates = 506;
export declare type VariantAlsoNegotiates = 506;
export declare const httpCodes: readonly HttpStatus[];

export declare const httpNames: {
  readonly 100: "Continue";
  readonly 101: "SwitchingProtocols";
  readonly 102: "Processing";
  readonly 103: "EarlyHints";
  readonly 104: "UploadResumptionSupported";
  readonly 200: "Ok";
  readonly 201: "Created";
  readonly 202: "Accepted";
  readonly 203: "NonAuthoritativeInformation";
  readonly 204: "NoContent";
  readonly 205: "ResetContent";
  readonly 206: "PartialContent";
  readonly 207: "MultiStatus";
  readonly 208: "AlreadyReported";
  readonly 226: "ImUsed";
  readonly 300: "MultipleChoices";
  readonly 301: "MovedPermanently";
  readonly 302: "Found";
  readonly 303: "SeeOther";
  readonly 304: "NotModified";
  readonly 305: "UseProxy";
  readonly 306: "SwitchProxy";
  readonly 307: "TemporaryRedirect";
  readonly 308: "PermanentRedirect";
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
  readonly 412: "PreconditionFailed";
  readonly 413: "ContentTooLarge";
  readonly 414: "UriTooLong";
  readonly 415: "UnsupportedMediaType";
  readonly 416: "RangeNotSatisfiable";
  readonly 417: "ExpectationFailed";
  readonly 418: "ImATeapot";
  readonly 421: "MisdirectedRequest";
  readonly 422: "UnprocessableContent";
  readonly 423: "Locked";
  readonly 424: "FailedDependency";
  readonly 425: "TooEarly";
  readonly 426: "UpgradeRequired";
  readonly 428: "PreconditionRequired";
  readonly 429: "TooManyRequests";
  readonly 431: "RequestHeaderFieldsTooLarge";
  readonly 451: "UnavailableForLegalReasons";
  readonly 500: "InternalServerError";
  readonly 501: "NotImplemented";
  readonly 502: "BadGateway";
  readonly 503: "ServiceUnavailable";
  readonly 504: "GatewayTimeout";
  readonly 505: "HttpVersionNotSupported";
  readonly 506: "VariantAlsoNegotiates";
  readonly 507: "InsufficientStorage";
  readonly 508: "LoopDetected";
  readonly 510: "NotExtended";
  readonly 511: "NetworkAuthenticationRequired";
};
export declare function isHttpStatusCode(value: unknown): value is HttpStatus;
