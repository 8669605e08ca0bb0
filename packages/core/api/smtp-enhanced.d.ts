import type { CodeFacts } from "@wirecode/core/model";
import type { Protocol } from "@wirecode/core/model";

export declare enum SmtpEnhancedStatus {
  SuccessOtherUndefinedStatus = "2.0.0",
  SuccessOtherAddressStatus = "2.1.0",
  SuccessDestinationAddressValid = "2.1.5",
  SuccessMessageRelayedToNonCompliantMailer = "2.1.9",
  SuccessOtherOrUndefinedMailSystemStatus = "2.3.0",
  SuccessRequestedPriorityChanged = "2.3.6",
  SuccessOtherOrUndefinedProtocolStatus = "2.5.0",
  SuccessOtherOrUndefinedMediaError = "2.6.0",
  SuccessConversionWithLossPerformed = "2.6.4",
  SuccessUtf8ReplyRequired = "2.6.8",
  SuccessOtherOrUndefinedSecurityStatus = "2.7.0",
  SuccessMessageIntegrityFailure = "2.7.7",
  TransientOtherUndefinedStatus = "4.0.0",
  TransientOtherAddressStatus = "4.1.0",
  TransientBadDestinationMailboxAddress = "4.1.1",
  TransientBadSenderSystemAddress = "4.1.8",
  TransientOtherOrUndefinedMailboxStatus = "4.2.0",
  TransientMailboxDisabled = "4.2.1",
  TransientMailboxFull = "4.2.2",
  TransientMailingListExpansionProblem = "4.2.4",
  TransientOtherOrUndefinedMailSystemStatus = "4.3.0",
  TransientMailSystemFull = "4.3.1",
  TransientSystemNotAcceptingNetworkMessages = "4.3.2",
  TransientSystemIncorrectlyConfigured = "4.3.5",
  TransientOtherOrUndefinedNetworkOrRoutingStatus = "4.4.0",
  TransientNoAnswerFromHost = "4.4.1",
  TransientBadConnection = "4.4.2",
  TransientDirectoryServerFailure = "4.4.3",
  TransientUnableToRoute = "4.4.4",
  TransientMailSystemCongestion = "4.4.5",
  TransientRoutingLoopDetected = "4.4.6",
  TransientDeliveryTimeExpired = "4.4.7",
  TransientOtherOrUndefinedProtocolStatus = "4.5.0",
  TransientInvalidCommand = "4.5.1",
  TransientTooManyRecipients = "4.5.3",
  TransientInvalidCommandArguments = "4.5.4",
  TransientAuthenticationExchangeLineTooLong = "4.5.6",
  TransientOtherOrUndefinedMediaError = "4.6.0",
  TransientConversionFailed = "4.6.5",
  TransientMessageContentNotAvailable = "4.6.6",
  TransientOtherOrUndefinedSecurityStatus = "4.7.0",
  TransientDeliveryNotAuthorized = "4.7.1",
  TransientCryptographicFailure = "4.7.5",
  TransientMessageIntegrityFailure = "4.7.7",
  TransientPasswordTransitionNeeded = "4.7.12",
  TransientPriorityLevelTooLow = "4.7.15",
  TransientMessageTooBigForPriority = "4.7.16",
  TransientSpfValidationError = "4.7.24",
  TransientReverseDnsValidationFailed = "4.7.25",
  TransientMultipleAuthenticationChecksFailed = "4.7.26",
  TransientMailFloodDetected = "4.7.28",
  PermanentOtherUndefinedStatus = "5.0.0",
  PermanentOtherAddressStatus = "5.1.0",
  PermanentBadDestinationMailboxAddress = "5.1.1",
  PermanentBadDestinationSystemAddress = "5.1.2",
  PermanentBadDestinationMailboxAddressSyntax = "5.1.3",
  PermanentDestinationMailboxAddressAmbiguous = "5.1.4",
  PermanentDestinationMailboxHasMoved = "5.1.6",
  PermanentBadSenderMailboxAddressSyntax = "5.1.7",
  PermanentBadSenderSystemAddress = "5.1.8",
  PermanentRecipientAddressHasNullMx = "5.1.10",
  PermanentOtherOrUndefinedMailboxStatus = "5.2.0",
  PermanentMailboxDisabled = "5.2.1",
  PermanentMailboxFull = "5.2.2",
  PermanentMessageLengthExceedsAdministrativeLimit = "5.2.3",
  PermanentMailingListExpansionProblem = "5.2.4",
  PermanentOtherOrUndefinedMailSystemStatus = "5.3.0",
  PermanentSystemNotAcceptingNetworkMessages = "5.3.2",
  PermanentSystemNotCapableOfSelectedFeatures = "5.3.3",
  PermanentMessageTooBigForSystem = "5.3.4",
  PermanentSystemIncorrectlyConfigured = "5.3.5",
  PermanentOtherOrUndefinedNetworkOrRoutingStatus = "5.4.0",
  PermanentDirectoryServerFailure = "5.4.3",
  PermanentUnableToRoute = "5.4.4",
  PermanentDeliveryTimeExpired = "5.4.7",
  PermanentOtherOrUndefinedProtocolStatus = "5.5.0",
  PermanentInvalidCommand = "5.5.1",
  PermanentSyntaxError = "5.5.2",
  PermanentTooManyRecipients = "5.5.3",
  PermanentInvalidCommandArguments = "5.5.4",
  PermanentWrongProtocolVersion = "5.5.5",
  PermanentAuthenticationExchangeLineTooLong = "5.5.6",
  PermanentOtherOrUndefinedMediaError = "5.6.0",
  PermanentMediaNotSupported = "5.6.1",
  PermanentConversionRequiredAndProhibited = "5.6.2",
  PermanentConversionRequiredButNotSupported = "5.6.3",
  PermanentConversionWithLossPerformed = "5.6.4",
  PermanentConversionFailed = "5.6.5",
  PermanentMessageContentNotAvailable = "5.6.6",
  PermanentNonAsciiAddressesNotPermitted = "5.6.7",
  PermanentUtf8ReplyRequired = "5.6.8",
  PermanentUtf8HeaderMessageNotTransferable = "5.6.9",
  PermanentUtf8ReplyRequiredDuplicate = "5.6.10",
  PermanentOtherOrUndefinedSecurityStatus = "5.7.0",
  PermanentDeliveryNotAuthorized = "5.7.1",
  PermanentMailingListExpansionProhibited = "5.7.2",
  PermanentSecurityConversionRequiredButNotPossible = "5.7.3",
  PermanentSecurityFeaturesNotSupported = "5.7.4",
  PermanentCryptographicFailure = "5.7.5",
  PermanentCryptographicAlgorithmNotSupported = "5.7.6",
  PermanentMessageIntegrityFailure = "5.7.7",
  PermanentAuthenticationCredentialsInvalid = "5.7.8",
  PermanentAuthenticationMechanismTooWeak = "5.7.9",
  PermanentEncryptionNeeded = "5.7.10",
  PermanentEncryptionRequiredForMechanism = "5.7.11",
  PermanentUserAccountDisabled = "5.7.13",
  PermanentTrustRelationshipRequired = "5.7.14",
  PermanentPriorityLevelTooLow = "5.7.15",
  PermanentMessageTooBigForPriority = "5.7.16",
  PermanentMailboxOwnerHasChanged = "5.7.17",
  PermanentDomainOwnerHasChanged = "5.7.18",
  PermanentRrvsTestCannotBeCompleted = "5.7.19",
  PermanentNoPassingDkimSignature = "5.7.20",
  PermanentNoAcceptableDkimSignature = "5.7.21",
  PermanentNoAuthorMatchedDkimSignature = "5.7.22",
  PermanentSpfValidationFailed = "5.7.23",
  PermanentSpfValidationError = "5.7.24",
  PermanentReverseDnsValidationFailed = "5.7.25",
  PermanentMultipleAuthenticationChecksFailed = "5.7.26",
  PermanentSenderAddressHasNullMx = "5.7.27",
  PermanentMailFloodDetected = "5.7.28",
  PermanentArcValidationFailure = "5.7.29",
  PermanentRequireTlsSupportRequired = "5.7.30",
}

