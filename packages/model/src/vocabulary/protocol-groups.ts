/**
 * What people were doing when they met a code, in the order of lists: each protocol belongs to one.
 * @internal
 */
export const PROTOCOL_GROUPS = ["web", "mail", "names", "calls", "files", "programs"] as const;
