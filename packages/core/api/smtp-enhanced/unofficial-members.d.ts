export declare const PermanentExchangeBannedIp = "5.7.511";
export declare type PermanentExchangeBannedIp = "5.7.511";

export declare const PermanentExchangeBannedSendingIp = "5.7.606";
export declare type PermanentExchangeBannedSendingIp = "5.7.606";

export declare const PermanentExchangeBareLineFeed = "5.6.11";
export declare type PermanentExchangeBareLineFeed = "5.6.11";

export declare const PermanentExchangeClientNotAuthenticated = "5.7.57";
export declare type PermanentExchangeClientNotAuthenticated = "5.7.57";

export declare const PermanentExchangeConnectionRefused = "5.4.316";
export declare type PermanentExchangeConnectionRefused = "5.4.316";

export declare const PermanentExchangeCustomerBlockList = "5.7.513";
export declare type PermanentExchangeCustomerBlockList = "5.7.513";

export declare const PermanentExchangeDailyRecipientLimit = "5.1.90";
export declare type PermanentExchangeDailyRecipientLimit = "5.1.90";

export declare const PermanentExchangeDmarcReject = "5.7.509";
export declare type PermanentExchangeDmarcReject = "5.7.509";

export declare const PermanentExchangeFromMissing = "5.7.512";
export declare type PermanentExchangeFromMissing = "5.7.512";

export declare const PermanentExchangeGroupInternalOnly = "5.7.133";
export declare type PermanentExchangeGroupInternalOnly = "5.7.133";

export declare const PermanentExchangeInternalSendersOnly = "5.7.12";
export declare type PermanentExchangeInternalSendersOnly = "5.7.12";

export declare const PermanentExchangeIpNotAccepted = "5.7.708";
export declare type PermanentExchangeIpNotAccepted = "5.7.708";

export declare const PermanentExchangeMailboxInternalOnly = "5.7.134";
export declare type PermanentExchangeMailboxInternalOnly = "5.7.134";

export declare const PermanentExchangeMessageExpired = "5.4.300";
export declare type PermanentExchangeMessageExpired = "5.4.300";

export declare const PermanentExchangeReceiveLimit = "5.2.122";
export declare type PermanentExchangeReceiveLimit = "5.2.122";

export declare const PermanentExchangeReceiveLimitFromSender = "5.2.121";
export declare type PermanentExchangeReceiveLimitFromSender = "5.2.121";

export declare const PermanentExchangeRemoteRefusal = "5.0.350";
export declare type PermanentExchangeRemoteRefusal = "5.0.350";

export declare const PermanentExchangeRemoteUnknownRecipient = "5.1.351";
export declare type PermanentExchangeRemoteUnknownRecipient = "5.1.351";

export declare const PermanentExchangeRoutingLoop = "5.4.14";
export declare type PermanentExchangeRoutingLoop = "5.4.14";

export declare const PermanentExchangeSenderBanned = "5.7.501";
export declare type PermanentExchangeSenderBanned = "5.7.501";

export declare const PermanentExchangeSenderNotAllowedForGroup = "5.7.124";
export declare type PermanentExchangeSenderNotAllowedForGroup = "5.7.124";

export declare const PermanentExchangeSmtpAuthDisabled = "5.7.139";
export declare type PermanentExchangeSmtpAuthDisabled = "5.7.139";

export declare const PermanentExchangeTenantAttribution = "5.7.64";
export declare type PermanentExchangeTenantAttribution = "5.7.64";

export declare const PermanentExchangeTenantThreshold = "5.7.705";
export declare type PermanentExchangeTenantThreshold = "5.7.705";

export declare const PermanentExchangeUnregisteredDomain = "5.7.750";
export declare type PermanentExchangeUnregisteredDomain = "5.7.750";

export declare const PermanentGmailDailySendingQuota = "5.4.5";
export declare type PermanentGmailDailySendingQuota = "5.4.5";

export declare const PermanentGmailDmarcMissing = "5.7.40";
export declare type PermanentGmailDmarcMissing = "5.7.40";