export declare interface SmtpEnhancedStatusAttributes extends Readonly<
  Record<string, CodeFacts["attributes"][string]>
> {
  readonly subject:
    | "undefined"
    | "addressing"
    | "mailbox"
    | "mail-system"
    | "network"
    | "protocol"
    | "content"
    | "security"
    | null;
  readonly about: readonly (
    | "recipient-address"
    | "sender-address"
    | "mailbox"
    | "message"
    | "client"
    | "login"
    | "server"
    | "network"
    | "policy"
  )[];
  readonly address: "keep" | "update" | "check" | "remove" | null;
  readonly "basic-codes": readonly string[];
}

export declare interface SmtpEnhancedStatusClasses {
  readonly "2.X.X":
    | "2.0.0"
    | "2.1.0"
    | "2.1.5"
    | "2.1.9"
    | "2.3.0"
    | "2.3.6"
    | "2.5.0"
    | "2.6.0"
    | "2.6.4"
    | "2.6.8"
    | "2.7.0"
    | "2.7.7";
  readonly "4.X.X":
    | "4.0.0"
    | "4.1.0"
    | "4.1.1"
    | "4.1.8"
    | "4.2.0"
    | "4.2.1"
    | "4.2.2"
    | "4.2.4"
    | "4.3.0"
    | "4.3.1"
    | "4.3.2"
    | "4.3.5"
    | "4.4.0"
    | "4.4.1"
    | "4.4.2"
    | "4.4.3"
    | "4.4.4"
    | "4.4.5"
    | "4.4.6"
    | "4.4.7"
    | "4.5.0"
    | "4.5.1"
    | "4.5.3"
    | "4.5.4"
    | "4.5.6"
    | "4.6.0"
    | "4.6.5"
    | "4.6.6"
    | "4.7.0"
    | "4.7.1"
    | "4.7.5"
    | "4.7.7"
    | "4.7.12"
    | "4.7.15"
    | "4.7.16"
    | "4.7.24"
    | "4.7.25"
    | "4.7.26"
    | "4.7.28";
  readonly "5.X.X":
    | "5.0.0"
    | "5.1.0"
    | "5.1.1"
    | "5.1.2"
    | "5.1.3"
    | "5.1.4"
    | "5.1.6"
    | "5.1.7"
    | "5.1.8"
    | "5.1.10"
    | "5.2.0"
    | "5.2.1"
    | "5.2.2"
    | "5.2.3"
    | "5.2.4"
    | "5.3.0"
    | "5.3.2"
    | "5.3.3"
    | "5.3.4"
    | "5.3.5"
    | "5.4.0"
    | "5.4.3"
    | "5.4.4"
    | "5.4.7"
    | "5.5.0"
    | "5.5.1"
    | "5.5.2"
    | "5.5.3"
    | "5.5.4"
    | "5.5.5"
    | "5.5.6"
    | "5.6.0"
    | "5.6.1"
    | "5.6.2"
    | "5.6.3"
    | "5.6.4"
    | "5.6.5"
    | "5.6.6"
    | "5.6.7"
    | "5.6.8"
    | "5.6.9"
    | "5.6.10"
    | "5.7.0"
    | "5.7.1"
    | "5.7.2"
    | "5.7.3"
    | "5.7.4"
    | "5.7.5"
    | "5.7.6"
    | "5.7.7"
    | "5.7.8"
    | "5.7.9"
    | "5.7.10"
    | "5.7.11"
    | "5.7.13"
    | "5.7.14"
    | "5.7.15"
    | "5.7.16"
    | "5.7.17"
    | "5.7.18"
    | "5.7.19"
    | "5.7.20"
    | "5.7.21"
    | "5.7.22"
    | "5.7.23"
    | "5.7.24"
    | "5.7.25"
    | "5.7.26"
    | "5.7.27"
    | "5.7.28"
    | "5.7.29"
    | "5.7.30";
}
export declare type SmtpEnhancedStatusCode =
  | "2.0.0"
  | "2.1.0"
  | "2.1.5"
  | "2.1.9"
  | "2.3.0"
  | "2.3.6"
  | "2.5.0"
  | "2.6.0"
  | "2.6.4"
  | "2.6.8"
  | "2.7.0"
  | "2.7.7"
  | "4.0.0"
  | "4.1.0"
  | "4.1.1"
  | "4.1.8"
  | "4.2.0"
  | "4.2.1"
  | "4.2.2"
  | "4.2.4"
  | "4.3.0"
  | "4.3.1"
  | "4.3.2"
  | "4.3.5"
  | "4.4.0"
  | "4.4.1"
  | "4.4.2"
  | "4.4.3"
  | "4.4.4"
  | "4.4.5"
  | "4.4.6"
  | "4.4.7"
  | "4.5.0"
  | "4.5.1"
  | "4.5.3"
  | "4.5.4"
  | "4.5.6"
  | "4.6.0"
  | "4.6.5"
  | "4.6.6"
  | "4.7.0"
  | "4.7.1"
  | "4.7.5"
  | "4.7.7"
  | "4.7.12"
  | "4.7.15"
  | "4.7.16"
  | "4.7.24"
  | "4.7.25"
  | "4.7.26"
  | "4.7.28"
  | "5.0.0"
  | "5.1.0"
  | "5.1.1"
  | "5.1.2"
  | "5.1.3"
  | "5.1.4"
  | "5.1.6"
  | "5.1.7"
  | "5.1.8"
  | "5.1.10"
  | "5.2.0"
  | "5.2.1"
  | "5.2.2"
  | "5.2.3"
  | "5.2.4"
  | "5.3.0"
  | "5.3.2"
  | "5.3.3"
  | "5.3.4"
  | "5.3.5"
  | "5.4.0"
  | "5.4.3"
  | "5.4.4"
  | "5.4.7"
  | "5.5.0"
  | "5.5.1"
  | "5.5.2"
  | "5.5.3"
  | "5.5.4"
  | "5.5.5"
  | "5.5.6"
  | "5.6.0"
  | "5.6.1"
  | "5.6.2"
  | "5.6.3"
  | "5.6.4"
  | "5.6.5"
  | "5.6.6"
  | "5.6.7"
  | "5.6.8"
  | "5.6.9"
  | "5.6.10"
  | "5.7.0"
  | "5.7.1"
  | "5.7.2"
  | "5.7.3"
  | "5.7.4"
  | "5.7.5"
  | "5.7.6"
  | "5.7.7"
  | "5.7.8"
  | "5.7.9"
  | "5.7.10"
  | "5.7.11"
  | "5.7.13"
  | "5.7.14"
  | "5.7.15"
  | "5.7.16"
  | "5.7.17"
  | "5.7.18"
  | "5.7.19"
  | "5.7.20"
  | "5.7.21"
  | "5.7.22"
  | "5.7.23"
  | "5.7.24"
  | "5.7.25"
  | "5.7.26"
  | "5.7.27"
  | "5.7.28"
  | "5.7.29"
  | "5.7.30";

