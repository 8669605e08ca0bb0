export declare const ENOTFOUND = "ENOTFOUND";
export declare type ENOTFOUND = "ENOTFOUND";

export declare namespace UnofficialErrno {
  export { ENOTFOUND };
}
export declare type UnofficialErrno = "ENOTFOUND";
export declare type UnofficialErrnoCode = UnofficialErrno;
export declare function isUnofficialErrnoCode(value: unknown): value is UnofficialErrno;
export declare const unofficialErrnoCodes: readonly UnofficialErrno[];

export declare const unofficialErrnoNames: {
  readonly ENOTFOUND: "ENOTFOUND";
};
