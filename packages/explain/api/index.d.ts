export declare interface FoundCode {
  readonly protocol: string;
  readonly code: string;
  readonly at: number | null;
  readonly length: number;
  readonly role: FoundCodeRole;
}
export declare type FoundCodeRole =
  "reply" | "enhanced" | "status" | "embedded" | "detail" | "overruled";

export declare interface LineReader {
  push(line: string): readonly Message[];
  end(): readonly Message[];
}

export declare interface Message {
  readonly file?: string;
  readonly line: number;
  readonly protocol: string | null;
  readonly codes: readonly FoundCode[];
  readonly retry: Retry;
  readonly act: readonly Actor[];
  readonly address: "keep" | "update" | "check" | "remove" | null;
  readonly reason: Reason | null;
  readonly temporary: boolean | null;
  readonly provider: MessageProvider | null;
  readonly recipient: string | null;
  readonly confidence: "stated" | "likely" | "guess";
  readonly text: string;
}

export declare interface MessageProvider {
  readonly id: string;
  readonly title: string;
  readonly url: string;
}
export declare type Reason =
  | "recipient"
  | "mailbox-full"
  | "host"
  | "sender-blocked"
  | "auth"
  | "content"
  | "size"
  | "rate"
  | "system"
  | "relay";

export declare interface TextReader {
  push(piece: Uint8Array): Promise<readonly Message[]>;
  pause(): Promise<readonly Message[]>;
  end(): Promise<readonly Message[]>;
}
export declare function explain(text: string | Uint8Array): Promise<readonly Message[]>;
export declare function explainLine(line: string): Message | undefined;
export declare function lineReader(): LineReader;
export declare function textReader(): TextReader;
