import type { status } from "@wirecode/core/compat/http-status";
declare type Group = (typeof status)["extra"]["unofficial"];

declare const unofficial: Omit<typeof status, keyof Group | "extra"> & Group;
export { unofficial as default };
export { unofficial as status };
