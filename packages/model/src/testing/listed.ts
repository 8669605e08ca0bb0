import type { Listed, ListedProtocol } from "../find/directory.ts";

/** A code as lookups see it. */
function listed(code: Listed["code"], name: string, more: Partial<Listed> = {}): Listed {
  return { code, name, phrase: null, aliases: [], status: "registered", ...more };
}

const web: ListedProtocol<Listed> = {
  id: "web",
  title: "WEB",
  type: "number",
  codes: [
    listed(404, "NotFound", { phrase: "Not Found" }),
    listed(410, "Gone", { phrase: "Gone" }),
    listed(502, "BadGateway", { phrase: "Bad Gateway" }),
    listed(504, "GatewayTimeout", { phrase: "Gateway Timeout", aliases: ["Gateway Time-out"] }),
    listed(550, "Odd", { status: "unofficial" }),
  ],
  classes: [listed("5xx", "ServerError", { kind: "class", phrase: "Server Error" })],
};

const mail: ListedProtocol<Listed> = {
  id: "mail",
  title: "MAIL",
  aliases: ["post"],
  type: "number",
  codes: [
    listed(550, "MailboxUnavailable", { phrase: "Requested action not taken" }),
    listed(551, "UserNotLocal", { phrase: "User not local; please try <forward-path>" }),
    listed(555, "Unrecognized"),
  ],
  classes: [listed("5yz", "Failure", { kind: "class", phrase: "Failure" })],
};

const exact: ListedProtocol<Listed> = {
  id: "mail-exact",
  title: "MAIL exact",
  aliases: ["mail", "exact"],
  type: "string",
  codes: [listed("5.1.1", "BadMailbox"), listed("5.7.1", "NotAuthorized")],
  classes: [listed("5.X.X", "Permanent", { kind: "class", phrase: "Permanent Failure" })],
};

const names: ListedProtocol<Listed> = {
  id: "names",
  title: "NAMES",
  aliases: ["rcode"],
  type: "number",
  codes: [
    listed(2, "ServFail", { mnemonic: "SERVFAIL" }),
    listed(3, "NxDomain", { mnemonic: "NXDOMAIN", phrase: "Name Error" }),
    listed(14, "Unavailable", { mnemonic: "UNAVAILABLE" }),
    listed(16, "BadVers", { mnemonic: "BADVERS" }),
    listed(16, "BadSig", { mnemonic: "BADSIG", sense: "tsig" }),
    listed("3000-3999", "Reserved", { range: { from: 3000, to: 3999 }, status: "reserved" }),
    listed("4000-4999", "Private", { range: { from: 4000, to: 4999 }, status: "private-use" }),
  ],
  classes: [],
};

const calls: ListedProtocol<Listed> = {
  id: "calls",
  title: "calls",
  aliases: ["os error", "kill"],
  type: "string",
  codes: [
    listed("EAGAIN", "EAGAIN", { attributes: { number: { linux: 11, macos: 35 } } }),
    listed("EDEADLK", "EDEADLK", { attributes: { number: { linux: 35, macos: 11 } } }),
    listed("EGONE", "EGONE", {
      aliases: ["WSAEGONE"],
      attributes: { number: { linux: 404, windows: 10054 } },
    }),
  ],
  classes: [],
};

/** Four small protocols, in the order in which people expect them, and behind them one whose codes are names. */
export const WITH_NAMED: readonly ListedProtocol<Listed>[] = [web, mail, exact, names, calls];

/** Four small protocols, in the order in which people expect them. */
export const LISTED: readonly ListedProtocol<Listed>[] = [web, mail, exact, names];
