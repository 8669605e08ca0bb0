export declare const ACCEPTED = 202;
export declare const BAD_GATEWAY = 502;
export declare const BAD_REQUEST = 400;
export declare const CONFLICT = 409;
export declare const CONTINUE = 100;
export declare const CREATED = 201;
export declare const EXPECTATION_FAILED = 417;
export declare const FAILED_DEPENDENCY = 424;
export declare const FORBIDDEN = 403;
export declare const GATEWAY_TIMEOUT = 504;
export declare const GONE = 410;
export declare const HTTP_VERSION_NOT_SUPPORTED = 505;
export declare const IM_A_TEAPOT = 418;
export declare const INSUFFICIENT_SPACE_ON_RESOURCE = 419;
export declare const INSUFFICIENT_STORAGE = 507;
export declare const INTERNAL_SERVER_ERROR = 500;
export declare const LENGTH_REQUIRED = 411;
export declare const LOCKED = 423;
export declare const METHOD_FAILURE = 420;
export declare const METHOD_NOT_ALLOWED = 405;
export declare const MOVED_PERMANENTLY = 301;
export declare const MOVED_TEMPORARILY = 302;
export declare const MULTIPLE_CHOICES = 300;
export declare const MULTI_STATUS = 207;
export declare const NETWORK_AUTHENTICATION_REQUIRED = 511;
export declare const NON_AUTHORITATIVE_INFORMATION = 203;
export declare const NOT_ACCEPTABLE = 406;
export declare const NOT_FOUND = 404;
export declare const NOT_IMPLEMENTED = 501;
export declare const NOT_MODIFIED = 304;
export declare const NO_CONTENT = 204;
export declare const OK = 200;
export declare const PARTIAL_CONTENT = 206;
export declare const PAYMENT_REQUIRED = 402;
export declare const PERMANENT_REDIRECT = 308;
export declare const PRECONDITION_FAILED = 412;
export declare const PRECONDITION_REQUIRED = 428;
export declare const PROCESSING = 102;
export declare const PROXY_AUTHENTICATION_REQUIRED = 407;
export declare const REQUESTED_RANGE_NOT_SATISFIABLE = 416;
export declare const REQUEST_HEADER_FIELDS_TOO_LARGE = 431;
export declare const REQUEST_TIMEOUT = 408;
export declare const REQUEST_TOO_LONG = 413;
export declare const REQUEST_URI_TOO_LONG = 414;
export declare const RESET_CONTENT = 205;

