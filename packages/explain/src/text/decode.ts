/**
 * Bytes as text: UTF-8 where they are, else Latin-1 (windows-1252), as old gateways and logs write it. UTF-16 is told by its
 * byte order mark.
 */
export function decodeBytes(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
