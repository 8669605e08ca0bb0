export declare const PermanentArcValidationFailure = "5.7.29";
export declare type PermanentArcValidationFailure = "5.7.29";

export declare const PermanentAuthenticationCredentialsInvalid = "5.7.8";
export declare type PermanentAuthenticationCredentialsInvalid = "5.7.8";

export declare const PermanentAuthenticationExchangeLineTooLong = "5.5.6";
export declare type PermanentAuthenticationExchangeLineTooLong = "5.5.6";

export declare const PermanentAuthenticationMechanismTooWeak = "5.7.9";
export declare type PermanentAuthenticationMechanismTooWeak = "5.7.9";

export declare const PermanentBadDestinationMailboxAddress = "5.1.1";
export declare type PermanentBadDestinationMailboxAddress = "5.1.1";

export declare const PermanentBadDestinationMailboxAddressSyntax = "5.1.3";
export declare type PermanentBadDestinationMailboxAddressSyntax = "5.1.3";

export declare const PermanentBadDestinationSystemAddress = "5.1.2";
export declare type PermanentBadDestinationSystemAddress = "5.1.2";

export declare const PermanentBadSenderMailboxAddressSyntax = "5.1.7";
export declare type PermanentBadSenderMailboxAddressSyntax = "5.1.7";

export declare const PermanentBadSenderSystemAddress = "5.1.8";
export declare type PermanentBadSenderSystemAddress = "5.1.8";

export declare const PermanentConversionFailed = "5.6.5";
export declare type PermanentConversionFailed = "5.6.5";

export declare const PermanentConversionRequiredAndProhibited = "5.6.2";
export declare type PermanentConversionRequiredAndProhibited = "5.6.2";

export declare const PermanentConversionRequiredButNotSupported = "5.6.3";
export declare type PermanentConversionRequiredButNotSupported = "5.6.3";

export declare const PermanentConversionWithLossPerformed = "5.6.4";
export declare type PermanentConversionWithLossPerformed = "5.6.4";

export declare const PermanentCryptographicAlgorithmNotSupported = "5.7.6";
export declare type PermanentCryptographicAlgorithmNotSupported = "5.7.6";

export declare const PermanentCryptographicFailure = "5.7.5";
export declare type PermanentCryptographicFailure = "5.7.5";

export declare const PermanentDeliveryNotAuthorized = "5.7.1";
export declare type PermanentDeliveryNotAuthorized = "5.7.1";

export declare const PermanentDeliveryTimeExpired = "5.4.7";
export declare type PermanentDeliveryTimeExpired = "5.4.7";

export declare const PermanentDestinationMailboxAddressAmbiguous = "5.1.4";
export declare type PermanentDestinationMailboxAddressAmbiguous = "5.1.4";

export declare const PermanentDestinationMailboxHasMoved = "5.1.6";
export declare type PermanentDestinationMailboxHasMoved = "5.1.6";

export declare const PermanentDirectoryServerFailure = "5.4.3";
export declare type PermanentDirectoryServerFailure = "5.4.3";

export declare const PermanentDomainOwnerHasChanged = "5.7.18";
export declare type PermanentDomainOwnerHasChanged = "5.7.18";

export declare const PermanentEncryptionNeeded = "5.7.10";
export declare type PermanentEncryptionNeeded = "5.7.10";

export declare const PermanentEncryptionRequiredForMechanism = "5.7.11";
export declare type PermanentEncryptionRequiredForMechanism = "5.7.11";

export declare const PermanentInvalidCommand = "5.5.1";
export declare type PermanentInvalidCommand = "5.5.1";

export declare const PermanentInvalidCommandArguments = "5.5.4";
export declare type PermanentInvalidCommandArguments = "5.5.4";

export declare const PermanentMailFloodDetected = "5.7.28";
export declare type PermanentMailFloodDetected = "5.7.28";

export declare const PermanentMailboxDisabled = "5.2.1";
export declare type PermanentMailboxDisabled = "5.2.1";

export declare const PermanentMailboxFull = "5.2.2";
export declare type PermanentMailboxFull = "5.2.2";

export declare const PermanentMailboxOwnerHasChanged = "5.7.17";
export declare type PermanentMailboxOwnerHasChanged = "5.7.17";

