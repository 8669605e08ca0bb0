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
export declare const ftpCodes: readonly FtpReplyCode[];

export declare const ftpFacts: {
  readonly [key in FtpReplyKey]: FtpReplyFacts & {
    readonly code: key;
  };
};

export declare const ftpPhrases: {
  readonly 110: string;
  readonly 119: string;
  readonly 120: string;
  readonly 125: string;
  readonly 150: string;
  readonly 151: string;
  readonly 152: string;
  readonly 200: string;
  readonly 202: string;
  readonly 211: string;
  readonly 212: string;
  readonly 213: string;
  readonly 214: string;
  readonly 215: string;
  readonly 220: string;
  readonly 221: string;
  readonly 225: string;
  readonly 226: string;
  readonly 227: string;
  readonly 228: string;
  readonly 229: string;
  readonly 230: string;
  readonly 231: string;
  readonly 232: string;
  readonly 234: string;
  readonly 235: string;
  readonly 250: string;
  readonly 257: string;
  readonly 331: string;
  readonly 332: string;
  readonly 334: string;
  readonly 335: string;
  readonly 336: string;
  readonly 350: string;
  readonly 354: string;
  readonly 421: string;
  readonly 425: string;
  readonly 426: string;
  readonly 431: string;
  readonly 450: string;
  readonly 451: string;
  readonly 452: string;
  readonly 500: string;
  readonly 501: string;
  readonly 502: string;
  readonly 503: string;
  readonly 504: string;
  readonly 521: string;
  readonly 522: string;
  readonly 530: string;
  readonly 532: string;
  readonly 533: string;
  readonly 534: string;
  readonly 535: string;
  readonly 536: string;
  readonly 537: string;
  readonly 550: string;
  readonly 551: string;
  readonly 552: string;
  readonly 553: string;
  readonly 554: string;
  readonly 555: string;
  readonly 631: string;
  readonly 632: string;
  readonly 633: string;
};
export declare function isFtpReplyCode(value: unknown): value is FtpReplyCode;
export declare const protocol: Protocol;
