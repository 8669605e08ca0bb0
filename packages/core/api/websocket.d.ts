import type { CodeFacts } from "@wirecode/core/model";
import type { Protocol } from "@wirecode/core/model";

export declare enum WebSocketClose {
  NormalClosure = 1000,
  GoingAway = 1001,
  ProtocolError = 1002,
  UnsupportedData = 1003,
  Reserved = 1004,
  NoStatusReceived = 1005,
  NoStatusRcvd = 1005,
  AbnormalClosure = 1006,
  InvalidFramePayloadData = 1007,
  PolicyViolation = 1008,
  MessageTooBig = 1009,
  MandatoryExtension = 1010,
  MandatoryExt = 1010,
  InternalError = 1011,
  InternalServerError = 1011,
  ServiceRestart = 1012,
  TryAgainLater = 1013,
  BadGateway = 1014,
  TlsHandshake = 1015,
  Unauthorized = 3000,
  Forbidden = 3003,
  Timeout = 3008,
}

export declare interface WebSocketCloseAttributes extends Readonly<
  Record<string, CodeFacts["attributes"][string]>
> {
  readonly "sendable-by": readonly ("endpoint" | "application")[];
  readonly "close-event": "from-the-frame" | "from-the-browser" | "withheld" | null;
  readonly reconnect:
    | "when-needed"
    | "with-backoff"
    | "after-5-to-30-seconds"
    | "at-another-address"
    | "after-a-change"
    | "as-agreed"
    | null;
}

export declare interface WebSocketCloseClasses {
  readonly "1000-2999":
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
    | 1015;
  readonly "3000-3999": 3000 | 3003 | 3008;
}
export declare type WebSocketCloseCode =
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

export declare interface WebSocketCloseFacts extends CodeFacts {
  readonly protocol: "websocket";
  readonly code: WebSocketCloseCode | "0-999" | "3000-3999" | "4000-4999";
  readonly attributes: WebSocketCloseAttributes;
}
export declare type WebSocketCloseKey = WebSocketCloseCode | "0-999" | "3000-3999" | "4000-4999";
export declare function classOf(
  code: number,
): "0-999" | "1000-2999" | "3000-3999" | "4000-4999" | null;
export declare function isRetryable(code: number, idempotent?: boolean): boolean;
export declare function isSuccess(code: number): boolean;
export declare function isWebSocketCloseCode(value: unknown): value is WebSocketClose;
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

export declare function websocketCodeOf<
  Phrase extends (typeof websocketPhrases)[WebSocketCloseCode],
>(
  phrase: Phrase,
): {
  [Code in WebSocketCloseCode]: (typeof websocketPhrases)[Code] extends Phrase ? Code : never;
}[WebSocketCloseCode];
export declare function websocketCodeOf(phrase: string): WebSocketClose | undefined;
export declare const websocketCodes: readonly WebSocketCloseCode[];

export declare const websocketFacts: {
  readonly [key in WebSocketCloseKey]: WebSocketCloseFacts &
    (key extends WebSocketCloseCode
      ? {
          readonly code: key;
        }
      : unknown);
};

export declare const websocketPhrases: {
  readonly 1000: "Normal Closure";
  readonly 1001: "Going Away";
  readonly 1002: "Protocol error";
  readonly 1003: "Unsupported Data";
  readonly 1004: "Reserved";
  readonly 1005: "No Status Rcvd";
  readonly 1006: "Abnormal Closure";
  readonly 1007: "Invalid frame payload data";
  readonly 1008: "Policy Violation";
  readonly 1009: "Message Too Big";
  readonly 1010: "Mandatory Ext.";
  readonly 1011: "Internal Error";
  readonly 1012: "Service Restart";
  readonly 1013: "Try Again Later";
  readonly 1014: "The server was acting as a gateway or proxy and received an invalid response from the upstream server. This is similar to 502 HTTP Status Code.";
  readonly 1015: "TLS handshake";
  readonly 3000: "Unauthorized";
  readonly 3003: "Forbidden";
  readonly 3008: "Timeout";
};