export declare const PermanentMailingListExpansionProblem = "5.2.4";
export declare type PermanentMailingListExpansionProblem = "5.2.4";

export declare const PermanentMailingListExpansionProhibited = "5.7.2";
export declare type PermanentMailingListExpansionProhibited = "5.7.2";

export declare const PermanentMediaNotSupported = "5.6.1";
export declare type PermanentMediaNotSupported = "5.6.1";

export declare const PermanentMessageContentNotAvailable = "5.6.6";
export declare type PermanentMessageContentNotAvailable = "5.6.6";

export declare const PermanentMessageIntegrityFailure = "5.7.7";
export declare type PermanentMessageIntegrityFailure = "5.7.7";

export declare const PermanentMessageLengthExceedsAdministrativeLimit = "5.2.3";
export declare type PermanentMessageLengthExceedsAdministrativeLimit = "5.2.3";

export declare const PermanentMessageTooBigForPriority = "5.7.16";
export declare type PermanentMessageTooBigForPriority = "5.7.16";

export declare const PermanentMessageTooBigForSystem = "5.3.4";
export declare type PermanentMessageTooBigForSystem = "5.3.4";

export declare const PermanentMultipleAuthenticationChecksFailed = "5.7.26";
export declare type PermanentMultipleAuthenticationChecksFailed = "5.7.26";

export declare const PermanentNoAcceptableDkimSignature = "5.7.21";
export declare type PermanentNoAcceptableDkimSignature = "5.7.21";

export declare const PermanentNoAuthorMatchedDkimSignature = "5.7.22";
export declare type PermanentNoAuthorMatchedDkimSignature = "5.7.22";

export declare const PermanentNoPassingDkimSignature = "5.7.20";
export declare type PermanentNoPassingDkimSignature = "5.7.20";

export declare const PermanentNonAsciiAddressesNotPermitted = "5.6.7";
export declare type PermanentNonAsciiAddressesNotPermitted = "5.6.7";

export declare const PermanentOtherAddressStatus = "5.1.0";
export declare type PermanentOtherAddressStatus = "5.1.0";

export declare const PermanentOtherOrUndefinedMailSystemStatus = "5.3.0";
export declare type PermanentOtherOrUndefinedMailSystemStatus = "5.3.0";

export declare const PermanentOtherOrUndefinedMailboxStatus = "5.2.0";
export declare type PermanentOtherOrUndefinedMailboxStatus = "5.2.0";

export declare const PermanentOtherOrUndefinedMediaError = "5.6.0";
export declare type PermanentOtherOrUndefinedMediaError = "5.6.0";

export declare const PermanentOtherOrUndefinedNetworkOrRoutingStatus = "5.4.0";
export declare type PermanentOtherOrUndefinedNetworkOrRoutingStatus = "5.4.0";

export declare const PermanentOtherOrUndefinedProtocolStatus = "5.5.0";
export declare type PermanentOtherOrUndefinedProtocolStatus = "5.5.0";

export declare const PermanentOtherOrUndefinedSecurityStatus = "5.7.0";
export declare type PermanentOtherOrUndefinedSecurityStatus = "5.7.0";

export declare const PermanentOtherUndefinedStatus = "5.0.0";
export declare type PermanentOtherUndefinedStatus = "5.0.0";

export declare const PermanentPriorityLevelTooLow = "5.7.15";
export declare type PermanentPriorityLevelTooLow = "5.7.15";

export declare const PermanentRecipientAddressHasNullMx = "5.1.10";
export declare type PermanentRecipientAddressHasNullMx = "5.1.10";

export declare const PermanentRequireTlsSupportRequired = "5.7.30";
export declare type PermanentRequireTlsSupportRequired = "5.7.30";

export declare const PermanentReverseDnsValidationFailed = "5.7.25";
export declare type PermanentReverseDnsValidationFailed = "5.7.25";

export declare const PermanentRrvsTestCannotBeCompleted = "5.7.19";
export declare type PermanentRrvsTestCannotBeCompleted = "5.7.19";

export declare const PermanentSecurityConversionRequiredButNotPossible = "5.7.3";
export declare type PermanentSecurityConversionRequiredButNotPossible = "5.7.3";

