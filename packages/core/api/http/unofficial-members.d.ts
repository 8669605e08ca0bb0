export declare const ATimeoutOccurred = 524;
export declare type ATimeoutOccurred = 524;

export declare const ActiveSyncRedirect = 451;
export declare type ActiveSyncRedirect = 451;

export declare const AkamaiCredentialError = 562;
export declare type AkamaiCredentialError = 562;

export declare const BackendRefusedRouterCertificate = 496;
export declare type BackendRefusedRouterCertificate = 496;

export declare const BandwidthLimitExceeded = 509;
export declare type BandwidthLimitExceeded = 509;

export declare const BlockedByWindowsParentalControls = 450;
export declare type BlockedByWindowsParentalControls = 450;

export declare const Checkpoint = 103;
export declare type Checkpoint = 103;

export declare const ClientClosedRequest = 499;
export declare type ClientClosedRequest = 499;

export declare const CloudflareError1xxx = 530;
export declare type CloudflareError1xxx = 530;

export declare const ConnectionClosedWithoutResponse = 444;
export declare type ConnectionClosedWithoutResponse = 444;

export declare const ConnectionTimedOut = 522;
export declare type ConnectionTimedOut = 522;

export declare const CosmosRetryWith = 449;
export declare type CosmosRetryWith = 449;

export declare const DestinationLocked = 421;
export declare type DestinationLocked = 421;

export declare const ElbClientClosedConnection = 460;
export declare type ElbClientClosedConnection = 460;

export declare const ElbIncompatibleProtocol = 464;
export declare type ElbIncompatibleProtocol = 464;

export declare const ElbUnauthorized = 561;
export declare type ElbUnauthorized = 561;

export declare const EnhanceYourCalm = 420;
export declare type EnhanceYourCalm = 420;

export declare const EsriInvalidToken = 498;
export declare type EsriInvalidToken = 498;

export declare const EsriTokenRequired = 499;
export declare type EsriTokenRequired = 499;

export declare const GatewayCallCancelled = 499;
export declare type GatewayCallCancelled = 499;

export declare const GraphBandwidthLimitExceeded = 509;
export declare type GraphBandwidthLimitExceeded = 509;

export declare const HttpRequestSentToHttpsPort = 497;
export declare type HttpRequestSentToHttpsPort = 497;

export declare const HubspotMigrationInProgress = 477;
export declare type HubspotMigrationInProgress = 477;

export declare const InsufficientSpaceOnResource = 419;
export declare type InsufficientSpaceOnResource = 419;

export declare const InvalidSslCertificate = 526;
export declare type InvalidSslCertificate = 526;

export declare const InvalidToken = 498;
export declare type InvalidToken = 498;

export declare const JwksRequestFailed = 562;
export declare type JwksRequestFailed = 562;

export declare const LoginTimeout = 440;
export declare type LoginTimeout = 440;

export declare const MethodFailure = 420;
export declare type MethodFailure = 420;

export declare const NetworkConnectTimeout = 599;
export declare type NetworkConnectTimeout = 599;

export declare const NetworkReadTimeout = 598;
export declare type NetworkReadTimeout = 598;

export declare const NetworkReadTimeoutError = 598;
export declare type NetworkReadTimeoutError = 598;

export declare const NginxRequestHeaderTooLarge = 494;
export declare type NginxRequestHeaderTooLarge = 494;

export declare const NoResponse = 444;
export declare type NoResponse = 444;

export declare const NoResponseReceived = 0;
export declare type NoResponseReceived = 0;

export declare const OriginDnsError = 530;
export declare type OriginDnsError = 530;

export declare const OriginIsUnreachable = 523;
export declare type OriginIsUnreachable = 523;

export declare const Overloaded = 529;
export declare type Overloaded = 529;

export declare const PageExpired = 419;
export declare type PageExpired = 419;

export declare const RailgunError = 527;
export declare type RailgunError = 527;

export declare const Redirect = 451;
export declare type Redirect = 451;

export declare const RequestDenied = 999;
export declare type RequestDenied = 999;

export declare const RequestHeaderTooLarge = 494;
export declare type RequestHeaderTooLarge = 494;

export declare const ResourceLimitIsReached = 508;
export declare type ResourceLimitIsReached = 508;

export declare const ResumeIncomplete = 308;
export declare type ResumeIncomplete = 308;

export declare const RetryWith = 449;
export declare type RetryWith = 449;

export declare const SalesforceEdgeRoutingUnavailable = 420;
export declare type SalesforceEdgeRoutingUnavailable = 420;

export declare const ShopifyHeaderFieldsTooLarge = 430;
export declare type ShopifyHeaderFieldsTooLarge = 430;

export declare const ShopifySecurityRejection = 430;
export declare type ShopifySecurityRejection = 430;

export declare const SiteIsFrozen = 530;
export declare type SiteIsFrozen = 530;

export declare const SiteIsOverloaded = 529;
export declare type SiteIsOverloaded = 529;

export declare const SslCertificateError = 495;
export declare type SslCertificateError = 495;

export declare const SslCertificateRequired = 496;
export declare type SslCertificateRequired = 496;

export declare const SslHandshakeFailed = 525;
export declare type SslHandshakeFailed = 525;

