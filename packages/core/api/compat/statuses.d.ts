declare type Digit = "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9";

declare interface status {
  (code: number): string;
  <S extends string>(code: S): status.Result<S>;
  codes: number[];
  code: {
    [message: string]: number | undefined;
  };
  message: {
    [code: number]: string | undefined;
  };
  redirect: {
    [code: number]: boolean | undefined;
  };
  empty: {
    [code: number]: boolean | undefined;
  };
  retry: {
    [code: number]: boolean | undefined;
  };
}
declare namespace status {
  type Result<S extends string> = string extends S
    ? string | number
    : S extends `${Digit}${string}`
      ? string
      : number;
}
declare const status: status;
export { status as default };