export declare const PermanentSecurityFeaturesNotSupported = "5.7.4";
export declare type PermanentSecurityFeaturesNotSupported = "5.7.4";

export declare const PermanentSenderAddressHasNullMx = "5.7.27";
export declare type PermanentSenderAddressHasNullMx = "5.7.27";

export declare const PermanentSpfValidationError = "5.7.24";
export declare type PermanentSpfValidationError = "5.7.24";

export declare const PermanentSpfValidationFailed = "5.7.23";
export declare type PermanentSpfValidationFailed = "5.7.23";

export declare const PermanentSyntaxError = "5.5.2";
export declare type PermanentSyntaxError = "5.5.2";

export declare const PermanentSystemIncorrectlyConfigured = "5.3.5";
export declare type PermanentSystemIncorrectlyConfigured = "5.3.5";

export declare const PermanentSystemNotAcceptingNetworkMessages = "5.3.2";
export declare type PermanentSystemNotAcceptingNetworkMessages = "5.3.2";

export declare const PermanentSystemNotCapableOfSelectedFeatures = "5.3.3";
export declare type PermanentSystemNotCapableOfSelectedFeatures = "5.3.3";

export declare const PermanentTooManyRecipients = "5.5.3";
export declare type PermanentTooManyRecipients = "5.5.3";

export declare const PermanentTrustRelationshipRequired = "5.7.14";
export declare type PermanentTrustRelationshipRequired = "5.7.14";

export declare const PermanentUnableToRoute = "5.4.4";
export declare type PermanentUnableToRoute = "5.4.4";

export declare const PermanentUserAccountDisabled = "5.7.13";
export declare type PermanentUserAccountDisabled = "5.7.13";

export declare const PermanentUtf8HeaderMessageNotTransferable = "5.6.9";
export declare type PermanentUtf8HeaderMessageNotTransferable = "5.6.9";

export declare const PermanentUtf8ReplyRequired = "5.6.8";
export declare type PermanentUtf8ReplyRequired = "5.6.8";

export declare const PermanentUtf8ReplyRequiredDuplicate = "5.6.10";
export declare type PermanentUtf8ReplyRequiredDuplicate = "5.6.10";

export declare const PermanentWrongProtocolVersion = "5.5.5";
export declare type PermanentWrongProtocolVersion = "5.5.5";

