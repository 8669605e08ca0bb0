export declare const BadSequence = 503;
export declare type BadSequence = 503;

export declare const CannotOpenDataConnection = 425;
export declare type CannotOpenDataConnection = 425;

export declare const ClosingDataConnection = 226;
export declare type ClosingDataConnection = 226;

export declare const CommandNotImplemented = 502;
export declare type CommandNotImplemented = 502;

export declare const CommandOkay = 200;
export declare type CommandOkay = 200;

export declare const CommandProtectionDenied = 533;
export declare type CommandProtectionDenied = 533;

export declare const CommandProtectionNotSupported = 537;
export declare type CommandProtectionNotSupported = 537;

export declare const CommandSuperfluous = 202;
export declare type CommandSuperfluous = 202;

export declare const CommandUnrecognized = 500;
export declare type CommandUnrecognized = 500;

export declare const ConfidentialityAndIntegrityProtected = 632;
export declare type ConfidentialityAndIntegrityProtected = 632;

export declare const ConfidentialityProtected = 633;
export declare type ConfidentialityProtected = 633;

export declare const DataConnectionAlreadyOpen = 125;
export declare type DataConnectionAlreadyOpen = 125;

export declare const DataConnectionOpen = 225;
export declare type DataConnectionOpen = 225;

export declare const DirectoryStatus = 212;
export declare type DirectoryStatus = 212;

export declare const EnteringExtendedPassiveMode = 229;
export declare type EnteringExtendedPassiveMode = 229;

export declare const EnteringLongPassiveMode = 228;
export declare type EnteringLongPassiveMode = 228;

export declare const EnteringPassiveMode = 227;
export declare type EnteringPassiveMode = 227;

export declare const ExceededStorageAllocation = 552;
export declare type ExceededStorageAllocation = 552;

export declare const FileActionOkay = 250;
export declare type FileActionOkay = 250;

export declare const FileNameNotAllowed = 553;
export declare type FileNameNotAllowed = 553;

export declare const FileStatus = 213;
export declare type FileStatus = 213;

export declare const FileStatusOkay = 150;
export declare type FileStatusOkay = 150;

export declare const FileTemporarilyUnavailable = 450;
export declare type FileTemporarilyUnavailable = 450;

export declare const FileUnavailable = 550;
export declare type FileUnavailable = 550;

export declare namespace FtpReply {
  export {
    RestartMarker,
    TerminalNotAvailable,
    ServiceReadyInMinutes,
    DataConnectionAlreadyOpen,
    FileStatusOkay,
    UserNotLocalWillForward,
    UserUnknownOperatorWillForward,
    CommandOkay,
    CommandSuperfluous,
    SystemStatus,
    DirectoryStatus,
    FileStatus,
    HelpMessage,
    SystemType,
    ServiceReady,
    ServiceClosing,
    DataConnectionOpen,
    ClosingDataConnection,
    EnteringPassiveMode,
    EnteringLongPassiveMode,
    EnteringExtendedPassiveMode,
    UserLoggedIn,
    UserLoggedOut,
    UserLoggedInBySecurityData,
    SecurityDataExchangeComplete,
    SecurityDataExchangeSucceeded,
    FileActionOkay,
    PathnameCreated,
    NeedPassword,
    NeedAccountForLogin,
    SecurityMechanismAccepted,
    MoreSecurityDataRequired,
    NeedPasswordWithChallenge,
    PendingFurtherInformation,
    StartMailInput,
    ServiceNotAvailable,
    CannotOpenDataConnection,
    TransferAborted,
    SecurityResourceUnavailable,
    FileTemporarilyUnavailable,
    LocalError,
    InsufficientStorage,
    CommandUnrecognized,
    ParameterSyntaxError,
    CommandNotImplemented,
    BadSequence,
    ParameterNotImplemented,
    SupportedAddressFamilies,
    UnknownNetworkProtocol,
    NotLoggedIn,
    NeedAccountForStoring,
    CommandProtectionDenied,
    RequestDeniedByPolicy,
    SecurityCheckFailed,
    ProtLevelNotSupported,
    CommandProtectionNotSupported,
    FileUnavailable,
    PageTypeUnknown,
    ExceededStorageAllocation,
    FileNameNotAllowed,
    InvalidRestParameter,
    TypeOrStructureMismatch,
    IntegrityProtected,
    ConfidentialityAndIntegrityProtected,
    ConfidentialityProtected,
  };
}
export declare type FtpReply =
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
export declare type FtpReplyCode = FtpReply;

