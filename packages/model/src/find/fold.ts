import { asciiDigits } from "../words/digits.ts";

// Marks that readers of these scripts leave out when they type; elsewhere they are letters, as is the breve of й.
const LEFT_OUT =
  /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}]\p{M}*)(?!(?<=и)\u0306)\p{M}/gu;

const HIRAGANA = 0x30_a1 - 0x30_41;

/**
 * A text as search compares it, in whatever script: lower case, of one width and one kind of digits and kana, without
 * what is invisible and without the marks that people leave out.
 */
export function fold(text: string): string {
  if (/^[ -~]*$/.test(text)) return text.toLowerCase();
  return asciiDigits(text.normalize("NFKD").toLowerCase())
    .replaceAll(/[\p{Cf}ـ]/gu, "")
    .replaceAll(LEFT_OUT, "")
    .normalize("NFC")
    .replaceAll(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - HIRAGANA));
}
