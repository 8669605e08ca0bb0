import type { CodeFacts } from "@wirecode/core/model";
import type { Protocol } from "@wirecode/core/model";

export declare enum FtpReply {
  RestartMarker = 110,
  TerminalNotAvailable = 119,
  ServiceReadyInMinutes = 120,
  DataConnectionAlreadyOpen = 125,
  FileStatusOkay = 150,
  UserNotLocalWillForward = 151,
  UserUnknownOperatorWillForward = 152,
  CommandOkay = 200,
  CommandSuperfluous = 202,
  SystemStatus = 211,
  DirectoryStatus = 212,
  FileStatus = 213,
  HelpMessage = 214,
  SystemType = 215,
  ServiceReady = 220,
  ServiceClosing = 221,
  DataConnectionOpen = 225,
  ClosingDataConnection = 226,
  EnteringPassiveMode = 227,
  EnteringLongPassiveMode = 228,
  EnteringExtendedPassiveMode = 229,
  UserLoggedIn = 230,
  UserLoggedOut = 231,
  UserLoggedInBySecurityData = 232,
  SecurityDataExchangeComplete = 234,
  SecurityDataExchangeSucceeded = 235,
  FileActionOkay = 250,
  PathnameCreated = 257,
  NeedPassword = 331,
  NeedAccountForLogin = 332,
  SecurityMechanismAccepted = 334,
  MoreSecurityDataRequired = 335,
  NeedPasswordWithChallenge = 336,
  PendingFurtherInformation = 350,
  StartMailInput = 354,
  ServiceNotAvailable = 421,
  CannotOpenDataConnection = 425,
  TransferAborted = 426,
  SecurityResourceUnavailable = 431,
  FileTemporarilyUnavailable = 450,
  LocalError = 451,
  InsufficientStorage = 452,
  CommandUnrecognized = 500,
  ParameterSyntaxError = 501,
  CommandNotImplemented = 502,
  BadSequence = 503,
  ParameterNotImplemented = 504,
  SupportedAddressFamilies = 521,
  UnknownNetworkProtocol = 522,
  NotLoggedIn = 530,
  NeedAccountForStoring = 532,
  CommandProtectionDenied = 533,
  RequestDeniedByPolicy = 534,
  SecurityCheckFailed = 535,
  ProtLevelNotSupported = 536,
  CommandProtectionNotSupported = 537,
  FileUnavailable = 550,
  PageTypeUnknown = 551,
  ExceededStorageAllocation = 552,
  FileNameNotAllowed = 553,
  InvalidRestParameter = 554,
  TypeOrStructureMismatch = 555,
  IntegrityProtected = 631,
  ConfidentialityAndIntegrityProtected = 632,
  ConfidentialityProtected = 633,
}

export declare interface FtpReplyAttributes extends Readonly<
  Record<string, CodeFacts["attributes"][string]>
> {
  readonly commands:
    | "any"
    | readonly (
        | "connection"
        | "HOST"
        | "AUTH"
        | "ADAT"
        | "PBSZ"
        | "PROT"
        | "CCC"
        | "MIC"
        | "CONF"
        | "ENC"
        | "USER"
        | "PASS"
        | "ACCT"
        | "REIN"
        | "TYPE"
        | "STRU"
        | "MODE"
        | "PORT"
        | "PASV"
        | "EPRT"
        | "EPSV"
        | "LPRT"
        | "LPSV"
        | "OPTS"
        | "LANG"
        | "SITE"
        | "ALLO"
        | "REST"
        | "RETR"
        | "STOR"
        | "STOU"
        | "APPE"
        | "LIST"
        | "NLST"
        | "MLSD"
        | "ABOR"
        | "CWD"
        | "CDUP"
        | "SMNT"
        | "PWD"
        | "MKD"
        | "RMD"
        | "RNFR"
        | "RNTO"
        | "DELE"
        | "SIZE"
        | "MDTM"
        | "MLST"
        | "SYST"
        | "STAT"
        | "HELP"
        | "FEAT"
        | "NOOP"
        | "QUIT"
        | "MAIL"
        | "MLFL"
        | "MSND"
        | "MSOM"
        | "MSAM"
        | "MRCP"
      )[];
  readonly phase:
    | "any"
    | readonly (
        | "opening"
        | "security"
        | "login"
        | "settings"
        | "transfer"
        | "files"
        | "enquiry"
        | "closing"
        | "mail"
      )[];
  readonly "data-connection":
    | "awaited"
    | "about-to-open"
    | "in-use"
    | "stays-open"
    | "closes"
    | "not-opened"
    | "broken"
    | null;
  readonly "parse-text": boolean;
}

