export declare const AbnormalClosure = 1006;
export declare type AbnormalClosure = 1006;

export declare const BadGateway = 1014;
export declare type BadGateway = 1014;

export declare const Forbidden = 3003;
export declare type Forbidden = 3003;

export declare const GoingAway = 1001;
export declare type GoingAway = 1001;

export declare const InternalError = 1011;
export declare type InternalError = 1011;

export declare const InternalServerError = 1011;
export declare type InternalServerError = 1011;

export declare const InvalidFramePayloadData = 1007;
export declare type InvalidFramePayloadData = 1007;

export declare const MandatoryExt = 1010;
export declare type MandatoryExt = 1010;

export declare const MandatoryExtension = 1010;
export declare type MandatoryExtension = 1010;

export declare const MessageTooBig = 1009;
export declare type MessageTooBig = 1009;

export declare const NoStatusRcvd = 1005;
export declare type NoStatusRcvd = 1005;

export declare const NoStatusReceived = 1005;
export declare type NoStatusReceived = 1005;

export declare const NormalClosure = 1000;
export declare type NormalClosure = 1000;

export declare const PolicyViolation = 1008;
export declare type PolicyViolation = 1008;

export declare const ProtocolError = 1002;
export declare type ProtocolError = 1002;

export declare const Reserved = 1004;
export declare type Reserved = 1004;

export declare const ServiceRestart = 1012;
export declare type ServiceRestart = 1012;

export declare const Timeout = 3008;
export declare type Timeout = 3008;

export declare const TlsHandshake = 1015;
export declare type TlsHandshake = 1015;

export declare const TryAgainLater = 1013;
export declare type TryAgainLater = 1013;

export declare const Unauthorized = 3000;
export declare type Unauthorized = 3000;

export declare const UnsupportedData = 1003;
export declare type UnsupportedData = 1003;

export declare namespace WebSocketClose {
  export {
    NormalClosure,
    GoingAway,
    ProtocolError,
    UnsupportedData,
    Reserved,
    NoStatusReceived,
    NoStatusRcvd,
    AbnormalClosure,
    InvalidFramePayloadData,
    PolicyViolation,
    MessageTooBig,
    MandatoryExtension,
    MandatoryExt,
    InternalError,
    InternalServerError,
    ServiceRestart,
    TryAgainLater,
    BadGateway,
    TlsHandshake,
    Unauthorized,
    Forbidden,
    Timeout,
  };
}
export declare type WebSocketClose =
  | 1000
  | 1001
  | 1002
  | 1003
  | 1004
  | 1005
  | 1006
  | 1007
  | 1008
  | 1009
  | 1010
  | 1011
  | 1012
  | 1013
  | 1014
  | 1015
  | 3000
  | 3003
  | 3008;
export declare type WebSocketCloseCode = WebSocketClose;
export declare function isWebSocketCloseCode(value: unknown): value is WebSocketClose;
export declare const websocketCodes: readonly WebSocketClose[];

export declare const websocketNames: {
  readonly 1000: "NormalClosure";
  readonly 1001: "GoingAway";
  readonly 1002: "ProtocolError";
  readonly 1003: "UnsupportedData";
  readonly 1004: "Reserved";
  readonly 1005: "NoStatusReceived";
  readonly 1006: "AbnormalClosure";
  readonly 1007: "InvalidFramePayloadData";
  readonly 1008: "PolicyViolation";
  readonly 1009: "MessageTooBig";
  readonly 1010: "MandatoryExtension";
  readonly 1011: "InternalError";
  readonly 1012: "ServiceRestart";
  readonly 1013: "TryAgainLater";
  readonly 1014: "BadGateway";
  readonly 1015: "TlsHandshake";
  readonly 3000: "Unauthorized";
  readonly 3003: "Forbidden";
  readonly 3008: "Timeout";
};
