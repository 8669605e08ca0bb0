import { foldName } from "@wirecode/model";

/** The id of the protocol whose id a word is, however it is cased: `gRPC` is `grpc`. */
export function protocolNamed(word: string, protocols: readonly string[]): string | undefined {
  const wanted = foldName(word);
  return protocols.find((id) => foldName(id) === wanted);
}