export declare interface SmtpEnhancedStatusFacts extends CodeFacts {
  readonly protocol: "smtp-enhanced";
  readonly code: SmtpEnhancedStatusCode | UnofficialSmtpEnhancedStatusCode;
  readonly attributes: SmtpEnhancedStatusAttributes;
}
export declare type SmtpEnhancedStatusKey =
  SmtpEnhancedStatusCode | UnofficialSmtpEnhancedStatusCode;

export declare enum UnofficialSmtpEnhancedStatus {
  SuccessCannotVerifyUser = "2.5.2",
  TransientRecipientDomainNotFound = "4.1.2",
  TransientConnectionRefused = "4.4.316",
  TransientTlsRequiredNotOffered = "4.7.4",
  TransientGmailReverseDnsMissing = "4.7.23",
  TransientGmailSpfNotPassed = "4.7.27",
  TransientGmailTlsMissing = "4.7.29",
  TransientGmailDkimNotPassed = "4.7.30",
  TransientGmailFromNotAligned = "4.7.32",
  TransientGmailDmarcMissing = "4.7.40",
  TransientExchangeSuspiciousActivity = "4.7.500",
  TransientOutlookIpRateLimited = "4.7.650",
  TransientExchangeSuspiciousIp = "4.7.850",
  PermanentExchangeRemoteRefusal = "5.0.350",
  PermanentExchangeDailyRecipientLimit = "5.1.90",
  PermanentExchangeRemoteUnknownRecipient = "5.1.351",
  PermanentExchangeReceiveLimitFromSender = "5.2.121",
  PermanentExchangeReceiveLimit = "5.2.122",
  PermanentRecipientAccessDenied = "5.4.1",
  PermanentGmailDailySendingQuota = "5.4.5",
  PermanentRoutingLoopDetected = "5.4.6",
  PermanentExchangeRoutingLoop = "5.4.14",
  PermanentExchangeMessageExpired = "5.4.300",
  PermanentExchangeConnectionRefused = "5.4.316",
  PermanentExchangeBareLineFeed = "5.6.11",
  PermanentExchangeInternalSendersOnly = "5.7.12",
  PermanentGmailFromNotAligned = "5.7.32",
  PermanentGmailDmarcMissing = "5.7.40",
  PermanentExchangeClientNotAuthenticated = "5.7.57",
  PermanentExchangeTenantAttribution = "5.7.64",
  PermanentExchangeSenderNotAllowedForGroup = "5.7.124",
  PermanentExchangeGroupInternalOnly = "5.7.133",
  PermanentExchangeMailboxInternalOnly = "5.7.134",
  PermanentExchangeSmtpAuthDisabled = "5.7.139",
  PermanentExchangeSenderBanned = "5.7.501",
  PermanentExchangeDmarcReject = "5.7.509",
  PermanentExchangeBannedIp = "5.7.511",
  PermanentExchangeFromMissing = "5.7.512",
  PermanentExchangeCustomerBlockList = "5.7.513",
  PermanentOutlookAuthenticationRequired = "5.7.515",
  PermanentExchangeBannedSendingIp = "5.7.606",
  PermanentExchangeTenantThreshold = "5.7.705",
  PermanentExchangeIpNotAccepted = "5.7.708",
  PermanentExchangeUnregisteredDomain = "5.7.750",
}
export declare type UnofficialSmtpEnhancedStatusCode =
  | "2.5.2"
  | "4.1.2"
  | "4.4.316"
  | "4.7.4"
  | "4.7.23"
  | "4.7.27"
  | "4.7.29"
  | "4.7.30"
  | "4.7.32"
  | "4.7.40"
  | "4.7.500"
  | "4.7.650"
  | "4.7.850"
  | "5.0.350"
  | "5.1.90"
  | "5.1.351"
  | "5.2.121"
  | "5.2.122"
  | "5.4.1"
  | "5.4.5"
  | "5.4.6"
  | "5.4.14"
  | "5.4.300"
  | "5.4.316"
  | "5.6.11"
  | "5.7.12"
  | "5.7.32"
  | "5.7.40"
  | "5.7.57"
  | "5.7.64"
  | "5.7.124"
  | "5.7.133"
  | "5.7.134"
  | "5.7.139"
  | "5.7.501"
  | "5.7.509"
  | "5.7.511"
  | "5.7.512"
  | "5.7.513"
  | "5.7.515"
  | "5.7.606"
  | "5.7.705"
  | "5.7.708"
  | "5.7.750";
