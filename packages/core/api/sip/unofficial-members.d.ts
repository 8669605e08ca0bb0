export declare const BadUri = 475;
export declare type BadUri = 475;

export declare const FilteredDestination = 473;
export declare type FilteredDestination = 473;

export declare const SendFailed = 477;
export declare type SendFailed = 477;

export declare namespace UnofficialSipStatus {
  export {
    FilteredDestination,
    BadUri,
    UnresolvableDestinationOpenSips,
    SendFailed,
    UnresolvableDestination,
    UnprocessableUri,
  };
}
export declare type UnofficialSipStatus = 473 | 475 | 476 | 477 | 478 | 479;
export declare type UnofficialSipStatusCode = UnofficialSipStatus;

export declare const UnprocessableUri = 479;
export declare type UnprocessableUri = 479;

export declare const UnresolvableDestination = 478;
export declare type UnresolvableDestination = 478;

export declare const UnresolvableDestinationOpenSips = 476;
export declare type UnresolvableDestinationOpenSips = 476;
export declare function isUnofficialSipStatusCode(value: unknown): value is UnofficialSipStatus;
export declare const unofficialSipCodes: readonly UnofficialSipStatus[];

export declare const unofficialSipNames: {
  readonly 473: "FilteredDestination";
  readonly 475: "BadUri";
  readonly 476: "UnresolvableDestinationOpenSips";
  readonly 477: "SendFailed";
  readonly 478: "UnresolvableDestination";
  readonly 479: "UnprocessableUri";
};
