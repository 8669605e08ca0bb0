import { foldName, protocolsNamed, type Code, type ListedProtocol } from "@wirecode/core/model";

/** The id of the protocol whose id a word is, however it is cased: `gRPC` is `grpc`. */
export function protocolNamed(word: string, protocols: readonly string[]): string | undefined {
  const wanted = foldName(word);
  return protocols.find((id) => foldName(id) === wanted);
}

/** The id of the protocol that a word names, by its id or another name of it. */
export function protocolCalled(
  word: string,
  protocols: readonly ListedProtocol<Code>[],
): string | undefined {
  return protocolsNamed(word, protocols)[0]?.id;
}