export declare interface FtpReplyClasses {
  readonly "1yz": 110 | 119 | 120 | 125 | 150 | 151 | 152;
  readonly "2yz":
    | 200
    | 202
    | 211
    | 212
    | 213
    | 214
    | 215
    | 220
    | 221
    | 225
    | 226
    | 227
    | 228
    | 229
    | 230
    | 231
    | 232
    | 234
    | 235
    | 250
    | 257;
  readonly "3yz": 331 | 332 | 334 | 335 | 336 | 350 | 354;
  readonly "4yz": 421 | 425 | 426 | 431 | 450 | 451 | 452;
  readonly "5yz":
    | 500
    | 501
    | 502
    | 503
    | 504
    | 521
    | 522
    | 530
    | 532
    | 533
    | 534
    | 535
    | 536
    | 537
    | 550
    | 551
    | 552
    | 553
    | 554
    | 555;
  readonly "6yz": 631 | 632 | 633;
}
export declare type FtpReplyCode =
  | 110
  | 119
  | 120
  | 125
  | 150
  | 151
  | 152
  | 200
  | 202
  | 211
  | 212
  | 213
  | 214
  | 215
  | 220
  | 221
  | 225
  | 226
  | 227
  | 228
  | 229
  | 230
  | 231
  | 232
  | 234
  | 235
  | 250
  | 257
  | 331
  | 332
  | 334
  | 335
  | 336
  | 350
  | 354
  | 421
  | 425
  | 426
  | 431
  | 450
  | 451
  | 452
  | 500
  | 501
  | 502
  | 503
  | 504
  | 521
  | 522
  | 530
  | 532
  | 533
  | 534
  | 535
  | 536
  | 537
  | 550
  | 551
  | 552
  | 553
  | 554
  | 555
  | 631
  | 632
  | 633;

export declare interface FtpReplyFacts extends CodeFacts {
  readonly protocol: "ftp";
  readonly code: FtpReplyCode | UnofficialFtpReplyCode;
  readonly attributes: FtpReplyAttributes;
}
export declare type FtpReplyKey = FtpReplyCode | UnofficialFtpReplyCode;

export declare enum UnofficialFtpReply {
  PreliminarySeries = 100,
  InvalidCredentials = 430,
  RequestedHostUnavailable = 434,
}
export declare type UnofficialFtpReplyCode = 100 | 430 | 434;
export declare function classOf(code: number): "1yz" | "2yz" | "3yz" | "4yz" | "5yz" | "6yz" | null;

export declare function ftpCodeOf<
  Phrase extends Exclude<
    (typeof ftpPhrases)[FtpReplyCode],
    "[ADAT=base64data]" | "Requested action not taken."
  >,
>(
  phrase: Phrase,
): {
  [Code in FtpReplyCode]: (typeof ftpPhrases)[Code] extends Phrase ? Code : never;
}[FtpReplyCode];
export declare function ftpCodeOf(phrase: string): FtpReply | undefined;
export declare const ftpCodes: readonly FtpReplyCode[];

export declare const ftpFacts: {
  readonly [key in FtpReplyKey]: FtpReplyFacts & {
    readonly code: key;
  };
};

