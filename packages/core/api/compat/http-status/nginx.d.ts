import type { status } from "@wirecode/core/compat/http-status";
declare type Group = (typeof status)["extra"]["nginx"];

declare const nginx: Omit<typeof status, keyof Group | "extra"> & Group;
export { nginx as default };
export { nginx as status };
