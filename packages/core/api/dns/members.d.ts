export declare const BadAlg = 21;
export declare type BadAlg = 21;

export declare const BadCookie = 23;
export declare type BadCookie = 23;

export declare const BadKey = 17;
export declare type BadKey = 17;

export declare const BadMode = 19;
export declare type BadMode = 19;

export declare const BadName = 20;
export declare type BadName = 20;

export declare const BadSig = 16;
export declare type BadSig = 16;

export declare const BadTime = 18;
export declare type BadTime = 18;

export declare const BadTrunc = 22;
export declare type BadTrunc = 22;

export declare const BadVers = 16;
export declare type BadVers = 16;

export declare namespace DnsRcode {
  export {
    NoError,
    FormErr,
    FormatError,
    ServFail,
    ServerFailure,
    NxDomain,
    NameError,
    NotImp,
    NotImplemented,
    Refused,
    YxDomain,
    YxRrSet,
    NxRrSet,
    NotAuth,
    NotAuthorized,
    NotZone,
    DsoTypeNi,
    BadVers,
    BadSig,
    BadKey,
    BadTime,
    BadMode,
    BadName,
    BadAlg,
    BadTrunc,
    BadCookie,
    Reserved,
  };
}
export declare type DnsRcode =
  0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 65535;
export declare type DnsRcodeCode = DnsRcode;

export declare const DsoTypeNi = 11;
export declare type DsoTypeNi = 11;

export declare const FormErr = 1;
export declare type FormErr = 1;

export declare const FormatError = 1;
export declare type FormatError = 1;

export declare const NameError = 3;
export declare type NameError = 3;

export declare const NoError = 0;
export declare type NoError = 0;

export declare const NotAuth = 9;
export declare type NotAuth = 9;

export declare const NotAuthorized = 9;
export declare type NotAuthorized = 9;

export declare const NotImp = 4;
export declare type NotImp = 4;

export declare const NotImplemented = 4;
export declare type NotImplemented = 4;

export declare const NotZone = 10;
export declare type NotZone = 10;

export declare const NxDomain = 3;
export declare type NxDomain = 3;

export declare const NxRrSet = 8;
export declare type NxRrSet = 8;

export declare const Refused = 5;
export declare type Refused = 5;

export declare const Reserved = 65535;
export declare type Reserved = 65535;

export declare const ServFail = 2;
export declare type ServFail = 2;

export declare const ServerFailure = 2;
export declare type ServerFailure = 2;

export declare const YxDomain = 6;
export declare type YxDomain = 6;

export declare const YxRrSet = 7;
export declare type YxRrSet = 7;
export declare const dnsCodes: readonly DnsRcode[];

export declare const dnsNames: {
  readonly 0: "NoError";
  readonly 1: "FormErr";
  readonly 2: "ServFail";
  readonly 3: "NxDomain";
  readonly 4: "NotImp";
  readonly 5: "Refused";
  readonly 6: "YxDomain";
  readonly 7: "YxRrSet";
  readonly 8: "NxRrSet";
  readonly 9: "NotAuth";
  readonly 10: "NotZone";
  readonly 11: "DsoTypeNi";
  readonly 16: "BadVers";
  readonly 17: "BadKey";
  readonly 18: "BadTime";
  readonly 19: "BadMode";
  readonly 20: "BadName";
  readonly 21: "BadAlg";
  readonly 22: "BadTrunc";
  readonly 23: "BadCookie";
  readonly 65535: "Reserved";
};
export declare function isDnsRcodeCode(value: unknown): value is DnsRcode;
