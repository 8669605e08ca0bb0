export declare const InvalidCredentials = 430;
export declare type InvalidCredentials = 430;

export declare const PreliminarySeries = 100;
export declare type PreliminarySeries = 100;

export declare const RequestedHostUnavailable = 434;
export declare type RequestedHostUnavailable = 434;

export declare namespace UnofficialFtpReply {
  export { PreliminarySeries, InvalidCredentials, RequestedHostUnavailable };
}
export declare type UnofficialFtpReply = 100 | 430 | 434;
export declare type UnofficialFtpReplyCode = UnofficialFtpReply;
export declare function isUnofficialFtpReplyCode(value: unknown): value is UnofficialFtpReply;
export declare const unofficialFtpCodes: readonly UnofficialFtpReply[];

export declare const unofficialFtpNames: {
  readonly 100: "PreliminarySeries";
  readonly 430: "InvalidCredentials";
  readonly 434: "RequestedHostUnavailable";
};
