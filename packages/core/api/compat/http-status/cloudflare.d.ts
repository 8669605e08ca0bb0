import type { status } from "@wirecode/core/compat/http-status";
declare type Group = (typeof status)["extra"]["cloudflare"];

declare const cloudflare: Omit<typeof status, keyof Group | "extra"> & Group;
export { cloudflare as default };
export { cloudflare as status };