export declare namespace SmtpEnhancedStatus {
  export {
    SuccessOtherUndefinedStatus,
    SuccessOtherAddressStatus,
    SuccessDestinationAddressValid,
    SuccessMessageRelayedToNonCompliantMailer,
    SuccessOtherOrUndefinedMailSystemStatus,
    SuccessRequestedPriorityChanged,
    SuccessOtherOrUndefinedProtocolStatus,
    SuccessOtherOrUndefinedMediaError,
    SuccessConversionWithLossPerformed,
    SuccessUtf8ReplyRequired,
    SuccessOtherOrUndefinedSecurityStatus,
    SuccessMessageIntegrityFailure,
    TransientOtherUndefinedStatus,
    TransientOtherAddressStatus,
    TransientBadDestinationMailboxAddress,
    TransientBadSenderSystemAddress,
    TransientOtherOrUndefinedMailboxStatus,
    TransientMailboxDisabled,
    TransientMailboxFull,
    TransientMailingListExpansionProblem,
    TransientOtherOrUndefinedMailSystemStatus,
    TransientMailSystemFull,
    TransientSystemNotAcceptingNetworkMessages,
    TransientSystemIncorrectlyConfigured,
    TransientOtherOrUndefinedNetworkOrRoutingStatus,
    TransientNoAnswerFromHost,
    TransientBadConnection,
    TransientDirectoryServerFailure,
    TransientUnableToRoute,
    TransientMailSystemCongestion,
    TransientRoutingLoopDetected,
    TransientDeliveryTimeExpired,
    TransientOtherOrUndefinedProtocolStatus,
    TransientInvalidCommand,
    TransientTooManyRecipients,
    TransientInvalidCommandArguments,
    TransientAuthenticationExchangeLineTooLong,
    TransientOtherOrUndefinedMediaError,
    TransientConversionFailed,
    TransientMessageContentNotAvailable,
    TransientOtherOrUndefinedSecurityStatus,
    TransientDeliveryNotAuthorized,
    TransientCryptographicFailure,
    TransientMessageIntegrityFailure,
    TransientPasswordTransitionNeeded,
    TransientPriorityLevelTooLow,
    TransientMessageTooBigForPriority,
    TransientSpfValidationError,
    TransientReverseDnsValidationFailed,
    TransientMultipleAuthenticationChecksFailed,
    TransientMailFloodDetected,
    PermanentOtherUndefinedStatus,
    PermanentOtherAddressStatus,
    PermanentBadDestinationMailboxAddress,
    PermanentBadDestinationSystemAddress,
    PermanentBadDestinationMailboxAddressSyntax,
    PermanentDestinationMailboxAddressAmbiguous,
    PermanentDestinationMailboxHasMoved,
    PermanentBadSenderMailboxAddressSyntax,
    PermanentBadSenderSystemAddress,
    PermanentRecipientAddressHasNullMx,
    PermanentOtherOrUndefinedMailboxStatus,
    PermanentMailboxDisabled,
    PermanentMailboxFull,
    PermanentMessageLengthExceedsAdministrativeLimit,
    PermanentMailingListExpansionProblem,
    PermanentOtherOrUndefinedMailSystemStatus,
    PermanentSystemNotAcceptingNetworkMessages,
    PermanentSystemNotCapableOfSelectedFeatures,
    PermanentMessageTooBigForSystem,
    PermanentSystemIncorrectlyConfigured,
    PermanentOtherOrUndefinedNetworkOrRoutingStatus,
    PermanentDirectoryServerFailure,
    PermanentUnableToRoute,
    PermanentDeliveryTimeExpired,
    PermanentOtherOrUndefinedProtocolStatus,
    PermanentInvalidCommand,
    PermanentSyntaxError,
    PermanentTooManyRecipients,
    PermanentInvalidCommandArguments,
    PermanentWrongProtocolVersion,
    PermanentAuthenticationExchangeLineTooLong,
    PermanentOtherOrUndefinedMediaError,
    PermanentMediaNotSupported,
    PermanentConversionRequiredAndProhibited,
    PermanentConversionRequiredButNotSupported,
    PermanentConversionWithLossPerformed,
    PermanentConversionFailed,
    PermanentMessageContentNotAvailable,
    PermanentNonAsciiAddressesNotPermitted,
    PermanentUtf8ReplyRequired,
    PermanentUtf8HeaderMessageNotTransferable,
    PermanentUtf8ReplyRequiredDuplicate,
    PermanentOtherOrUndefinedSecurityStatus,
    PermanentDeliveryNotAuthorized,
    PermanentMailingListExpansionProhibited,
    PermanentSecurityConversionRequiredButNotPossible,
    PermanentSecurityFeaturesNotSupported,
    PermanentCryptographicFailure,
    PermanentCryptographicAlgorithmNotSupported,
    PermanentMessageIntegrityFailure,
    PermanentAuthenticationCredentialsInvalid,
    PermanentAuthenticationMechanismTooWeak,
    PermanentEncryptionNeeded,
    PermanentEncryptionRequiredForMechanism,
    PermanentUserAccountDisabled,
    PermanentTrustRelationshipRequired,
    PermanentPriorityLevelTooLow,
    PermanentMessageTooBigForPriority,
    PermanentMailboxOwnerHasChanged,
    PermanentDomainOwnerHasChanged,
    PermanentRrvsTestCannotBeCompleted,
    PermanentNoPassingDkimSignature,
    PermanentNoAcceptableDkimSignature,
    PermanentNoAuthorMatchedDkimSignature,
    PermanentSpfValidationFailed,
    PermanentSpfValidationError,
    PermanentReverseDnsValidationFailed,
    PermanentMultipleAuthenticationChecksFailed,
    PermanentSenderAddressHasNullMx,
    PermanentMailFloodDetected,
    PermanentArcValidationFailure,
    PermanentRequireTlsSupportRequired,
  };
}
export declare type SmtpEnhancedStatus =
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
export declare type SmtpEnhancedStatusCode = SmtpEnhancedStatus;

