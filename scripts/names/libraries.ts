import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { constants } from "node:http2";
import { join } from "node:path";
import type { Names } from "./compare.ts";

/** A list of names in the data, and how to read the library's own where that is installed. */
export interface Library {
  readonly protocol: string;
  /** The label of the list in practice.yaml. */
  readonly label: string;
  /**
   * @param root the folder below which Debian's packages lie
   * @returns nothing where it is not installed
   */
  readonly read: (root: string) => Names | undefined;
}

/** The libraries that Node, Python, Go, a JDK or Debian's packages bring along. */
export const LIBRARIES: readonly Library[] = [
  { protocol: "http", label: "Node.js", read: () => nodeStatuses() },
  { protocol: "http", label: "Go", read: () => goStatuses() },
  { protocol: "http", label: "Python", read: () => pythonStatuses() },
  { protocol: "http", label: "Java", read: () => javap("java.net.HttpURLConnection") },
  {
    protocol: "http",
    label: "Rust",
    read: file(
      "usr/share/cargo/registry/http-0.2.7/src/status.rs",
      /\((?<code>\d+), (?<name>[A-Z_]+), "/g,
    ),
  },
  {
    protocol: "http",
    label: "PHP",
    read: file(
      "usr/share/php/Symfony/Component/HttpFoundation/Response.php",
      /const (?<name>HTTP_\w+) = (?<code>\d+)/g,
    ),
  },
  { protocol: "smtp", label: "Java", read: commonsNet("smtp.SMTPReply") },
  { protocol: "ftp", label: "Java", read: commonsNet("ftp.FTPReply") },
  {
    protocol: "grpc",
    label: "Go",
    read: file(
      "usr/share/gocode/src/google.golang.org/grpc/codes/codes.go",
      /^\t(?<name>\w+) Code = (?<code>\d+)/gm,
    ),
  },
  {
    protocol: "websocket",
    label: "Go",
    read: file(
      "usr/share/gocode/src/github.com/gorilla/websocket/conn.go",
      /^\t(?<name>Close[A-Z]\w+) += (?<code>\d{4})$/gm,
    ),
  },
  {
    protocol: "dns",
    label: "Go",
    read: file(
      "usr/share/gocode/src/github.com/miekg/dns/types.go",
      /^\t(?<name>Rcode\w+) += (?<code>\d+)/gm,
    ),
  },
  {
    protocol: "dns",
    label: "Python",
    read: file(
      "usr/lib/python3/dist-packages/dns/rcode.py",
      /^ {4}(?<name>[A-Z]+) = (?<code>\d+)$/gm,
    ),
  },
  {
    protocol: "dns-ede",
    label: "Python",
    read: file(
      "usr/lib/python3/dist-packages/dns/edns.py",
      /^ {4}(?<name>[A-Z_]+) = (?<code>\d+)$/gm,
      /class EDECode[^]*?\n\n\n/,
    ),
  },
];

function nodeStatuses(): Names {
  const listed = Object.entries(constants).filter(([name]) => name.startsWith("HTTP_STATUS_"));
  return new Map(listed.map(([name, code]) => [name, String(code)]));
}

function goStatuses(): Names | undefined {
  const root = output("go", "env", "GOROOT")?.trim();
  return root === undefined
    ? undefined
    : file("src/net/http/status.go", /^\t(?<name>Status\w+) += (?<code>\d+)/gm)(root);
}

function pythonStatuses(): Names | undefined {
  const program = "from http import HTTPStatus\nfor one in HTTPStatus: print(one.name, one.value)";
  return namesIn(output("python3", "-c", program), /^(?<name>\w+) (?<code>\d+)$/gm);
}

function commonsNet(name: string): Library["read"] {
  return (root) =>
    javap(`org.apache.commons.net.${name}`, join(root, "usr/share/java/commons-net.jar"));
}

function javap(name: string, jar?: string): Names | undefined {
  const from = jar === undefined ? [] : ["-classpath", jar];
  return namesIn(
    output("javap", "-constants", ...from, name),
    /int (?<name>[A-Z_]+) = (?<code>\d+);/g,
  );
}

/** @param part where in the file the names stand, if not throughout */
function file(path: string, pattern: RegExp, part?: RegExp): Library["read"] {
  return (root) => {
    const whole = join(root, path);
    if (!existsSync(whole)) return undefined;
    const text = readFileSync(whole, "utf8");
    return namesIn(part ? part.exec(text)?.[0] : text, pattern);
  };
}

function namesIn(text: string | undefined, pattern: RegExp): Names | undefined {
  if (text === undefined) return undefined;
  return new Map(
    [...text.matchAll(pattern)].map(({ groups: { name = "", code = "" } = {} }) => [name, code]),
  );
}

/** What a program prints; nothing where it is not installed or fails. */
function output(command: string, ...args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync(command, args, { encoding: "utf8" });
  return status === 0 ? stdout : undefined;
}