export declare function isSmtpEnhancedStatusCode(value: unknown): value is SmtpEnhancedStatusCode;
export declare const protocol: Protocol;
export declare const smtpEnhancedCodes: readonly SmtpEnhancedStatusCode[];

export declare const smtpEnhancedFacts: {
  readonly [key in SmtpEnhancedStatusKey]: SmtpEnhancedStatusFacts & {
    readonly code: key;
  };
};

export declare const smtpEnhancedPhrases: {
  readonly "2.0.0": string;
  readonly "2.1.0": string;
  readonly "2.1.5": string;
  readonly "2.1.9": string;
  readonly "2.3.0": string;
  readonly "2.3.6": string;
  readonly "2.5.0": string;
  readonly "2.6.0": string;
  readonly "2.6.4": string;
  readonly "2.6.8": string;
  readonly "2.7.0": string;
  readonly "2.7.7": string;
  readonly "4.0.0": string;
  readonly "4.1.0": string;
  readonly "4.1.1": string;
  readonly "4.1.8": string;
  readonly "4.2.0": string;
  readonly "4.2.1": string;
  readonly "4.2.2": string;
  readonly "4.2.4": string;
  readonly "4.3.0": string;
  readonly "4.3.1": string;
  readonly "4.3.2": string;
  readonly "4.3.5": string;
  readonly "4.4.0": string;
  readonly "4.4.1": string;
  readonly "4.4.2": string;
  readonly "4.4.3": string;
  readonly "4.4.4": string;
  readonly "4.4.5": string;
  readonly "4.4.6": string;
  readonly "4.4.7": string;
  readonly "4.5.0": string;
  readonly "4.5.1": string;
  readonly "4.5.3": string;
  readonly "4.5.4": string;
  readonly "4.5.6": string;
  readonly "4.6.0": string;
  readonly "4.6.5": string;
  readonly "4.6.6": string;
  readonly "4.7.0": string;
  readonly "4.7.1": string;
  readonly "4.7.5": string;
  readonly "4.7.7": string;
  readonly "4.7.12": string;
  readonly "4.7.15": string;
  readonly "4.7.16": string;
  readonly "4.7.24": string;
  readonly "4.7.25": string;
  readonly "4.7.26": string;
  readonly "4.7.28": string;
  readonly "5.0.0": string;
  readonly "5.1.0": string;
  readonly "5.1.1": string;
  readonly "5.1.2": string;
  readonly "5.1.3": string;
  readonly "5.1.4": string;
  readonly "5.1.6": string;
  readonly "5.1.7": string;
  readonly "5.1.8": string;
  readonly "5.1.10": string;
  readonly "5.2.0": string;
  readonly "5.2.1": string;
  readonly "5.2.2": string;
  readonly "5.2.3": string;
  readonly "5.2.4": string;
  readonly "5.3.0": string;
  readonly "5.3.2": string;
  readonly "5.3.3": string;
  readonly "5.3.4": string;
  readonly "5.3.5": string;
  readonly "5.4.0": string;
  readonly "5.4.3": string;
  readonly "5.4.4": string;
  readonly "5.4.7": string;
  readonly "5.5.0": string;
  readonly "5.5.1": string;
  readonly "5.5.2": string;
  readonly "5.5.3": string;
  readonly "5.5.4": string;
  readonly "5.5.5": string;
  readonly "5.5.6": string;
  readonly "5.6.0": string;
  readonly "5.6.1": string;
  readonly "5.6.2": string;
  readonly "5.6.3": string;
  readonly "5.6.4": string;
  readonly "5.6.5": string;
  readonly "5.6.6": string;
  readonly "5.6.7": string;
  readonly "5.6.8": string;
  readonly "5.6.9": string;
  readonly "5.6.10": null;
  readonly "5.7.0": string;
  readonly "5.7.1": string;
  readonly "5.7.2": string;
  readonly "5.7.3": string;
  readonly "5.7.4": string;
  readonly "5.7.5": string;
  readonly "5.7.6": string;
  readonly "5.7.7": string;
  readonly "5.7.8": string;
  readonly "5.7.9": string;
  readonly "5.7.10": string;
  readonly "5.7.11": string;
  readonly "5.7.13": string;
  readonly "5.7.14": string;
  readonly "5.7.15": string;
  readonly "5.7.16": string;
  readonly "5.7.17": string;
  readonly "5.7.18": string;
  readonly "5.7.19": string;
  readonly "5.7.20": string;
  readonly "5.7.21": string;
  readonly "5.7.22": string;
  readonly "5.7.23": string;
  readonly "5.7.24": string;
  readonly "5.7.25": string;
  readonly "5.7.26": string;
  readonly "5.7.27": string;
  readonly "5.7.28": string;
  readonly "5.7.29": string;
  readonly "5.7.30": string;
};