export declare const SuccessConversionWithLossPerformed = "2.6.4";
export declare type SuccessConversionWithLossPerformed = "2.6.4";

export declare const SuccessDestinationAddressValid = "2.1.5";
export declare type SuccessDestinationAddressValid = "2.1.5";

export declare const SuccessMessageIntegrityFailure = "2.7.7";
export declare type SuccessMessageIntegrityFailure = "2.7.7";

export declare const SuccessMessageRelayedToNonCompliantMailer = "2.1.9";
export declare type SuccessMessageRelayedToNonCompliantMailer = "2.1.9";

export declare const SuccessOtherAddressStatus = "2.1.0";
export declare type SuccessOtherAddressStatus = "2.1.0";

export declare const SuccessOtherOrUndefinedMailSystemStatus = "2.3.0";
export declare type SuccessOtherOrUndefinedMailSystemStatus = "2.3.0";

export declare const SuccessOtherOrUndefinedMediaError = "2.6.0";
export declare type SuccessOtherOrUndefinedMediaError = "2.6.0";

export declare const SuccessOtherOrUndefinedProtocolStatus = "2.5.0";
export declare type SuccessOtherOrUndefinedProtocolStatus = "2.5.0";

export declare const SuccessOtherOrUndefinedSecurityStatus = "2.7.0";
export declare type SuccessOtherOrUndefinedSecurityStatus = "2.7.0";

export declare const SuccessOtherUndefinedStatus = "2.0.0";
export declare type SuccessOtherUndefinedStatus = "2.0.0";

export declare const SuccessRequestedPriorityChanged = "2.3.6";
export declare type SuccessRequestedPriorityChanged = "2.3.6";

export declare const SuccessUtf8ReplyRequired = "2.6.8";
export declare type SuccessUtf8ReplyRequired = "2.6.8";

export declare const TransientAuthenticationExchangeLineTooLong = "4.5.6";
export declare type TransientAuthenticationExchangeLineTooLong = "4.5.6";

export declare const TransientBadConnection = "4.4.2";
export declare type TransientBadConnection = "4.4.2";

export declare const TransientBadDestinationMailboxAddress = "4.1.1";
export declare type TransientBadDestinationMailboxAddress = "4.1.1";

export declare const TransientBadSenderSystemAddress = "4.1.8";
export declare type TransientBadSenderSystemAddress = "4.1.8";

export declare const TransientConversionFailed = "4.6.5";
export declare type TransientConversionFailed = "4.6.5";

export declare const TransientCryptographicFailure = "4.7.5";
export declare type TransientCryptographicFailure = "4.7.5";

export declare const TransientDeliveryNotAuthorized = "4.7.1";
export declare type TransientDeliveryNotAuthorized = "4.7.1";

export declare const TransientDeliveryTimeExpired = "4.4.7";
export declare type TransientDeliveryTimeExpired = "4.4.7";

export declare const TransientDirectoryServerFailure = "4.4.3";
export declare type TransientDirectoryServerFailure = "4.4.3";

export declare const TransientInvalidCommand = "4.5.1";
export declare type TransientInvalidCommand = "4.5.1";

export declare const TransientInvalidCommandArguments = "4.5.4";
export declare type TransientInvalidCommandArguments = "4.5.4";

export declare const TransientMailFloodDetected = "4.7.28";
export declare type TransientMailFloodDetected = "4.7.28";

export declare const TransientMailSystemCongestion = "4.4.5";
export declare type TransientMailSystemCongestion = "4.4.5";

export declare const TransientMailSystemFull = "4.3.1";
export declare type TransientMailSystemFull = "4.3.1";

export declare const TransientMailboxDisabled = "4.2.1";
export declare type TransientMailboxDisabled = "4.2.1";

export declare const TransientMailboxFull = "4.2.2";
export declare type TransientMailboxFull = "4.2.2";

export declare const TransientMailingListExpansionProblem = "4.2.4";
export declare type TransientMailingListExpansionProblem = "4.2.4";

export declare const TransientMessageContentNotAvailable = "4.6.6";
export declare type TransientMessageContentNotAvailable = "4.6.6";