export declare enum ReasonPhrases {
  CONTINUE = "Continue",
  SWITCHING_PROTOCOLS = "Switching Protocols",
  PROCESSING = "Processing",
  EARLY_HINTS = "Early Hints",
  OK = "OK",
  CREATED = "Created",
  ACCEPTED = "Accepted",
  NON_AUTHORITATIVE_INFORMATION = "Non Authoritative Information",
  NO_CONTENT = "No Content",
  RESET_CONTENT = "Reset Content",
  PARTIAL_CONTENT = "Partial Content",
  MULTI_STATUS = "Multi-Status",
  MULTIPLE_CHOICES = "Multiple Choices",
  MOVED_PERMANENTLY = "Moved Permanently",
  MOVED_TEMPORARILY = "Moved Temporarily",
  SEE_OTHER = "See Other",
  NOT_MODIFIED = "Not Modified",
  USE_PROXY = "Use Proxy",
  TEMPORARY_REDIRECT = "Temporary Redirect",
  PERMANENT_REDIRECT = "Permanent Redirect",
  BAD_REQUEST = "Bad Request",
  UNAUTHORIZED = "Unauthorized",
  PAYMENT_REQUIRED = "Payment Required",
  FORBIDDEN = "Forbidden",
  NOT_FOUND = "Not Found",
  METHOD_NOT_ALLOWED = "Method Not Allowed",
  NOT_ACCEPTABLE = "Not Acceptable",
  PROXY_AUTHENTICATION_REQUIRED = "Proxy Authentication Required",
  REQUEST_TIMEOUT = "Request Timeout",
  CONFLICT = "Conflict",
  GONE = "Gone",
  LENGTH_REQUIRED = "Length Required",
  PRECONDITION_FAILED = "Precondition Failed",
  REQUEST_TOO_LONG = "Request Entity Too Large",
  REQUEST_URI_TOO_LONG = "Request-URI Too Long",
  UNSUPPORTED_MEDIA_TYPE = "Unsupported Media Type",
  REQUESTED_RANGE_NOT_SATISFIABLE = "Requested Range Not Satisfiable",
  EXPECTATION_FAILED = "Expectation Failed",
  IM_A_TEAPOT = "I'm a teapot",
  INSUFFICIENT_SPACE_ON_RESOURCE = "Insufficient Space on Resource",
  METHOD_FAILURE = "Method Failure",
  MISDIRECTED_REQUEST = "Misdirected Request",
  UNPROCESSABLE_ENTITY = "Unprocessable Entity",
  LOCKED = "Locked",
  FAILED_DEPENDENCY = "Failed Dependency",
  UPGRADE_REQUIRED = "Upgrade Required",
  PRECONDITION_REQUIRED = "Precondition Required",
  TOO_MANY_REQUESTS = "Too Many Requests",
  REQUEST_HEADER_FIELDS_TOO_LARGE = "Request Header Fields Too Large",
  UNAVAILABLE_FOR_LEGAL_REASONS = "Unavailable For Legal Reasons",
  INTERNAL_SERVER_ERROR = "Internal Server Error",
  NOT_IMPLEMENTED = "Not Implemented",
  BAD_GATEWAY = "Bad Gateway",
  SERVICE_UNAVAILABLE = "Service Unavailable",
  GATEWAY_TIMEOUT = "Gateway Timeout",
  HTTP_VERSION_NOT_SUPPORTED = "HTTP Version Not Supported",
  INSUFFICIENT_STORAGE = "Insufficient Storage",
  NETWORK_AUTHENTICATION_REQUIRED = "Network Authentication Required",
}
export declare const SEE_OTHER = 303;
export declare const SERVICE_UNAVAILABLE = 503;
export declare const SWITCHING_PROTOCOLS = 101;

export declare enum StatusCodes {
  CONTINUE = 100,
  SWITCHING_PROTOCOLS = 101,
  PROCESSING = 102,
  EARLY_HINTS = 103,
  OK = 200,
  CREATED = 201,
  ACCEPTED = 202,
  NON_AUTHORITATIVE_INFORMATION = 203,
  NO_CONTENT = 204,
  RESET_CONTENT = 205,
  PARTIAL_CONTENT = 206,
  MULTI_STATUS = 207,
  MULTIPLE_CHOICES = 300,
  MOVED_PERMANENTLY = 301,
  MOVED_TEMPORARILY = 302,
  SEE_OTHER = 303,
  NOT_MODIFIED = 304,
  USE_PROXY = 305,
  TEMPORARY_REDIRECT = 307,
  PERMANENT_REDIRECT = 308,
  BAD_REQUEST = 400,
  UNAUTHORIZED = 401,
  PAYMENT_REQUIRED = 402,
  FORBIDDEN = 403,
  NOT_FOUND = 404,
  METHOD_NOT_ALLOWED = 405,
  NOT_ACCEPTABLE = 406,
  PROXY_AUTHENTICATION_REQUIRED = 407,
  REQUEST_TIMEOUT = 408,
  CONFLICT = 409,
  GONE = 410,
  LENGTH_REQUIRED = 411,
  PRECONDITION_FAILED = 412,
  REQUEST_TOO_LONG = 413,
  REQUEST_URI_TOO_LONG = 414,
  UNSUPPORTED_MEDIA_TYPE = 415,
  REQUESTED_RANGE_NOT_SATISFIABLE = 416,
  EXPECTATION_FAILED = 417,
  IM_A_TEAPOT = 418,
  INSUFFICIENT_SPACE_ON_RESOURCE = 419,
  METHOD_FAILURE = 420,
  MISDIRECTED_REQUEST = 421,
  UNPROCESSABLE_ENTITY = 422,
  LOCKED = 423,
  FAILED_DEPENDENCY = 424,
  UPGRADE_REQUIRED = 426,
  PRECONDITION_REQUIRED = 428,
  TOO_MANY_REQUESTS = 429,
  REQUEST_HEADER_FIELDS_TOO_LARGE = 431,
  UNAVAILABLE_FOR_LEGAL_REASONS = 451,
  INTERNAL_SERVER_ERROR = 500,
  NOT_IMPLEMENTED = 501,
  BAD_GATEWAY = 502,
  SERVICE_UNAVAILABLE = 503,
  GATEWAY_TIMEOUT = 504,
  HTTP_VERSION_NOT_SUPPORTED = 505,
  INSUFFICIENT_STORAGE = 507,
  NETWORK_AUTHENTICATION_REQUIRED = 511,
}
export declare const TEMPORARY_REDIRECT = 307;
export declare const TOO_MANY_REQUESTS = 429;
export declare const UNAUTHORIZED = 401;
export declare const UNPROCESSABLE_ENTITY = 422;
export declare const UNSUPPORTED_MEDIA_TYPE = 415;
export declare const USE_PROXY = 305;

