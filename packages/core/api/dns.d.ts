import type { CodeFacts } from "@wirecode/core/model";
import type { Protocol } from "@wirecode/core/model";

export declare enum DnsRcode {
  NoError = 0,
  FormErr = 1,
  FormatError = 1,
  ServFail = 2,
  ServerFailure = 2,
  NxDomain = 3,
  NameError = 3,
  NotImp = 4,
  NotImplemented = 4,
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
export declare function classOf(code: number): null;

export declare function dnsCodeOf<Phrase extends (typeof dnsPhrases)[DnsRcodeCode]>(
  phrase: Phrase,
): {
  [Code in DnsRcodeCode]: (typeof dnsPhrases)[Code] extends Phrase ? Code : never;
}[DnsRcodeCode];
export declare function dnsCodeOf(phrase: string): DnsRcode | undefined;
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
  readonly 0: "NoError";
  readonly 1: "FormErr";
  readonly 2: "ServFail";
  readonly 3: "NXDomain";
  readonly 4: "NotImp";
  readonly 5: "Refused";
  readonly 6: "YXDomain";
  readonly 7: "YXRRSet";
  readonly 8: "NXRRSet";
  readonly 9: "NotAuth";
  readonly 10: "NotZone";
  readonly 11: "DSOTYPENI";
  readonly 16: "BADVERS";
  readonly 17: "BADKEY";
  readonly 18: "BADTIME";
  readonly 19: "BADMODE";
  readonly 20: "BADNAME";
  readonly 21: "BADALG";
  readonly 22: "BADTRUNC";
  readonly 23: "BADCOOKIE";
  readonly 65535: "Reserved, can be allocated by Standards Action";
};
export declare function isDnsRcodeCode(value: unknown): value is DnsRcode;
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