export declare const TransientMessageIntegrityFailure = "4.7.7";
export declare type TransientMessageIntegrityFailure = "4.7.7";

export declare const TransientMessageTooBigForPriority = "4.7.16";
export declare type TransientMessageTooBigForPriority = "4.7.16";

export declare const TransientMultipleAuthenticationChecksFailed = "4.7.26";
export declare type TransientMultipleAuthenticationChecksFailed = "4.7.26";

export declare const TransientNoAnswerFromHost = "4.4.1";
export declare type TransientNoAnswerFromHost = "4.4.1";

export declare const TransientOtherAddressStatus = "4.1.0";
export declare type TransientOtherAddressStatus = "4.1.0";

export declare const TransientOtherOrUndefinedMailSystemStatus = "4.3.0";
export declare type TransientOtherOrUndefinedMailSystemStatus = "4.3.0";

export declare const TransientOtherOrUndefinedMailboxStatus = "4.2.0";
export declare type TransientOtherOrUndefinedMailboxStatus = "4.2.0";

export declare const TransientOtherOrUndefinedMediaError = "4.6.0";
export declare type TransientOtherOrUndefinedMediaError = "4.6.0";

export declare const TransientOtherOrUndefinedNetworkOrRoutingStatus = "4.4.0";
export declare type TransientOtherOrUndefinedNetworkOrRoutingStatus = "4.4.0";

export declare const TransientOtherOrUndefinedProtocolStatus = "4.5.0";
export declare type TransientOtherOrUndefinedProtocolStatus = "4.5.0";

export declare const TransientOtherOrUndefinedSecurityStatus = "4.7.0";
export declare type TransientOtherOrUndefinedSecurityStatus = "4.7.0";

export declare const TransientOtherUndefinedStatus = "4.0.0";
export declare type TransientOtherUndefinedStatus = "4.0.0";

export declare const TransientPasswordTransitionNeeded = "4.7.12";
export declare type TransientPasswordTransitionNeeded = "4.7.12";

export declare const TransientPriorityLevelTooLow = "4.7.15";
export declare type TransientPriorityLevelTooLow = "4.7.15";

export declare const TransientReverseDnsValidationFailed = "4.7.25";
export declare type TransientReverseDnsValidationFailed = "4.7.25";

export declare const TransientRoutingLoopDetected = "4.4.6";
export declare type TransientRoutingLoopDetected = "4.4.6";

export declare const TransientSpfValidationError = "4.7.24";
export declare type TransientSpfValidationError = "4.7.24";

export declare const TransientSystemIncorrectlyConfigured = "4.3.5";
export declare type TransientSystemIncorrectlyConfigured = "4.3.5";

export declare const TransientSystemNotAcceptingNetworkMessages = "4.3.2";
export declare type TransientSystemNotAcceptingNetworkMessages = "4.3.2";

export declare const TransientTooManyRecipients = "4.5.3";
export declare type TransientTooManyRecipients = "4.5.3";

export declare const TransientUnableToRoute = "4.4.4";
export declare type TransientUnableToRoute = "4.4.4";
export declare function isSmtpEnhancedStatusCode(value: unknown): value is SmtpEnhancedStatus;
export declare const smtpEnhancedCodes: readonly SmtpEnhancedStatus[];