export declare const PermanentGmailFromNotAligned = "5.7.32";
export declare type PermanentGmailFromNotAligned = "5.7.32";

export declare const PermanentOutlookAuthenticationRequired = "5.7.515";
export declare type PermanentOutlookAuthenticationRequired = "5.7.515";

export declare const PermanentRecipientAccessDenied = "5.4.1";
export declare type PermanentRecipientAccessDenied = "5.4.1";

export declare const PermanentRoutingLoopDetected = "5.4.6";
export declare type PermanentRoutingLoopDetected = "5.4.6";

export declare const SuccessCannotVerifyUser = "2.5.2";
export declare type SuccessCannotVerifyUser = "2.5.2";

export declare const TransientConnectionRefused = "4.4.316";
export declare type TransientConnectionRefused = "4.4.316";

export declare const TransientExchangeSuspiciousActivity = "4.7.500";
export declare type TransientExchangeSuspiciousActivity = "4.7.500";

export declare const TransientExchangeSuspiciousIp = "4.7.850";
export declare type TransientExchangeSuspiciousIp = "4.7.850";

export declare const TransientGmailDkimNotPassed = "4.7.30";
export declare type TransientGmailDkimNotPassed = "4.7.30";

export declare const TransientGmailDmarcMissing = "4.7.40";
export declare type TransientGmailDmarcMissing = "4.7.40";

export declare const TransientGmailFromNotAligned = "4.7.32";
export declare type TransientGmailFromNotAligned = "4.7.32";

export declare const TransientGmailReverseDnsMissing = "4.7.23";
export declare type TransientGmailReverseDnsMissing = "4.7.23";

export declare const TransientGmailSpfNotPassed = "4.7.27";
export declare type TransientGmailSpfNotPassed = "4.7.27";

export declare const TransientGmailTlsMissing = "4.7.29";
export declare type TransientGmailTlsMissing = "4.7.29";

export declare const TransientOutlookIpRateLimited = "4.7.650";
export declare type TransientOutlookIpRateLimited = "4.7.650";

export declare const TransientRecipientDomainNotFound = "4.1.2";
export declare type TransientRecipientDomainNotFound = "4.1.2";

export declare const TransientTlsRequiredNotOffered = "4.7.4";
export declare type TransientTlsRequiredNotOffered = "4.7.4";

export declare namespace UnofficialSmtpEnhancedStatus {
  export {
    SuccessCannotVerifyUser,
    TransientRecipientDomainNotFound,
    TransientConnectionRefused,
    TransientTlsRequiredNotOffered,
    TransientGmailReverseDnsMissing,
    TransientGmailSpfNotPassed,
    TransientGmailTlsMissing,
    TransientGmailDkimNotPassed,
    TransientGmailFromNotAligned,
    TransientGmailDmarcMissing,
    TransientExchangeSuspiciousActivity,
    TransientOutlookIpRateLimited,
    TransientExchangeSuspiciousIp,
    PermanentExchangeRemoteRefusal,
    PermanentExchangeDailyRecipientLimit,
    PermanentExchangeRemoteUnknownRecipient,
    PermanentExchangeReceiveLimitFromSender,
    PermanentExchangeReceiveLimit,
    PermanentRecipientAccessDenied,
    PermanentGmailDailySendingQuota,
    PermanentRoutingLoopDetected,
    PermanentExchangeRoutingLoop,
    PermanentExchangeMessageExpired,
    PermanentExchangeConnectionRefused,
    PermanentExchangeBareLineFeed,
    PermanentExchangeInternalSendersOnly,
    PermanentGmailFromNotAligned,
    PermanentGmailDmarcMissing,
    PermanentExchangeClientNotAuthenticated,
    PermanentExchangeTenantAttribution,
    PermanentExchangeSenderNotAllowedForGroup,
    PermanentExchangeGroupInternalOnly,
    PermanentExchangeMailboxInternalOnly,
    PermanentExchangeSmtpAuthDisabled,
    PermanentExchangeSenderBanned,
    PermanentExchangeDmarcReject,
    PermanentExchangeBannedIp,
    PermanentExchangeFromMissing,
    PermanentExchangeCustomerBlockList,
    PermanentOutlookAuthenticationRequired,
    PermanentExchangeBannedSendingIp,
    PermanentExchangeTenantThreshold,
    PermanentExchangeIpNotAccepted,
    PermanentExchangeUnregisteredDomain,
  };
}
export declare type UnofficialSmtpEnhancedStatus =
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
export declare type UnofficialSmtpEnhancedStatusCode = UnofficialSmtpEnhancedStatus;
export declare function isUnofficialSmtpEnhancedStatusCode(
  value: unknown,
): value is UnofficialSmtpEnhancedStatus;
export declare const unofficialSmtpEnhancedCodes: readonly UnofficialSmtpEnhancedStatus[];