declare const constants: {
  CONTINUE: number;
  SWITCHING_PROTOCOLS: number;
  PROCESSING: number;
  OK: number;
  CREATED: number;
  ACCEPTED: number;
  NON_AUTHORITATIVE_INFORMATION: number;
  NO_CONTENT: number;
  RESET_CONTENT: number;
  PARTIAL_CONTENT: number;
  MULTI_STATUS: number;
  MULTIPLE_CHOICES: number;
  MOVED_PERMANENTLY: number;
  MOVED_TEMPORARILY: number;
  SEE_OTHER: number;
  NOT_MODIFIED: number;
  USE_PROXY: number;
  TEMPORARY_REDIRECT: number;
  PERMANENT_REDIRECT: number;
  BAD_REQUEST: number;
  UNAUTHORIZED: number;
  PAYMENT_REQUIRED: number;
  FORBIDDEN: number;
  NOT_FOUND: number;
  METHOD_NOT_ALLOWED: number;
  NOT_ACCEPTABLE: number;
  PROXY_AUTHENTICATION_REQUIRED: number;
  REQUEST_TIMEOUT: number;
  CONFLICT: number;
  GONE: number;
  LENGTH_REQUIRED: number;
  PRECONDITION_FAILED: number;
  REQUEST_TOO_LONG: number;
  REQUEST_URI_TOO_LONG: number;
  UNSUPPORTED_MEDIA_TYPE: number;
  REQUESTED_RANGE_NOT_SATISFIABLE: number;
  EXPECTATION_FAILED: number;
  IM_A_TEAPOT: number;
  INSUFFICIENT_SPACE_ON_RESOURCE: number;
  METHOD_FAILURE: number;
  UNPROCESSABLE_ENTITY: number;
  LOCKED: number;
  PRECONDITION_REQUIRED: number;
  TOO_MANY_REQUESTS: number;
  REQUEST_HEADER_FIELDS_TOO_LARGE: number;
  INTERNAL_SERVER_ERROR: number;
  NOT_IMPLEMENTED: number;
  BAD_GATEWAY: number;
  SERVICE_UNAVAILABLE: number;
  GATEWAY_TIMEOUT: number;
  HTTP_VERSION_NOT_SUPPORTED: number;
  INSUFFICIENT_STORAGE: number;
  NETWORK_AUTHENTICATION_REQUIRED: number;
  getStatusCode: typeof getStatusCode;
  getStatusText: typeof getReasonPhrase;
};
export { constants as default };
export declare function getReasonPhrase(statusCode: number | string): string;
export declare function getStatusCode(reasonPhrase: string): number;
export declare const getStatusText: typeof getReasonPhrase;
