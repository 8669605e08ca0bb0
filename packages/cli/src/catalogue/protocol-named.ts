import { foldName as fold } from "@wirecode/core/model";

/** The id of the protocol that a word names, however it is cased: `gRPC` is `grpc`. */
export function protocolNamed(word: string, protocols: readonly string[]): string | undefined {
  const wanted = fold(word);
  return protocols.find((id) => fold(id) === wanted);
}
