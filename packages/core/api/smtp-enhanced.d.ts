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
export declare function classOf(code: string): "2.X.X" | "4.X.X" | "5.X.X" | null;
export declare function isRetryable(code: string, idempotent?: boolean): boolean;
export declare function isSmtpEnhancedStatusCode(value: unknown): value is SmtpEnhancedStatus;
export declare function isSuccess(code: string): boolean;
export declare function isUnofficialSmtpEnhancedStatusCode(
  value: unknown,
): value is UnofficialSmtpEnhancedStatus;
export declare const protocol: Protocol;
export declare function retryOf(
  code: string,
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

export declare function smtpEnhancedCodeOf<
  Phrase extends Exclude<
    (typeof smtpEnhancedPhrases)[SmtpEnhancedStatusCode],
    | "Other undefined Status"
    | "Other address status"
    | "Other or undefined mail system status"
    | "Other or undefined protocol status"
    | "Other or undefined media error"
    | "Conversion with loss performed"
    | "UTF-8 string reply is required, but not permitted by the SMTP client"
    | "Other or undefined security status"
    | "Message integrity failure"
    | "Bad destination mailbox address"
    | "Bad sender's system address"
    | "Other or undefined mailbox status"
    | "Mailbox disabled, not accepting messages"
    | "Mailbox full"
    | "Mailing list expansion problem"
    | "System not accepting network messages"
    | "System incorrectly configured"
    | "Other or undefined network or routing status"
    | "Directory server failure"
    | "Unable to route"
    | "Delivery time expired"
    | "Invalid command"
    | "Too many recipients"
    | "Invalid command arguments"
    | "Authentication Exchange line is too long"
    | "Conversion Failed"
    | "Message content not available"
    | "Delivery not authorized, message refused"
    | "Cryptographic failure"
    | "Priority Level is too low"
    | "Message is too big for the specified priority"
    | "SPF validation error"
    | "Reverse DNS validation failed"
    | "Multiple authentication checks failed"
    | "Mail flood detected"
  >,
>(
  phrase: Phrase,
): {
  [Code in SmtpEnhancedStatusCode]: (typeof smtpEnhancedPhrases)[Code] extends Phrase
    ? Code
    : never;
}[SmtpEnhancedStatusCode];
export declare function smtpEnhancedCodeOf(phrase: string): SmtpEnhancedStatus | undefined;
export declare const smtpEnhancedCodes: readonly SmtpEnhancedStatusCode[];

export declare const smtpEnhancedFacts: {
  readonly [key in SmtpEnhancedStatusKey]: SmtpEnhancedStatusFacts & {
    readonly code: key;
  };
};

export declare const smtpEnhancedPhrases: {
  readonly "2.0.0": "Other undefined Status";
  readonly "2.1.0": "Other address status";
  readonly "2.1.5": "Destination address valid";
  readonly "2.1.9": "Message relayed to non-compliant mailer";
  readonly "2.3.0": "Other or undefined mail system status";
  readonly "2.3.6": "Requested priority was changed";
  readonly "2.5.0": "Other or undefined protocol status";
  readonly "2.6.0": "Other or undefined media error";
  readonly "2.6.4": "Conversion with loss performed";
  readonly "2.6.8": "UTF-8 string reply is required, but not permitted by the SMTP client";
  readonly "2.7.0": "Other or undefined security status";
  readonly "2.7.7": "Message integrity failure";
  readonly "4.0.0": "Other undefined Status";
  readonly "4.1.0": "Other address status";
  readonly "4.1.1": "Bad destination mailbox address";
  readonly "4.1.8": "Bad sender's system address";
  readonly "4.2.0": "Other or undefined mailbox status";
  readonly "4.2.1": "Mailbox disabled, not accepting messages";
  readonly "4.2.2": "Mailbox full";
  readonly "4.2.4": "Mailing list expansion problem";
  readonly "4.3.0": "Other or undefined mail system status";
  readonly "4.3.1": "Mail system full";
  readonly "4.3.2": "System not accepting network messages";
  readonly "4.3.5": "System incorrectly configured";
  readonly "4.4.0": "Other or undefined network or routing status";
  readonly "4.4.1": "No answer from host";
  readonly "4.4.2": "Bad connection";
  readonly "4.4.3": "Directory server failure";
  readonly "4.4.4": "Unable to route";
  readonly "4.4.5": "Mail system congestion";
  readonly "4.4.6": "Routing loop detected";
  readonly "4.4.7": "Delivery time expired";
  readonly "4.5.0": "Other or undefined protocol status";
  readonly "4.5.1": "Invalid command";
  readonly "4.5.3": "Too many recipients";
  readonly "4.5.4": "Invalid command arguments";
  readonly "4.5.6": "Authentication Exchange line is too long";
  readonly "4.6.0": "Other or undefined media error";
  readonly "4.6.5": "Conversion Failed";
  readonly "4.6.6": "Message content not available";
  readonly "4.7.0": "Other or undefined security status";
  readonly "4.7.1": "Delivery not authorized, message refused";
  readonly "4.7.5": "Cryptographic failure";
  readonly "4.7.7": "Message integrity failure";
  readonly "4.7.12": "A password transition is needed";
  readonly "4.7.15": "Priority Level is too low";
  readonly "4.7.16": "Message is too big for the specified priority";
  readonly "4.7.24": "SPF validation error";
  readonly "4.7.25": "Reverse DNS validation failed";
  readonly "4.7.26": "Multiple authentication checks failed";
  readonly "4.7.28": "Mail flood detected";
  readonly "5.0.0": "Other undefined Status";
  readonly "5.1.0": "Other address status";
  readonly "5.1.1": "Bad destination mailbox address";
  readonly "5.1.2": "Bad destination system address";
  readonly "5.1.3": "Bad destination mailbox address syntax";
  readonly "5.1.4": "Destination mailbox address ambiguous";
  readonly "5.1.6": "Destination mailbox has moved, No forwarding address";
  readonly "5.1.7": "Bad sender's mailbox address syntax";
  readonly "5.1.8": "Bad sender's system address";
  readonly "5.1.10": "Recipient address has null MX";
  readonly "5.2.0": "Other or undefined mailbox status";
  readonly "5.2.1": "Mailbox disabled, not accepting messages";
  readonly "5.2.2": "Mailbox full";
  readonly "5.2.3": "Message length exceeds administrative limit";
  readonly "5.2.4": "Mailing list expansion problem";
  readonly "5.3.0": "Other or undefined mail system status";
  readonly "5.3.2": "System not accepting network messages";
  readonly "5.3.3": "System not capable of selected features";
  readonly "5.3.4": "Message too big for system";
  readonly "5.3.5": "System incorrectly configured";
  readonly "5.4.0": "Other or undefined network or routing status";
  readonly "5.4.3": "Directory server failure";
  readonly "5.4.4": "Unable to route";
  readonly "5.4.7": "Delivery time expired";
  readonly "5.5.0": "Other or undefined protocol status";
  readonly "5.5.1": "Invalid command";
  readonly "5.5.2": "Syntax error";
  readonly "5.5.3": "Too many recipients";
  readonly "5.5.4": "Invalid command arguments";
  readonly "5.5.5": "Wrong protocol version";
  readonly "5.5.6": "Authentication Exchange line is too long";
  readonly "5.6.0": "Other or undefined media error";
  readonly "5.6.1": "Media not supported";
  readonly "5.6.2": "Conversion required and prohibited";
  readonly "5.6.3": "Conversion required but not supported";
  readonly "5.6.4": "Conversion with loss performed";
  readonly "5.6.5": "Conversion Failed";
  readonly "5.6.6": "Message content not available";
  readonly "5.6.7": "Non-ASCII addresses not permitted for that sender/recipient";
  readonly "5.6.8": "UTF-8 string reply is required, but not permitted by the SMTP client";
  readonly "5.6.9": "UTF-8 header message cannot be transferred to one or more recipients, so the message must be rejected";
  readonly "5.6.10": "Permanent Utf8 Reply Required Duplicate";
  readonly "5.7.0": "Other or undefined security status";
  readonly "5.7.1": "Delivery not authorized, message refused";
  readonly "5.7.2": "Mailing list expansion prohibited";
  readonly "5.7.3": "Security conversion required but not possible";
  readonly "5.7.4": "Security features not supported";
  readonly "5.7.5": "Cryptographic failure";
  readonly "5.7.6": "Cryptographic algorithm not supported";
  readonly "5.7.7": "Message integrity failure";
  readonly "5.7.8": "Authentication credentials invalid";
  readonly "5.7.9": "Authentication mechanism is too weak";
  readonly "5.7.10": "Encryption Needed";
  readonly "5.7.11": "Encryption required for requested authentication mechanism";
  readonly "5.7.13": "User Account Disabled";
  readonly "5.7.14": "Trust relationship required";
  readonly "5.7.15": "Priority Level is too low";
  readonly "5.7.16": "Message is too big for the specified priority";
  readonly "5.7.17": "Mailbox owner has changed";
  readonly "5.7.18": "Domain owner has changed";
  readonly "5.7.19": "RRVS test cannot be completed";
  readonly "5.7.20": "No passing DKIM signature found";
  readonly "5.7.21": "No acceptable DKIM signature found";
  readonly "5.7.22": "No valid author-matched DKIM signature found";
  readonly "5.7.23": "SPF validation failed";
  readonly "5.7.24": "SPF validation error";
  readonly "5.7.25": "Reverse DNS validation failed";
  readonly "5.7.26": "Multiple authentication checks failed";
  readonly "5.7.27": "Sender address has null MX";
  readonly "5.7.28": "Mail flood detected";
  readonly "5.7.29": "ARC validation failure";
  readonly "5.7.30": "REQUIRETLS support required";
};
export declare const unofficialSmtpEnhancedCodes: readonly UnofficialSmtpEnhancedStatusCode[];

export declare const unofficialSmtpEnhancedPhrases: {
  readonly "2.5.2": "Cannot VRFY user; try RCPT to attempt delivery (or try finger)";
  readonly "4.1.2": "Recipient address rejected: Domain not found";
  readonly "4.4.316": "Connection refused";
  readonly "4.7.4": "TLS is required, but was not offered by host";
  readonly "4.7.23": "Transient Gmail Reverse Dns Missing";
  readonly "4.7.27": "Transient Gmail Spf Not Passed";
  readonly "4.7.29": "Transient Gmail Tls Missing";
  readonly "4.7.30": "Transient Gmail Dkim Not Passed";
  readonly "4.7.32": "Transient Gmail From Not Aligned";
  readonly "4.7.40": "Transient Gmail Dmarc Missing";
  readonly "4.7.500": "Access denied, please try again later";
  readonly "4.7.650": "has been temporarily rate limited due to IP reputation";
  readonly "4.7.850": "Transient Exchange Suspicious Ip";
  readonly "5.0.350": "Permanent Exchange Remote Refusal";
  readonly "5.1.90": "Permanent Exchange Daily Recipient Limit";
  readonly "5.1.351": "Remote server returned unknown recipient or mailbox unavailable";
  readonly "5.2.121": "Permanent Exchange Receive Limit From Sender";
  readonly "5.2.122": "Permanent Exchange Receive Limit";
  readonly "5.4.1": "Recipient address rejected: Access denied";
  readonly "5.4.5": "Daily user sending limit exceeded";
  readonly "5.4.6": "mail for <domain> loops back to myself";
  readonly "5.4.14": "Hop count exceeded";
  readonly "5.4.300": "Permanent Exchange Message Expired";
  readonly "5.4.316": "Message expired, connection refused";
  readonly "5.6.11": "Invalid characters";
  readonly "5.7.12": "Permanent Exchange Internal Senders Only";
  readonly "5.7.32": "Permanent Gmail From Not Aligned";
  readonly "5.7.40": "Permanent Gmail Dmarc Missing";
  readonly "5.7.57": "Client was not authenticated to send anonymous mail during MAIL FROM";
  readonly "5.7.64": "TenantAttribution; Relay Access Denied";
  readonly "5.7.124": "Sender not in allowed-senders list";
  readonly "5.7.133": "Sender not authenticated for group";
  readonly "5.7.134": "Sender was not authenticated for mailbox";
  readonly "5.7.139": "Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant";
  readonly "5.7.501": "Access denied, spam abuse detected";
  readonly "5.7.509": "Permanent Exchange Dmarc Reject";
  readonly "5.7.511": "Access denied, banned sender";
  readonly "5.7.512": "Permanent Exchange From Missing";
  readonly "5.7.513": "Permanent Exchange Customer Block List";
  readonly "5.7.515": "Permanent Outlook Authentication Required";
  readonly "5.7.606": "Access denied, banned sending IP";
  readonly "5.7.705": "Access denied, tenant has exceeded threshold";
  readonly "5.7.708": "Access denied, traffic not accepted from this IP";
  readonly "5.7.750": "Client blocked from sending from unregistered domains";
};
