import type { Bundle } from "@wirecode/model";

/** A bundle under the name of another protocol, for what only two protocols together can show. */
export function otherProtocol(bundle: Bundle, id: string, title: string): Bundle {
  return {
    ...bundle,
    protocol: { ...bundle.protocol, id, title },
    codes: bundle.codes.map((code) => ({ ...code, protocol: id })),
  };
}

/** A bundle whose words nobody has translated. */
export function untranslated(bundle: Bundle, english: Bundle): Bundle {
  return {
    ...bundle,
    codes: bundle.codes.map((code, index) => ({
      ...code,
      text: english.codes[index]?.text ?? code.text,
    })),
  };
}
