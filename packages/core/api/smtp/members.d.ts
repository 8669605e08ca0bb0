export declare const AuthenticationRequired = 530;
export declare type AuthenticationRequired = 530;

export declare const AuthenticationSucceeded = 235;
export declare type AuthenticationSucceeded = 235;

export declare const BadSequence = 503;
export declare type BadSequence = 503;

export declare const CannotVerifyUser = 252;
export declare type CannotVerifyUser = 252;

export declare const CommandNotImplemented = 502;
export declare type CommandNotImplemented = 502;

export declare const CommandUnrecognized = 500;
export declare type CommandUnrecognized = 500;

export declare const CredentialsInvalid = 535;
export declare type CredentialsInvalid = 535;

export declare const DomainDoesNotAcceptMail = 556;
export declare type DomainDoesNotAcceptMail = 556;

export declare const EncryptionRequired = 538;
export declare type EncryptionRequired = 538;

export declare const ExceededStorage = 552;
export declare type ExceededStorage = 552;

export declare const HelpMessage = 214;
export declare type HelpMessage = 214;

export declare const HostDoesNotAcceptMail = 521;
export declare type HostDoesNotAcceptMail = 521;

export declare const InsufficientStorage = 452;
export declare type InsufficientStorage = 452;

export declare const LocalError = 451;
export declare type LocalError = 451;

export declare const MailboxNameNotAllowed = 553;
export declare type MailboxNameNotAllowed = 553;

export declare const MailboxTemporarilyUnavailable = 450;
export declare type MailboxTemporarilyUnavailable = 450;

export declare const MailboxUnavailable = 550;
export declare type MailboxUnavailable = 550;

export declare const MechanismTooWeak = 534;
export declare type MechanismTooWeak = 534;

export declare const NoMail = 453;
export declare type NoMail = 453;

export declare const NodeNotAllowed = 459;
export declare type NodeNotAllowed = 459;

export declare const Ok = 250;
export declare type Ok = 250;

export declare const ParameterNotImplemented = 504;
export declare type ParameterNotImplemented = 504;

export declare const ParameterSyntaxError = 501;
export declare type ParameterSyntaxError = 501;

export declare const ParametersNotAccommodated = 455;
export declare type ParametersNotAccommodated = 455;

export declare const ParametersNotRecognized = 555;
export declare type ParametersNotRecognized = 555;

export declare const PasswordTransitionNeeded = 432;
export declare type PasswordTransitionNeeded = 432;

export declare const PendingMessagesStarted = 253;
export declare type PendingMessagesStarted = 253;

export declare const ServerChallenge = 334;
export declare type ServerChallenge = 334;

export declare const ServiceClosing = 221;
export declare type ServiceClosing = 221;

export declare const ServiceNotAvailable = 421;
export declare type ServiceNotAvailable = 421;

export declare const ServiceReady = 220;
export declare type ServiceReady = 220;

export declare namespace SmtpReply {
  export {
    SystemStatus,
    HelpMessage,
    ServiceReady,
    ServiceClosing,
    AuthenticationSucceeded,
    Ok,
    UserNotLocalWillForward,
    CannotVerifyUser,
    PendingMessagesStarted,
    ServerChallenge,
    StartMailInput,
    TransactionOffset,
    ServiceNotAvailable,
    PasswordTransitionNeeded,
    MailboxTemporarilyUnavailable,
    LocalError,
    InsufficientStorage,
    NoMail,
    TemporarySecurityFailure,
    ParametersNotAccommodated,
    UnableToQueue,
    NodeNotAllowed,
    CommandUnrecognized,
    ParameterSyntaxError,
    CommandNotImplemented,
    BadSequence,
    ParameterNotImplemented,
    HostDoesNotAcceptMail,
    AuthenticationRequired,
    MechanismTooWeak,
    CredentialsInvalid,
    EncryptionRequired,
    MailboxUnavailable,
    UserNotLocal,
    ExceededStorage,
    MailboxNameNotAllowed,
    TransactionFailed,
    ParametersNotRecognized,
    DomainDoesNotAcceptMail,
  };
}
export declare type SmtpReply =
  | 211
  | 214
  | 220
  | 221
  | 235
  | 250
  | 251
  | 252
  | 253
  | 334
  | 354
  | 355
  | 421
  | 432
  | 450
  | 451
  | 452
  | 453
  | 454
  | 455
  | 458
  | 459
  | 500
  | 501
  | 502
  | 503
  | 504
  | 521
  | 530
  | 534
  | 535
  | 538
  | 550
  | 551
  | 552
  | 553
  | 554
  | 555
  | 556;
export declare type SmtpReplyCode = SmtpReply;

export declare const StartMailInput = 354;
export declare type StartMailInput = 354;

export declare const SystemStatus = 211;
export declare type SystemStatus = 211;

export declare const TemporarySecurityFailure = 454;
export declare type TemporarySecurityFailure = 454;

export declare const TransactionFailed = 554;
export declare type TransactionFailed = 554;

export declare const TransactionOffset = 355;
export declare type TransactionOffset = 355;

export declare const UnableToQueue = 458;
export declare type UnableToQueue = 458;

export declare const UserNotLocal = 551;
export declare type UserNotLocal = 551;

export declare const UserNotLocalWillForward = 251;
export declare type UserNotLocalWillForward = 251;
export declare function isSmtpReplyCode(value: unknown): value is SmtpReply;
export declare const smtpCodes: readonly SmtpReply[];

export declare const smtpNames: {
  readonly 211: "SystemStatus";
  readonly 214: "HelpMessage";
  readonly 220: "ServiceReady";
  readonly 221: "ServiceClosing";
  readonly 235: "AuthenticationSucceeded";
  readonly 250: "Ok";
  readonly 251: "UserNotLocalWillForward";
  readonly 252: "CannotVerifyUser";
  readonly 253: "PendingMessagesStarted";
  readonly 334: "ServerChallenge";
  readonly 354: "StartMailInput";
  readonly 355: "TransactionOffset";
  readonly 421: "ServiceNotAvailable";
  readonly 432: "PasswordTransitionNeeded";
  readonly 450: "MailboxTemporarilyUnavailable";
  readonly 451: "LocalError";
  readonly 452: "InsufficientStorage";
  readonly 453: "NoMail";
  readonly 454: "TemporarySecurityFailure";
  readonly 455: "ParametersNotAccommodated";
  readonly 458: "UnableToQueue";
  readonly 459: "NodeNotAllowed";
  readonly 500: "CommandUnrecognized";
  readonly 501: "ParameterSyntaxError";
  readonly 502: "CommandNotImplemented";
  readonly 503: "BadSequence";
  readonly 504: "ParameterNotImplemented";
  readonly 521: "HostDoesNotAcceptMail";
  readonly 530: "AuthenticationRequired";
  readonly 534: "MechanismTooWeak";
  readonly 535: "CredentialsInvalid";
  readonly 538: "EncryptionRequired";
  readonly 550: "MailboxUnavailable";
  readonly 551: "UserNotLocal";
  readonly 552: "ExceededStorage";
  readonly 553: "MailboxNameNotAllowed";
  readonly 554: "TransactionFailed";
  readonly 555: "ParametersNotRecognized";
  readonly 556: "DomainDoesNotAcceptMail";
};
