import type { CodeFacts } from "@wirecode/core/model";
import type { Protocol } from "@wirecode/core/model";

export declare enum DnsRcode {
  NoError = 0,
  FormErr = 1,
  ServFail = 2,
  NxDomain = 3,
  NotImp = 4,
  Refused = 5,
  YxDomain = 6,
  YxRrSet = 7,
  NxRrSet = 8,
  NotAuth = 9,
  NotAuthorized = 9,
  NotZone = 10,
  DsoTypeNi = 11,
  BadVers = 16,
  BadSig = 16,
  BadKey = 17,
  BadTime = 18,
  BadMode = 19,
  BadName = 20,
  BadAlg = 21,
  BadTrunc = 22,
  BadCookie = 23,
  Reserved = 65535,
}

export declare interface DnsRcodeAttributes extends Readonly<
  Record<string, CodeFacts["attributes"][string]>
> {
  readonly "carried-in": readonly ("header" | "OPT" | "TSIG" | "TKEY")[];
  readonly "answers-to":
    "any" | readonly ("QUERY" | "UPDATE" | "NOTIFY" | "DSO" | "TKEY-exchange")[];
  readonly cacheable: "positive" | "negative" | "briefly" | "no" | null;
  readonly "resolver-reaction": "accepts" | "next-server" | "stops" | null;
}
export declare type DnsRcodeCode =
  0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 65535;

export declare interface DnsRcodeFacts extends CodeFacts {
  readonly protocol: "dns";
  readonly code: DnsRcodeCode | "3841-4095";
  readonly attributes: DnsRcodeAttributes;
}
export declare type DnsRcodeKey = DnsRcodeCode | "9@tsig" | "16@tsig" | "3841-4095";
export declare const dnsCodes: readonly DnsRcodeCode[];

export declare const dnsFacts: {
  readonly [key in DnsRcodeKey]: DnsRcodeFacts &
    (key extends DnsRcodeCode
      ? {
          readonly code: key;
        }
      : unknown);
};

export declare const dnsPhrases: {
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
  readonly 16: string;
  readonly 17: string;
  readonly 18: string;
  readonly 19: string;
  readonly 20: string;
  readonly 21: string;
  readonly 22: string;
  readonly 23: string;
  readonly 65535: string;
};
export declare function isDnsRcodeCode(value: unknown): value is DnsRcodeCode;
export declare const protocol: Protocol;
