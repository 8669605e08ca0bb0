import type { CodeFacts } from "@wirecode/core/model";
import type { Protocol } from "@wirecode/core/model";

export declare enum SmtpReply {
  SystemStatus = 211,
  HelpMessage = 214,
  ServiceReady = 220,
  ServiceClosing = 221,
  AuthenticationSucceeded = 235,
  Ok = 250,
  UserNotLocalWillForward = 251,
  CannotVerifyUser = 252,
  PendingMessagesStarted = 253,
  ServerChallenge = 334,
  StartMailInput = 354,
  TransactionOffset = 355,
  ServiceNotAvailable = 421,
  PasswordTransitionNeeded = 432,
  MailboxTemporarilyUnavailable = 450,
  LocalError = 451,
  InsufficientStorage = 452,
  NoMail = 453,
  TemporarySecurityFailure = 454,
  ParametersNotAccommodated = 455,
  UnableToQueue = 458,
  NodeNotAllowed = 459,
  CommandUnrecognized = 500,
  ParameterSyntaxError = 501,
  CommandNotImplemented = 502,
  BadSequence = 503,
  ParameterNotImplemented = 504,
  HostDoesNotAcceptMail = 521,
  AuthenticationRequired = 530,
  MechanismTooWeak = 534,
  CredentialsInvalid = 535,
  EncryptionRequired = 538,
  MailboxUnavailable = 550,
  UserNotLocal = 551,
  ExceededStorage = 552,
  MailboxNameNotAllowed = 553,
  TransactionFailed = 554,
  ParametersNotRecognized = 555,
  DomainDoesNotAcceptMail = 556,
}

export declare interface SmtpReplyAttributes extends Readonly<
  Record<string, CodeFacts["attributes"][string]>
> {
  readonly commands:
    | "any"
    | readonly (
        | "connection"
        | "EHLO"
        | "HELO"
        | "STARTTLS"
        | "AUTH"
        | "MAIL"
        | "RCPT"
        | "DATA"
        | "end-of-data"
        | "BDAT"
        | "BURL"
        | "RSET"
        | "VRFY"
        | "EXPN"
        | "HELP"
        | "NOOP"
        | "QUIT"
        | "ETRN"
        | "ATRN"
      )[];
  readonly phase:
    | "any"
    | readonly (
        | "opening"
        | "greeting"
        | "security"
        | "envelope"
        | "content"
        | "enquiry"
        | "queue"
        | "closing"
      )[];
  readonly address: "keep" | "update" | "check" | "remove" | null;
  readonly "enhanced-codes": readonly string[];
  readonly "parse-text": boolean;
}

export declare interface SmtpReplyClasses {
  readonly "2yz": 211 | 214 | 220 | 221 | 235 | 250 | 251 | 252 | 253;
  readonly "3yz": 334 | 354 | 355;
  readonly "4yz": 421 | 432 | 450 | 451 | 452 | 453 | 454 | 455 | 458 | 459;
  readonly "5yz":
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
}
export declare type SmtpReplyCode =
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

export declare interface SmtpReplyFacts extends CodeFacts {
  readonly protocol: "smtp";
  readonly code: SmtpReplyCode | UnofficialSmtpReplyCode;
  readonly attributes: SmtpReplyAttributes;
}
export declare type SmtpReplyKey = SmtpReplyCode | UnofficialSmtpReplyCode;

export declare enum UnofficialSmtpReply {
  CannotConnect = 101,
  ConnectionRefused = 111,
  NonstandardSuccess = 200,
  ConnectionTimeout = 420,
  PasswordTransition = 422,
  InvalidCommand = 430,
  OutOfMemory = 431,
  RecipientServerNotResponding = 441,
  ConnectionDropped = 442,
  TooManyHops = 446,
  MessageTimedOut = 447,
  RetryOverIPv4 = 456,
  LocalFilterError = 471,
  BadAddress = 510,
  BadDestinationAddress = 511,
  AddressTypeIncorrect = 513,
  QuickstartIdRejected = 520,
  MailboxOverQuota = 522,
  EncryptionNeeded = 523,
  EncryptionRequiredForMechanism = 524,
  AccountDisabled = 525,
  NotAuthorized = 533,
  RejectedByFilter = 541,
  AddressQueryDomainNotServed = 557,
  DeliveryNotAuthorized = 571,
}
export declare type UnofficialSmtpReplyCode =
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
export declare function isSmtpReplyCode(value: unknown): value is SmtpReplyCode;
export declare const protocol: Protocol;
export declare const smtpCodes: readonly SmtpReplyCode[];

export declare const smtpFacts: {
  readonly [key in SmtpReplyKey]: SmtpReplyFacts & {
    readonly code: key;
  };
};

export declare const smtpPhrases: {
  readonly 211: string;
  readonly 214: string;
  readonly 220: string;
  readonly 221: string;
  readonly 235: string;
  readonly 250: string;
  readonly 251: string;
  readonly 252: string;
  readonly 253: string;
  readonly 334: string;
  readonly 354: string;
  readonly 355: string;
  readonly 421: string;
  readonly 432: string;
  readonly 450: string;
  readonly 451: string;
  readonly 452: string;
  readonly 453: string;
  readonly 454: string;
  readonly 455: string;
  readonly 458: string;
  readonly 459: string;
  readonly 500: string;
  readonly 501: string;
  readonly 502: string;
  readonly 503: string;
  readonly 504: string;
  readonly 521: string;
  readonly 530: string;
  readonly 534: string;
  readonly 535: string;
  readonly 538: string;
  readonly 550: string;
  readonly 551: string;
  readonly 552: string;
  readonly 553: string;
  readonly 554: string;
  readonly 555: string;
  readonly 556: string;
};
