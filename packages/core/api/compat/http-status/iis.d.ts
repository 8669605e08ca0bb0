import type { status } from "@wirecode/core/compat/http-status";
declare type Group = (typeof status)["extra"]["iis"];

declare const iis: Omit<typeof status, keyof Group | "extra"> & Group;
export { iis as default };
export { iis as status };
