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
export declare function classOf(code: number): "1yz" | "2yz" | "3yz" | "4yz" | "5yz" | null;
export declare function isRetryable(code: number, idempotent?: boolean): boolean;
export declare function isSmtpReplyCode(value: unknown): value is SmtpReply;
export declare function isSuccess(code: number): boolean;
export declare function isUnofficialSmtpReplyCode(value: unknown): value is UnofficialSmtpReply;
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

export declare function smtpCodeOf<Phrase extends (typeof smtpPhrases)[SmtpReplyCode]>(
  phrase: Phrase,
): {
  [Code in SmtpReplyCode]: (typeof smtpPhrases)[Code] extends Phrase ? Code : never;
}[SmtpReplyCode];
export declare function smtpCodeOf(phrase: string): SmtpReply | undefined;
export declare const smtpCodes: readonly SmtpReplyCode[];

export declare const smtpFacts: {
  readonly [key in SmtpReplyKey]: SmtpReplyFacts & {
    readonly code: key;
  };
};

export declare const smtpPhrases: {
  readonly 211: "System status, or system help reply";
  readonly 214: "Help message";
  readonly 220: "<domain> Service ready";
  readonly 221: "<domain> Service closing transmission channel";
  readonly 235: "Authentication Succeeded";
  readonly 250: "Requested mail action okay, completed";
  readonly 251: "User not local; will forward to <forward-path>";
  readonly 252: "Cannot VRFY user, but will accept message and attempt delivery";
  readonly 253: "OK, <n> pending messages for node <x> started";
  readonly 334: "(server challenge, BASE64 text)";
  readonly 354: "Start mail input; end with <CRLF>.<CRLF>";
  readonly 355: "octet-offset is the transaction offset";
  readonly 421: "<domain> Service not available, closing transmission channel";
  readonly 432: "A password transition is needed";
  readonly 450: "Requested mail action not taken: mailbox unavailable";
  readonly 451: "Requested action aborted: local error in processing";
  readonly 452: "Requested action not taken: insufficient system storage";
  readonly 453: "You have no mail";
  readonly 454: "TLS not available due to temporary reason / Temporary authentication failure";
  readonly 455: "Server unable to accommodate parameters";
  readonly 458: "Unable to queue messages for node <x>";
  readonly 459: "Node <x> not allowed: <reason>";
  readonly 500: "Syntax error, command unrecognized";
  readonly 501: "Syntax error in parameters or arguments";
  readonly 502: "Command not implemented";
  readonly 503: "Bad sequence of commands";
  readonly 504: "Command parameter not implemented";
  readonly 521: "Host does not accept mail";
  readonly 530: "Authentication required";
  readonly 534: "Authentication mechanism is too weak";
  readonly 535: "Authentication credentials invalid";
  readonly 538: "Encryption required for requested authentication mechanism";
  readonly 550: "Requested action not taken: mailbox unavailable";
  readonly 551: "User not local; please try <forward-path>";
  readonly 552: "Requested mail action aborted: exceeded storage allocation";
  readonly 553: "Requested action not taken: mailbox name not allowed";
  readonly 554: "Transaction failed";
  readonly 555: "MAIL FROM/RCPT TO parameters not recognized or not implemented";
  readonly 556: "Domain does not accept mail";
};
export declare const unofficialSmtpCodes: readonly UnofficialSmtpReplyCode[];

export declare const unofficialSmtpPhrases: {
  readonly 101: "The server is unable to connect";
  readonly 111: "Connection refused or inability to open an SMTP stream";
  readonly 200: "Nonstandard Success";
  readonly 420: "Timeout connection problem";
  readonly 422: "Password Transition";
  readonly 430: "Invalid Command";
  readonly 431: "Not enough space on the disk";
  readonly 441: "The recipient's server is not responding";
  readonly 442: "The connection was dropped during the transmission";
  readonly 446: "The maximum hop count was exceeded for the message";
  readonly 447: "Your outgoing message timed out";
  readonly 456: "please retry immediately the message over IPv4";
  readonly 471: "Local Filter Error";
  readonly 510: "Bad email address";
  readonly 511: "Bad email address";
  readonly 513: "Address type is incorrect";
  readonly 520: "Please use the correct QHLO ID";
  readonly 522: "Delivery failed: Over quota";
  readonly 523: "Encryption Needed";
  readonly 524: "Encryption Required For Mechanism";
  readonly 525: "Account Disabled";
  readonly 533: "Not Authorized";
  readonly 541: "Rejected By Filter";
  readonly 557: "Address Query Domain Not Served";
  readonly 571: "Delivery not authorized, message refused";
};
