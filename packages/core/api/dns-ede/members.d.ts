export declare const Blocked = 15;
export declare type Blocked = 15;

export declare const BlockedByUpstreamDnsServer = 35;
export declare type BlockedByUpstreamDnsServer = 35;

export declare const CachedError = 13;
export declare type CachedError = 13;

export declare const Censored = 16;
export declare type Censored = 16;

export declare namespace DnsExtendedError {
  export {
    OtherError,
    UnsupportedDnskeyAlgorithm,
    UnsupportedDsDigestType,
    StaleAnswer,
    ForgedAnswer,
    DnssecIndeterminate,
    DnssecBogus,
    SignatureExpired,
    SignatureNotYetValid,
    DnskeyMissing,
    RrsigsMissing,
    NoZoneKeyBitSet,
    NsecMissing,
    CachedError,
    NotReady,
    Blocked,
    Censored,
    Filtered,
    Prohibited,
    StaleNxDomainAnswer,
    NotAuthoritative,
    NotSupported,
    NoReachableAuthority,
    NetworkError,
    InvalidData,
    SignatureExpiredBeforeValid,
    TooEarly,
    UnsupportedNsec3IterationsValue,
    UnableToConformToPolicy,
    Synthesized,
    InvalidQueryType,
    RateLimited,
    OverQuota,
    NegativeTrustAnchor,
    NewDelegationOnly,
    BlockedByUpstreamDnsServer,
  };
}
export declare type DnsExtendedError =
  | 0
  | 1
  | 2
  | 3
  | 4
  | 5
  | 6
  | 7
  | 8
  | 9
  | 10
  | 11
  | 12
  | 13
  | 14
  | 15
  | 16
  | 17
  | 18
  | 19
  | 20
  | 21
  | 22
  | 23
  | 24
  | 25
  | 26
  | 27
  | 28
  | 29
  | 30
  | 31
  | 32
  | 33
  | 34
  | 35;
export declare type DnsExtendedErrorCode = DnsExtendedError;

export declare const DnskeyMissing = 9;
export declare type DnskeyMissing = 9;

export declare const DnssecBogus = 6;
export declare type DnssecBogus = 6;

export declare const DnssecIndeterminate = 5;
export declare type DnssecIndeterminate = 5;

export declare const Filtered = 17;
export declare type Filtered = 17;

export declare const ForgedAnswer = 4;
export declare type ForgedAnswer = 4;

export declare const InvalidData = 24;
export declare type InvalidData = 24;

export declare const InvalidQueryType = 30;
export declare type InvalidQueryType = 30;

export declare const NegativeTrustAnchor = 33;
export declare type NegativeTrustAnchor = 33;

export declare const NetworkError = 23;
export declare type NetworkError = 23;

export declare const NewDelegationOnly = 34;
export declare type NewDelegationOnly = 34;

export declare const NoReachableAuthority = 22;
export declare type NoReachableAuthority = 22;

export declare const NoZoneKeyBitSet = 11;
export declare type NoZoneKeyBitSet = 11;

export declare const NotAuthoritative = 20;
export declare type NotAuthoritative = 20;

export declare const NotReady = 14;
export declare type NotReady = 14;

export declare const NotSupported = 21;
export declare type NotSupported = 21;

export declare const NsecMissing = 12;
export declare type NsecMissing = 12;

export declare const OtherError = 0;
export declare type OtherError = 0;

export declare const OverQuota = 32;
export declare type OverQuota = 32;

export declare const Prohibited = 18;
export declare type Prohibited = 18;

export declare const RateLimited = 31;
export declare type RateLimited = 31;

export declare const RrsigsMissing = 10;
export declare type RrsigsMissing = 10;

export declare const SignatureExpired = 7;
export declare type SignatureExpired = 7;

export declare const SignatureExpiredBeforeValid = 25;
export declare type SignatureExpiredBeforeValid = 25;

export declare const SignatureNotYetValid = 8;
export declare type SignatureNotYetValid = 8;

export declare const StaleAnswer = 3;
export declare type StaleAnswer = 3;

export declare const StaleNxDomainAnswer = 19;
export declare type StaleNxDomainAnswer = 19;

export declare const Synthesized = 29;
export declare type Synthesized = 29;

export declare const TooEarly = 26;
export declare type TooEarly = 26;

export declare const UnableToConformToPolicy = 28;
export declare type UnableToConformToPolicy = 28;

export declare const UnsupportedDnskeyAlgorithm = 1;
export declare type UnsupportedDnskeyAlgorithm = 1;

export declare const UnsupportedDsDigestType = 2;
export declare type UnsupportedDsDigestType = 2;

export declare const UnsupportedNsec3IterationsValue = 27;
export declare type UnsupportedNsec3IterationsValue = 27;
export declare const dnsEdeCodes: readonly DnsExtendedError[];

export declare const dnsEdeNames: {
  readonly 0: "OtherError";
  readonly 1: "UnsupportedDnskeyAlgorithm";
  readonly 2: "UnsupportedDsDigestType";
  readonly 3: "StaleAnswer";
  readonly 4: "ForgedAnswer";
  readonly 5: "DnssecIndeterminate";
  readonly 6: "DnssecBogus";
  readonly 7: "SignatureExpired";
  readonly 8: "SignatureNotYetValid";
  readonly 9: "DnskeyMissing";
  readonly 10: "RrsigsMissing";
  readonly 11: "NoZoneKeyBitSet";
  readonly 12: "NsecMissing";
  readonly 13: "CachedError";
  readonly 14: "NotReady";
  readonly 15: "Blocked";
  readonly 16: "Censored";
  readonly 17: "Filtered";
  readonly 18: "Prohibited";
  readonly 19: "StaleNxDomainAnswer";
  readonly 20: "NotAuthoritative";
  readonly 21: "NotSupported";
  readonly 22: "NoReachableAuthority";
  readonly 23: "NetworkError";
  readonly 24: "InvalidData";
  readonly 25: "SignatureExpiredBeforeValid";
  readonly 26: "TooEarly";
  readonly 27: "UnsupportedNsec3IterationsValue";
  readonly 28: "UnableToConformToPolicy";
  readonly 29: "Synthesized";
  readonly 30: "InvalidQueryType";
  readonly 31: "RateLimited";
  readonly 32: "OverQuota";
  readonly 33: "NegativeTrustAnchor";
  readonly 34: "NewDelegationOnly";
  readonly 35: "BlockedByUpstreamDnsServer";
};
export declare function isDnsExtendedErrorCode(value: unknown): value is DnsExtendedError;