export declare const unofficialSmtpEnhancedNames: {
  readonly "2.5.2": "SuccessCannotVerifyUser";
  readonly "4.1.2": "TransientRecipientDomainNotFound";
  readonly "4.4.316": "TransientConnectionRefused";
  readonly "4.7.4": "TransientTlsRequiredNotOffered";
  readonly "4.7.23": "TransientGmailReverseDnsMissing";
  readonly "4.7.27": "TransientGmailSpfNotPassed";
  readonly "4.7.29": "TransientGmailTlsMissing";
  readonly "4.7.30": "TransientGmailDkimNotPassed";
  readonly "4.7.32": "TransientGmailFromNotAligned";
  readonly "4.7.40": "TransientGmailDmarcMissing";
  readonly "4.7.500": "TransientExchangeSuspiciousActivity";
  readonly "4.7.650": "TransientOutlookIpRateLimited";
  readonly "4.7.850": "TransientExchangeSuspiciousIp";
  readonly "5.0.350": "PermanentExchangeRemoteRefusal";
  readonly "5.1.90": "PermanentExchangeDailyRecipientLimit";
  readonly "5.1.351": "PermanentExchangeRemoteUnknownRecipient";
  readonly "5.2.121": "PermanentExchangeReceiveLimitFromSender";
  readonly "5.2.122": "PermanentExchangeReceiveLimit";
  readonly "5.4.1": "PermanentRecipientAccessDenied";
  readonly "5.4.5": "PermanentGmailDailySendingQuota";
  readonly "5.4.6": "PermanentRoutingLoopDetected";
  readonly "5.4.14": "PermanentExchangeRoutingLoop";
  readonly "5.4.300": "PermanentExchangeMessageExpired";
  readonly "5.4.316": "PermanentExchangeConnectionRefused";
  readonly "5.6.11": "PermanentExchangeBareLineFeed";
  readonly "5.7.12": "PermanentExchangeInternalSendersOnly";
  readonly "5.7.32": "PermanentGmailFromNotAligned";
  readonly "5.7.40": "PermanentGmailDmarcMissing";
  readonly "5.7.57": "PermanentExchangeClientNotAuthenticated";
  readonly "5.7.64": "PermanentExchangeTenantAttribution";
  readonly "5.7.124": "PermanentExchangeSenderNotAllowedForGroup";
  readonly "5.7.133": "PermanentExchangeGroupInternalOnly";
  readonly "5.7.134": "PermanentExchangeMailboxInternalOnly";
  readonly "5.7.139": "PermanentExchangeSmtpAuthDisabled";
  readonly "5.7.501": "PermanentExchangeSenderBanned";
  readonly "5.7.509": "PermanentExchangeDmarcReject";
  readonly "5.7.511": "PermanentExchangeBannedIp";
  readonly "5.7.512": "PermanentExchangeFromMissing";
  readonly "5.7.513": "PermanentExchangeCustomerBlockList";
  readonly "5.7.515": "PermanentOutlookAuthenticationRequired";
  readonly "5.7.606": "PermanentExchangeBannedSendingIp";
  readonly "5.7.705": "PermanentExchangeTenantThreshold";
  readonly "5.7.708": "PermanentExchangeIpNotAccepted";
  readonly "5.7.750": "PermanentExchangeUnregisteredDomain";
};
