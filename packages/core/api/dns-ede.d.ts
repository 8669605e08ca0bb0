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
export declare function classOf(code: number): null;

export declare function dnsEdeCodeOf<Phrase extends (typeof dnsEdePhrases)[DnsExtendedErrorCode]>(
  phrase: Phrase,
): {
  [Code in DnsExtendedErrorCode]: (typeof dnsEdePhrases)[Code] extends Phrase ? Code : never;
}[DnsExtendedErrorCode];
export declare function dnsEdeCodeOf(phrase: string): DnsExtendedError | undefined;
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
  readonly 0: "Other Error";
  readonly 1: "Unsupported DNSKEY Algorithm";
  readonly 2: "Unsupported DS Digest Type";
  readonly 3: "Stale Answer";
  readonly 4: "Forged Answer";
  readonly 5: "DNSSEC Indeterminate";
  readonly 6: "DNSSEC Bogus";
  readonly 7: "Signature Expired";
  readonly 8: "Signature Not Yet Valid";
  readonly 9: "DNSKEY Missing";
  readonly 10: "RRSIGs Missing";
  readonly 11: "No Zone Key Bit Set";
  readonly 12: "NSEC Missing";
  readonly 13: "Cached Error";
  readonly 14: "Not Ready";
  readonly 15: "Blocked";
  readonly 16: "Censored";
  readonly 17: "Filtered";
  readonly 18: "Prohibited";
  readonly 19: "Stale NXDomain Answer";
  readonly 20: "Not Authoritative";
  readonly 21: "Not Supported";
  readonly 22: "No Reachable Authority";
  readonly 23: "Network Error";
  readonly 24: "Invalid Data";
  readonly 25: "Signature Expired before Valid";
  readonly 26: "Too Early";
  readonly 27: "Unsupported NSEC3 Iterations Value";
  readonly 28: "Unable to conform to policy";
  readonly 29: "Synthesized";
  readonly 30: "Invalid Query Type";
  readonly 31: "Rate Limited";
  readonly 32: "Over Quota";
  readonly 33: "Negative Trust Anchor";
  readonly 34: "New Delegation Only";
  readonly 35: "Blocked by Upstream DNS Server";
};
export declare function isDnsExtendedErrorCode(value: unknown): value is DnsExtendedError;
export declare function isRetryable(code: number, idempotent?: boolean): boolean;
export declare function isSuccess(code: number): boolean;
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
