export declare const AccountDisabled = 525;
export declare type AccountDisabled = 525;

export declare const AddressQueryDomainNotServed = 557;
export declare type AddressQueryDomainNotServed = 557;

export declare const AddressTypeIncorrect = 513;
export declare type AddressTypeIncorrect = 513;

export declare const BadAddress = 510;
export declare type BadAddress = 510;

export declare const BadDestinationAddress = 511;
export declare type BadDestinationAddress = 511;

export declare const CannotConnect = 101;
export declare type CannotConnect = 101;

export declare const ConnectionDropped = 442;
export declare type ConnectionDropped = 442;

export declare const ConnectionRefused = 111;
export declare type ConnectionRefused = 111;

export declare const ConnectionTimeout = 420;
export declare type ConnectionTimeout = 420;

export declare const DeliveryNotAuthorized = 571;
export declare type DeliveryNotAuthorized = 571;

export declare const EncryptionNeeded = 523;
export declare type EncryptionNeeded = 523;

export declare const EncryptionRequiredForMechanism = 524;
export declare type EncryptionRequiredForMechanism = 524;

export declare const InvalidCommand = 430;
export declare type InvalidCommand = 430;

export declare const LocalFilterError = 471;
export declare type LocalFilterError = 471;

export declare const MailboxOverQuota = 522;
export declare type MailboxOverQuota = 522;

export declare const MessageTimedOut = 447;
export declare type MessageTimedOut = 447;

export declare const NonstandardSuccess = 200;
export declare type NonstandardSuccess = 200;

export declare const NotAuthorized = 533;
export declare type NotAuthorized = 533;

export declare const OutOfMemory = 431;
export declare type OutOfMemory = 431;

export declare const PasswordTransition = 422;
export declare type PasswordTransition = 422;

export declare const QuickstartIdRejected = 520;
export declare type QuickstartIdRejected = 520;

export declare const RecipientServerNotResponding = 441;
export declare type RecipientServerNotResponding = 441;

export declare const RejectedByFilter = 541;
export declare type RejectedByFilter = 541;

export declare const RetryOverIPv4 = 456;
export declare type RetryOverIPv4 = 456;

export declare const TooManyHops = 446;
export declare type TooManyHops = 446;

export declare namespace UnofficialSmtpReply {
  export {
    CannotConnect,
    ConnectionRefused,
    NonstandardSuccess,
    ConnectionTimeout,
    PasswordTransition,
    InvalidCommand,
    OutOfMemory,
    RecipientServerNotResponding,
    ConnectionDropped,
    TooManyHops,
    MessageTimedOut,
    RetryOverIPv4,
    LocalFilterError,
    BadAddress,
    BadDestinationAddress,
    AddressTypeIncorrect,
    QuickstartIdRejected,
    MailboxOverQuota,
    EncryptionNeeded,
    EncryptionRequiredForMechanism,
    AccountDisabled,
    NotAuthorized,
    RejectedByFilter,
    AddressQueryDomainNotServed,
    DeliveryNotAuthorized,
  };
}
export declare type UnofficialSmtpReply =
  | 101
  | 111
  | 200
  | 420
  | 422
  | 430
  | 431
  | 441
  | 442
  | 446
  | 447
  | 456
  | 471
  | 510
  | 511
  | 513
  | 520
  | 522
  | 523
  | 524
  | 525
  | 533
  | 541
  | 557
  | 571;
export declare type UnofficialSmtpReplyCode = UnofficialSmtpReply;
export declare function isUnofficialSmtpReplyCode(value: unknown): value is UnofficialSmtpReply;
export declare const unofficialSmtpCodes: readonly UnofficialSmtpReply[];

export declare const unofficialSmtpNames: {
  readonly 101: "CannotConnect";
  readonly 111: "ConnectionRefused";
  readonly 200: "NonstandardSuccess";
  readonly 420: "ConnectionTimeout";
  readonly 422: "PasswordTransition";
  readonly 430: "InvalidCommand";
  readonly 431: "OutOfMemory";
  readonly 441: "RecipientServerNotResponding";
  readonly 442: "ConnectionDropped";
  readonly 446: "TooManyHops";
  readonly 447: "MessageTimedOut";
  readonly 456: "RetryOverIPv4";
  readonly 471: "LocalFilterError";
  readonly 510: "BadAddress";
  readonly 511: "BadDestinationAddress";
  readonly 513: "AddressTypeIncorrect";
  readonly 520: "QuickstartIdRejected";
  readonly 522: "MailboxOverQuota";
  readonly 523: "EncryptionNeeded";
  readonly 524: "EncryptionRequiredForMechanism";
  readonly 525: "AccountDisabled";
  readonly 533: "NotAuthorized";
  readonly 541: "RejectedByFilter";
  readonly 557: "AddressQueryDomainNotServed";
  readonly 571: "DeliveryNotAuthorized";
};
