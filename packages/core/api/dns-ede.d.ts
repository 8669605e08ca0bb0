import type { CodeFacts } from "@wirecode/core/model";
import type { Protocol } from "@wirecode/core/model";

export declare enum DnsExtendedError {
  OtherError = 0,
  UnsupportedDnskeyAlgorithm = 1,
  UnsupportedDsDigestType = 2,
  StaleAnswer = 3,
  ForgedAnswer = 4,
  DnssecIndeterminate = 5,
  DnssecBogus = 6,
  SignatureExpired = 7,
  SignatureNotYetValid = 8,
  DnskeyMissing = 9,
  RrsigsMissing = 10,
  NoZoneKeyBitSet = 11,
  NsecMissing = 12,
  CachedError = 13,
  NotReady = 14,
  Blocked = 15,
  Censored = 16,
  Filtered = 17,
  Prohibited = 18,
  StaleNxDomainAnswer = 19,
  NotAuthoritative = 20,
  NotSupported = 21,
  NoReachableAuthority = 22,
  NetworkError = 23,
  InvalidData = 24,
  SignatureExpiredBeforeValid = 25,
  TooEarly = 26,
  UnsupportedNsec3IterationsValue = 27,
  UnableToConformToPolicy = 28,
  Synthesized = 29,
  InvalidQueryType = 30,
  RateLimited = 31,
  OverQuota = 32,
  NegativeTrustAnchor = 33,
  NewDelegationOnly = 34,
  BlockedByUpstreamDnsServer = 35,
}

export declare interface DnsExtendedErrorAttributes extends Readonly<
  Record<string, CodeFacts["attributes"][string]>
> {
  readonly "with-rcode": readonly string[];
  readonly "said-by": readonly ("resolver" | "authoritative" | "forwarder")[];
  readonly dnssec: boolean;
  readonly policy: boolean;
}
export declare type DnsExtendedErrorCode =
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

export declare interface DnsExtendedErrorFacts extends CodeFacts {
  readonly protocol: "dns-ede";
  readonly code: DnsExtendedErrorCode | "49152-65535";
  readonly attributes: DnsExtendedErrorAttributes;
}
export declare type DnsExtendedErrorKey = DnsExtendedErrorCode | "49152-65535";
export declare const dnsEdeCodes: readonly DnsExtendedErrorCode[];

export declare const dnsEdeFacts: {
  readonly [key in DnsExtendedErrorKey]: DnsExtendedErrorFacts &
    (key extends DnsExtendedErrorCode
      ? {
          readonly code: key;
        }
      : unknown);
};

export declare const dnsEdePhrases: {
  readonly 0: string;
  readonly 1: string;
  readonly 2: string;
  readonly 3: string;
  readonly 4: string;
  readonly 5: string;
  readonly 6: string;
  readonly 7: string;
  readonly 8: string;
  readonly 9: string;
  readonly 10: string;
  readonly 11: string;
  readonly 12: string;
  readonly 13: string;
  readonly 14: string;
  readonly 15: string;
  readonly 16: string;
  readonly 17: string;
  readonly 18: string;
  readonly 19: string;
  readonly 20: string;
  readonly 21: string;
  readonly 22: string;
  readonly 23: string;
  readonly 24: string;
  readonly 25: string;
  readonly 26: string;
  readonly 27: string;
  readonly 28: string;
  readonly 29: string;
  readonly 30: string;
  readonly 31: string;
  readonly 32: string;
  readonly 33: string;
  readonly 34: string;
  readonly 35: string;
};
export declare function isDnsExtendedErrorCode(value: unknown): value is DnsExtendedErrorCode;
export declare const protocol: Protocol;
