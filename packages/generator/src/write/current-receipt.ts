import { holdingsOf } from "./holdings.ts";
import { readMarker, receiptIn, type Receipt } from "./marker.ts";
import { asOutputError } from "./output-error.ts";

/**
 * The receipt of a folder that an earlier run made from the same, if every byte in it is still as that run left it.
 * @throws OutputError when the folder cannot be read.
 */
export function currentReceipt(outDir: string, owner: string, from: string): Receipt | undefined {
  try {
    const receipt = receiptIn(readMarker(outDir) ?? "", owner);
    return receipt?.from === from && holdingsOf(outDir) === receipt.holds ? receipt : undefined;
  } catch (error) {
    throw asOutputError(error, outDir);
  }
}