export declare const HelpMessage = 214;
export declare type HelpMessage = 214;

export declare const InsufficientStorage = 452;
export declare type InsufficientStorage = 452;

export declare const IntegrityProtected = 631;
export declare type IntegrityProtected = 631;

export declare const InvalidRestParameter = 554;
export declare type InvalidRestParameter = 554;

export declare const LocalError = 451;
export declare type LocalError = 451;

export declare const MoreSecurityDataRequired = 335;
export declare type MoreSecurityDataRequired = 335;

export declare const NeedAccountForLogin = 332;
export declare type NeedAccountForLogin = 332;

export declare const NeedAccountForStoring = 532;
export declare type NeedAccountForStoring = 532;

export declare const NeedPassword = 331;
export declare type NeedPassword = 331;

export declare const NeedPasswordWithChallenge = 336;
export declare type NeedPasswordWithChallenge = 336;

export declare const NotLoggedIn = 530;
export declare type NotLoggedIn = 530;

export declare const PageTypeUnknown = 551;
export declare type PageTypeUnknown = 551;

export declare const ParameterNotImplemented = 504;
export declare type ParameterNotImplemented = 504;

export declare const ParameterSyntaxError = 501;
export declare type ParameterSyntaxError = 501;

export declare const PathnameCreated = 257;
export declare type PathnameCreated = 257;

export declare const PendingFurtherInformation = 350;
export declare type PendingFurtherInformation = 350;

export declare const ProtLevelNotSupported = 536;
export declare type ProtLevelNotSupported = 536;

export declare const RequestDeniedByPolicy = 534;
export declare type RequestDeniedByPolicy = 534;

export declare const RestartMarker = 110;
export declare type RestartMarker = 110;

export declare const SecurityCheckFailed = 535;
export declare type SecurityCheckFailed = 535;

export declare const SecurityDataExchangeComplete = 234;
export declare type SecurityDataExchangeComplete = 234;

export declare const SecurityDataExchangeSucceeded = 235;
export declare type SecurityDataExchangeSucceeded = 235;

export declare const SecurityMechanismAccepted = 334;
export declare type SecurityMechanismAccepted = 334;

export declare const SecurityResourceUnavailable = 431;
export declare type SecurityResourceUnavailable = 431;

export declare const ServiceClosing = 221;
export declare type ServiceClosing = 221;

export declare const ServiceNotAvailable = 421;
export declare type ServiceNotAvailable = 421;

export declare const ServiceReady = 220;
export declare type ServiceReady = 220;

export declare const ServiceReadyInMinutes = 120;
export declare type ServiceReadyInMinutes = 120;

export declare const StartMailInput = 354;
export declare type StartMailInput = 354;

export declare const SupportedAddressFamilies = 521;
export declare type SupportedAddressFamilies = 521;

export declare const SystemStatus = 211;
export declare type SystemStatus = 211;

export declare const SystemType = 215;
export declare type SystemType = 215;

export declare const TerminalNotAvailable = 119;
export declare type TerminalNotAvailable = 119;

export declare const TransferAborted = 426;
export declare type TransferAborted = 426;

export declare const TypeOrStructureMismatch = 555;
export declare type TypeOrStructureMismatch = 555;

export declare const UnknownNetworkProtocol = 522;
export declare type UnknownNetworkProtocol = 522;