export declare const TemporarilyDisabled = 540;
export declare type TemporarilyDisabled = 540;

export declare const ThisIsFine = 218;
export declare type ThisIsFine = 218;

export declare const TimeoutOccurred = 524;
export declare type TimeoutOccurred = 524;

export declare const TokenRequired = 499;
export declare type TokenRequired = 499;

export declare const TooManyForwardedAddresses = 463;
export declare type TooManyForwardedAddresses = 463;

export declare const UnexpectedToken = 783;
export declare type UnexpectedToken = 783;

export declare const UnknownError = 520;
export declare type UnknownError = 520;

export declare namespace UnofficialHttpStatus {
  export {
    NoResponseReceived,
    Checkpoint,
    ThisIsFine,
    ResumeIncomplete,
    PageExpired,
    InsufficientSpaceOnResource,
    EnhanceYourCalm,
    SalesforceEdgeRoutingUnavailable,
    MethodFailure,
    DestinationLocked,
    ShopifySecurityRejection,
    ShopifyHeaderFieldsTooLarge,
    LoginTimeout,
    ConnectionClosedWithoutResponse,
    NoResponse,
    RetryWith,
    CosmosRetryWith,
    BlockedByWindowsParentalControls,
    ActiveSyncRedirect,
    Redirect,
    ElbClientClosedConnection,
    TooManyForwardedAddresses,
    ElbIncompatibleProtocol,
    HubspotMigrationInProgress,
    NginxRequestHeaderTooLarge,
    RequestHeaderTooLarge,
    SslCertificateError,
    SslCertificateRequired,
    BackendRefusedRouterCertificate,
    HttpRequestSentToHttpsPort,
    EsriInvalidToken,
    InvalidToken,
    ClientClosedRequest,
    EsriTokenRequired,
    GatewayCallCancelled,
    TokenRequired,
    ResourceLimitIsReached,
    BandwidthLimitExceeded,
    GraphBandwidthLimitExceeded,
    WebServerReturnedUnknownError,
    UnknownError,
    WebServerIsDown,
    ConnectionTimedOut,
    OriginIsUnreachable,
    TimeoutOccurred,
    ATimeoutOccurred,
    SslHandshakeFailed,
    InvalidSslCertificate,
    RailgunError,
    SiteIsOverloaded,
    Overloaded,
    CloudflareError1xxx,
    SiteIsFrozen,
    OriginDnsError,
    TemporarilyDisabled,
    ElbUnauthorized,
    JwksRequestFailed,
    AkamaiCredentialError,
    NetworkReadTimeout,
    NetworkReadTimeoutError,
    NetworkConnectTimeout,
    UnexpectedToken,
    RequestDenied,
  };
}
export declare type UnofficialHttpStatus =
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
export declare type UnofficialHttpStatusCode = UnofficialHttpStatus;

export declare const WebServerIsDown = 521;
export declare type WebServerIsDown = 521;

export declare const WebServerReturnedUnknownError = 520;
export declare type WebServerReturnedUnknownError = 520;
export declare function isUnofficialHttpStatusCode(value: unknown): value is UnofficialHttpStatus;
export declare const unofficialHttpCodes: readonly UnofficialHttpStatus[];

export declare const unofficialHttpNames: {
  readonly 0: "NoResponseReceived";
  readonly 103: "Checkpoint";
  readonly 218: "ThisIsFine";
  readonly 308: "ResumeIncomplete";
  readonly 419: "PageExpired";
  readonly 420: "EnhanceYourCalm";
  readonly 421: "DestinationLocked";
  readonly 430: "ShopifySecurityRejection";
  readonly 440: "LoginTimeout";
  readonly 444: "ConnectionClosedWithoutResponse";
  readonly 449: "RetryWith";
  readonly 450: "BlockedByWindowsParentalControls";
  readonly 451: "ActiveSyncRedirect";
  readonly 460: "ElbClientClosedConnection";
  readonly 463: "TooManyForwardedAddresses";
  readonly 464: "ElbIncompatibleProtocol";
  readonly 477: "HubspotMigrationInProgress";
  readonly 494: "NginxRequestHeaderTooLarge";
  readonly 495: "SslCertificateError";
  readonly 496: "SslCertificateRequired";
  readonly 497: "HttpRequestSentToHttpsPort";
  readonly 498: "EsriInvalidToken";
  readonly 499: "ClientClosedRequest";
  readonly 508: "ResourceLimitIsReached";
  readonly 509: "BandwidthLimitExceeded";
  readonly 520: "WebServerReturnedUnknownError";
  readonly 521: "WebServerIsDown";
  readonly 522: "ConnectionTimedOut";
  readonly 523: "OriginIsUnreachable";
  readonly 524: "TimeoutOccurred";
  readonly 525: "SslHandshakeFailed";
  readonly 526: "InvalidSslCertificate";
  readonly 527: "RailgunError";
  readonly 529: "SiteIsOverloaded";
  readonly 530: "CloudflareError1xxx";
  readonly 540: "TemporarilyDisabled";
  readonly 561: "ElbUnauthorized";
  readonly 562: "JwksRequestFailed";
  readonly 598: "NetworkReadTimeout";
  readonly 599: "NetworkConnectTimeout";
  readonly 783: "UnexpectedToken";
  readonly 999: "RequestDenied";
};