export declare const smtpEnhancedNames: {
  readonly "2.0.0": "SuccessOtherUndefinedStatus";
  readonly "2.1.0": "SuccessOtherAddressStatus";
  readonly "2.1.5": "SuccessDestinationAddressValid";
  readonly "2.1.9": "SuccessMessageRelayedToNonCompliantMailer";
  readonly "2.3.0": "SuccessOtherOrUndefinedMailSystemStatus";
  readonly "2.3.6": "SuccessRequestedPriorityChanged";
  readonly "2.5.0": "SuccessOtherOrUndefinedProtocolStatus";
  readonly "2.6.0": "SuccessOtherOrUndefinedMediaError";
  readonly "2.6.4": "SuccessConversionWithLossPerformed";
  readonly "2.6.8": "SuccessUtf8ReplyRequired";
  readonly "2.7.0": "SuccessOtherOrUndefinedSecurityStatus";
  readonly "2.7.7": "SuccessMessageIntegrityFailure";
  readonly "4.0.0": "TransientOtherUndefinedStatus";
  readonly "4.1.0": "TransientOtherAddressStatus";
  readonly "4.1.1": "TransientBadDestinationMailboxAddress";
  readonly "4.1.8": "TransientBadSenderSystemAddress";
  readonly "4.2.0": "TransientOtherOrUndefinedMailboxStatus";
  readonly "4.2.1": "TransientMailboxDisabled";
  readonly "4.2.2": "TransientMailboxFull";
  readonly "4.2.4": "TransientMailingListExpansionProblem";
  readonly "4.3.0": "TransientOtherOrUndefinedMailSystemStatus";
  readonly "4.3.1": "TransientMailSystemFull";
  readonly "4.3.2": "TransientSystemNotAcceptingNetworkMessages";
  readonly "4.3.5": "TransientSystemIncorrectlyConfigured";
  readonly "4.4.0": "TransientOtherOrUndefinedNetworkOrRoutingStatus";
  readonly "4.4.1": "TransientNoAnswerFromHost";
  readonly "4.4.2": "TransientBadConnection";
  readonly "4.4.3": "TransientDirectoryServerFailure";
  readonly "4.4.4": "TransientUnableToRoute";
  readonly "4.4.5": "TransientMailSystemCongestion";
  readonly "4.4.6": "TransientRoutingLoopDetected";
  readonly "4.4.7": "TransientDeliveryTimeExpired";
  readonly "4.5.0": "TransientOtherOrUndefinedProtocolStatus";
  readonly "4.5.1": "TransientInvalidCommand";
  readonly "4.5.3": "TransientTooManyRecipients";
  readonly "4.5.4": "TransientInvalidCommandArguments";
  readonly "4.5.6": "TransientAuthenticationExchangeLineTooLong";
  readonly "4.6.0": "TransientOtherOrUndefinedMediaError";
  readonly "4.6.5": "TransientConversionFailed";
  readonly "4.6.6": "TransientMessageContentNotAvailable";
  readonly "4.7.0": "TransientOtherOrUndefinedSecurityStatus";
  readonly "4.7.1": "TransientDeliveryNotAuthorized";
  readonly "4.7.5": "TransientCryptographicFailure";
  readonly "4.7.7": "TransientMessageIntegrityFailure";
  readonly "4.7.12": "TransientPasswordTransitionNeeded";
  readonly "4.7.15": "TransientPriorityLevelTooLow";
  readonly "4.7.16": "TransientMessageTooBigForPriority";
  readonly "4.7.24": "TransientSpfValidationError";
  readonly "4.7.25": "TransientReverseDnsValidationFailed";
  readonly "4.7.26": "TransientMultipleAuthenticationChecksFailed";
  readonly "4.7.28": "TransientMailFloodDetected";
  readonly "5.0.0": "PermanentOtherUndefinedStatus";
  readonly "5.1.0": "PermanentOtherAddressStatus";
  readonly "5.1.1": "PermanentBadDestinationMailboxAddress";
  readonly "5.1.2": "PermanentBadDestinationSystemAddress";
  readonly "5.1.3": "PermanentBadDestinationMailboxAddressSyntax";
  readonly "5.1.4": "PermanentDestinationMailboxAddressAmbiguous";
  readonly "5.1.6": "PermanentDestinationMailboxHasMoved";
  readonly "5.1.7": "PermanentBadSenderMailboxAddressSyntax";
  readonly "5.1.8": "PermanentBadSenderSystemAddress";
  readonly "5.1.10": "PermanentRecipientAddressHasNullMx";
  readonly "5.2.0": "PermanentOtherOrUndefinedMailboxStatus";
  readonly "5.2.1": "PermanentMailboxDisabled";
  readonly "5.2.2": "PermanentMailboxFull";
  readonly "5.2.3": "PermanentMessageLengthExceedsAdministrativeLimit";
  readonly "5.2.4": "PermanentMailingListExpansionProblem";
  readonly "5.3.0": "PermanentOtherOrUndefinedMailSystemStatus";
  readonly "5.3.2": "PermanentSystemNotAcceptingNetworkMessages";
  readonly "5.3.3": "PermanentSystemNotCapableOfSelectedFeatures";
  readonly "5.3.4": "PermanentMessageTooBigForSystem";
  readonly "5.3.5": "PermanentSystemIncorrectlyConfigured";
  readonly "5.4.0": "PermanentOtherOrUndefinedNetworkOrRoutingStatus";
  readonly "5.4.3": "PermanentDirectoryServerFailure";
  readonly "5.4.4": "PermanentUnableToRoute";
  readonly "5.4.7": "PermanentDeliveryTimeExpired";
  readonly "5.5.0": "PermanentOtherOrUndefinedProtocolStatus";
  readonly "5.5.1": "PermanentInvalidCommand";
  readonly "5.5.2": "PermanentSyntaxError";
  readonly "5.5.3": "PermanentTooManyRecipients";
  readonly "5.5.4": "PermanentInvalidCommandArguments";
  readonly "5.5.5": "PermanentWrongProtocolVersion";
  readonly "5.5.6": "PermanentAuthenticationExchangeLineTooLong";
  readonly "5.6.0": "PermanentOtherOrUndefinedMediaError";
  readonly "5.6.1": "PermanentMediaNotSupported";
  readonly "5.6.2": "PermanentConversionRequiredAndProhibited";
  readonly "5.6.3": "PermanentConversionRequiredButNotSupported";
  readonly "5.6.4": "PermanentConversionWithLossPerformed";
  readonly "5.6.5": "PermanentConversionFailed";
  readonly "5.6.6": "PermanentMessageContentNotAvailable";
  readonly "5.6.7": "PermanentNonAsciiAddressesNotPermitted";
  readonly "5.6.8": "PermanentUtf8ReplyRequired";
  readonly "5.6.9": "PermanentUtf8HeaderMessageNotTransferable";
  readonly "5.6.10": "PermanentUtf8ReplyRequiredDuplicate";
  readonly "5.7.0": "PermanentOtherOrUndefinedSecurityStatus";
  readonly "5.7.1": "PermanentDeliveryNotAuthorized";
  readonly "5.7.2": "PermanentMailingListExpansionProhibited";
  readonly "5.7.3": "PermanentSecurityConversionRequiredButNotPossible";
  readonly "5.7.4": "PermanentSecurityFeaturesNotSupported";
  readonly "5.7.5": "PermanentCryptographicFailure";
  readonly "5.7.6": "PermanentCryptographicAlgorithmNotSupported";
  readonly "5.7.7": "PermanentMessageIntegrityFailure";
  readonly "5.7.8": "PermanentAuthenticationCredentialsInvalid";
  readonly "5.7.9": "PermanentAuthenticationMechanismTooWeak";
  readonly "5.7.10": "PermanentEncryptionNeeded";
  readonly "5.7.11": "PermanentEncryptionRequiredForMechanism";
  readonly "5.7.13": "PermanentUserAccountDisabled";
  readonly "5.7.14": "PermanentTrustRelationshipRequired";
  readonly "5.7.15": "PermanentPriorityLevelTooLow";
  readonly "5.7.16": "PermanentMessageTooBigForPriority";
  readonly "5.7.17": "PermanentMailboxOwnerHasChanged";
  readonly "5.7.18": "PermanentDomainOwnerHasChanged";
  readonly "5.7.19": "PermanentRrvsTestCannotBeCompleted";
  readonly "5.7.20": "PermanentNoPassingDkimSignature";
  readonly "5.7.21": "PermanentNoAcceptableDkimSignature";
  readonly "5.7.22": "PermanentNoAuthorMatchedDkimSignature";
  readonly "5.7.23": "PermanentSpfValidationFailed";
  readonly "5.7.24": "PermanentSpfValidationError";
  readonly "5.7.25": "PermanentReverseDnsValidationFailed";
  readonly "5.7.26": "PermanentMultipleAuthenticationChecksFailed";
  readonly "5.7.27": "PermanentSenderAddressHasNullMx";
  readonly "5.7.28": "PermanentMailFloodDetected";
  readonly "5.7.29": "PermanentArcValidationFailure";
  readonly "5.7.30": "PermanentRequireTlsSupportRequired";
};
