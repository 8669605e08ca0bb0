import { importPeer } from "../peers.ts";

type ByCode = Readonly<Record<number, unknown>>;
type ByName = Readonly<Record<string, unknown>>;

/** What people look codes up with instead, as far as it is measured. */
export async function lookupPeers() {
  const codes = await importPeer<{
    getReasonPhrase(code: number): string;
    readonly StatusCodes: ByName;
  }>("http-status-codes");
  const { default: statuses } = await importPeer<{
    readonly default: ((code: number) => unknown) & {
      readonly message: ByCode;
      readonly code: ByName;
    };
  }>("statuses");
  const { status } = await importPeer<{ readonly status: ByCode }>("http-status");
  const seOss = await importPeer<{ getStatusPhrase(code: number): unknown }>(
    "@se-oss/status-codes",
  );
  const { httpStatus: codex } = await importPeer<{
    readonly httpStatus: { text(code: number): unknown };
  }>("http-codex");
  return { codes, statuses, status, seOss, codex };
}
