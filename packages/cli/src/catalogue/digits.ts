const ZEROS = [0x06_60, 0x06_f0, 0x09_66, 0xff_10];

/** A code as a reader may type it on an Arabic, Persian, Hindi or Japanese keyboard, in ASCII digits. */
export function asciiDigits(typed: string): string {
  return typed.replaceAll(/\p{Nd}/gu, (digit) => {
    const point = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((start) => point >= start && point <= start + 9);
    return zero === undefined ? digit : String(point - zero);
  });
}