export declare const UserLoggedIn = 230;
export declare type UserLoggedIn = 230;

export declare const UserLoggedInBySecurityData = 232;
export declare type UserLoggedInBySecurityData = 232;

export declare const UserLoggedOut = 231;
export declare type UserLoggedOut = 231;

export declare const UserNotLocalWillForward = 151;
export declare type UserNotLocalWillForward = 151;

export declare const UserUnknownOperatorWillForward = 152;
export declare type UserUnknownOperatorWillForward = 152;
export declare const ftpCodes: readonly FtpReply[];

export declare const ftpNames: {
  readonly 110: "RestartMarker";
  readonly 119: "TerminalNotAvailable";
  readonly 120: "ServiceReadyInMinutes";
  readonly 125: "DataConnectionAlreadyOpen";
  readonly 150: "FileStatusOkay";
  readonly 151: "UserNotLocalWillForward";
  readonly 152: "UserUnknownOperatorWillForward";
  readonly 200: "CommandOkay";
  readonly 202: "CommandSuperfluous";
  readonly 211: "SystemStatus";
  readonly 212: "DirectoryStatus";
  readonly 213: "FileStatus";
  readonly 214: "HelpMessage";
  readonly 215: "SystemType";
  readonly 220: "ServiceReady";
  readonly 221: "ServiceClosing";
  readonly 225: "DataConnectionOpen";
  readonly 226: "ClosingDataConnection";
  readonly 227: "EnteringPassiveMode";
  readonly 228: "EnteringLongPassiveMode";
  readonly 229: "EnteringExtendedPassiveMode";
  readonly 230: "UserLoggedIn";
  readonly 231: "UserLoggedOut";
  readonly 232: "UserLoggedInBySecurityData";
  readonly 234: "SecurityDataExchangeComplete";
  readonly 235: "SecurityDataExchangeSucceeded";
  readonly 250: "FileActionOkay";
  readonly 257: "PathnameCreated";
  readonly 331: "NeedPassword";
  readonly 332: "NeedAccountForLogin";
  readonly 334: "SecurityMechanismAccepted";
  readonly 335: "MoreSecurityDataRequired";
  readonly 336: "NeedPasswordWithChallenge";
  readonly 350: "PendingFurtherInformation";
  readonly 354: "StartMailInput";
  readonly 421: "ServiceNotAvailable";
  readonly 425: "CannotOpenDataConnection";
  readonly 426: "TransferAborted";
  readonly 431: "SecurityResourceUnavailable";
  readonly 450: "FileTemporarilyUnavailable";
  readonly 451: "LocalError";
  readonly 452: "InsufficientStorage";
  readonly 500: "CommandUnrecognized";
  readonly 501: "ParameterSyntaxError";
  readonly 502: "CommandNotImplemented";
  readonly 503: "BadSequence";
  readonly 504: "ParameterNotImplemented";
  readonly 521: "SupportedAddressFamilies";
  readonly 522: "UnknownNetworkProtocol";
  readonly 530: "NotLoggedIn";
  readonly 532: "NeedAccountForStoring";
  readonly 533: "CommandProtectionDenied";
  readonly 534: "RequestDeniedByPolicy";
  readonly 535: "SecurityCheckFailed";
  readonly 536: "ProtLevelNotSupported";
  readonly 537: "CommandProtectionNotSupported";
  readonly 550: "FileUnavailable";
  readonly 551: "PageTypeUnknown";
  readonly 552: "ExceededStorageAllocation";
  readonly 553: "FileNameNotAllowed";
  readonly 554: "InvalidRestParameter";
  readonly 555: "TypeOrStructureMismatch";
  readonly 631: "IntegrityProtected";
  readonly 632: "ConfidentialityAndIntegrityProtected";
  readonly 633: "ConfidentialityProtected";
};
export declare function isFtpReplyCode(value: unknown): value is FtpReply;
