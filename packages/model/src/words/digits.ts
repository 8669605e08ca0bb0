/** The zeros of the scripts whose decimal digits stand in a row behind them (Unicode, General_Category Nd). */
const ZEROS = [
  0x06_60, 0x06_f0, 0x09_66, 0x09_e6, 0x0a_66, 0x0a_e6, 0x0b_66, 0x0b_e6, 0x0c_66, 0x0c_e6, 0x0d_66,
  0x0e_50, 0x0e_d0, 0x0f_20, 0x10_40, 0x17_e0, 0x18_10, 0xff_10,
];

/**
 * A text with the digits of any living script in ASCII: what people type on an Arabic, Hindi or Japanese keyboard.
 * @internal
 */
export function asciiDigits(typed: string): string {
  return typed.replaceAll(/(?![0-9])\p{Nd}/gu, (digit) => {
    const point = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((start) => point >= start && point <= start + 9);
    return zero === undefined ? digit : String(point - zero);
  });
}