export declare const ftpPhrases: {
  readonly 110: "Restart marker reply.";
  readonly 119: "Terminal not available, will try mailbox.";
  readonly 120: "Service ready in nnn minutes.";
  readonly 125: "Data connection already open; transfer starting.";
  readonly 150: "File status okay; about to open data connection.";
  readonly 151: "User not local; Will forward to <user>@<host>.";
  readonly 152: "User Unknown; Mail will be forwarded by the operator.";
  readonly 200: "Command okay.";
  readonly 202: "Command not implemented, superfluous at this site.";
  readonly 211: "System status, or system help reply.";
  readonly 212: "Directory status.";
  readonly 213: "File status.";
  readonly 214: "Help message.";
  readonly 215: "NAME system type.";
  readonly 220: "Service ready for new user.";
  readonly 221: "Service closing control connection.";
  readonly 225: "Data connection open; no transfer in progress.";
  readonly 226: "Closing data connection.";
  readonly 227: "Entering Passive Mode (h1,h2,h3,h4,p1,p2).";
  readonly 228: "Entering Long Passive Mode (af, hal, h1, h2, h3,..., pal, p1, p2...)";
  readonly 229: "Entering Extended Passive Mode (|||port|)";
  readonly 230: "User logged in, proceed.";
  readonly 231: 'User is "logged out". Service terminated.';
  readonly 232: "User logged in, authorized by security data exchange.";
  readonly 234: "Security data exchange complete.";
  readonly 235: "[ADAT=base64data]";
  readonly 250: "Requested file action okay, completed.";
  readonly 257: '"PATHNAME" created.';
  readonly 331: "User name okay, need password.";
  readonly 332: "Need account for login.";
  readonly 334: "[ADAT=base64data]";
  readonly 335: "[ADAT=base64data]";
  readonly 336: 'Username okay, need password. Challenge is "...."';
  readonly 350: "Requested file action pending further information.";
  readonly 354: "Start mail input; end with <CR><LF>.<CR><LF>";
  readonly 421: "Service not available, closing control connection.";
  readonly 425: "Can't open data connection.";
  readonly 426: "Connection closed; transfer aborted.";
  readonly 431: "Need some unavailable resource to process security.";
  readonly 450: "Requested file action not taken.";
  readonly 451: "Requested action aborted: local error in processing.";
  readonly 452: "Requested action not taken.";
  readonly 500: "Syntax error, command unrecognized.";
  readonly 501: "Syntax error in parameters or arguments.";
  readonly 502: "Command not implemented.";
  readonly 503: "Bad sequence of commands.";
  readonly 504: "Command not implemented for that parameter.";
  readonly 521: "Supported address families are (af1, af2, ..., afn)";
  readonly 522: "Extended Port Failure - unknown network protocol";
  readonly 530: "Not logged in.";
  readonly 532: "Need account for storing files.";
  readonly 533: "Command protection level denied for policy reasons.";
  readonly 534: "Request denied for policy reasons.";
  readonly 535: "Failed security check (hash, sequence, etc).";
  readonly 536: "Requested PROT level not supported by mechanism.";
  readonly 537: "Command protection level not supported by security mechanism.";
  readonly 550: "Requested action not taken.";
  readonly 551: "Requested action aborted: page type unknown.";
  readonly 552: "Requested file action aborted.";
  readonly 553: "Requested action not taken.";
  readonly 554: "Requested action not taken: invalid REST parameter.";
  readonly 555: "Requested action not taken: type or stru mismatch.";
  readonly 631: "integrity protected reply";
  readonly 632: "confidentiality and integrity protected reply";
  readonly 633: "confidentiality protected reply";
};
export declare function isFtpReplyCode(value: unknown): value is FtpReply;
export declare function isRetryable(code: number, idempotent?: boolean): boolean;
export declare function isSuccess(code: number): boolean;
export declare function isUnofficialFtpReplyCode(value: unknown): value is UnofficialFtpReply;
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
export declare const unofficialFtpCodes: readonly UnofficialFtpReplyCode[];

export declare const unofficialFtpPhrases: {
  readonly 100: "Series heading of the 1yz replies";
  readonly 430: "Invalid username or password";
  readonly 434: "Requested host unavailable.";
};
