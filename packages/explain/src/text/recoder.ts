/** Makes what turns the bytes of a text in UTF-16, which its byte order mark tells, into UTF-8, and leaves all others alone. */
export function recoder(): (piece: Uint8Array) => Uint8Array {
  let decoder: TextDecoder | undefined;
  let begun = false;
  return (piece) => {
    if (!begun && piece[0] === 0xff && piece[1] === 0xfe) decoder = new TextDecoder("utf-16le");
    begun ||= piece.length > 0;
    return decoder ? new TextEncoder().encode(decoder.decode(piece, { stream: true })) : piece;
  };
}
