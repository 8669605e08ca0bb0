/** One thing that people do, and a program that does no more than that. */
export interface Case {
  /** What it achieves. */
  readonly task: string;
  /** The module that it imports. */
  readonly from: string;
  /** What it writes to get it. */
  readonly expression: string;
  /** An ES module. */
  readonly code: string;
  /** Where it runs, if not in a page. */
  readonly platform?: "node";
  /** The bytes that no bundler may exceed for it, where there is such an aim. */
  readonly most?: number;
}

// A number that arrives at run time, so that no bundler can know it.
const RECEIVED = "const code = Number(location.hash.slice(1));";

const caseOf =
  (task: string): ((from: string, names: string, expression: string, most?: number) => Case) =>
  (from, names, expression, most) => ({
    task,
    from,
    expression,
    code: `import ${names} from ${JSON.stringify(from)};
${/[([ ]code[)\]]/.test(expression) ? RECEIVED : ""}
console.log(${expression});`,
    ...(most !== undefined && { most }),
  });

const constant = caseOf("One constant");
const phrase = caseOf("Code to phrase");
const more = caseOf("What else core has");

/** What people import of `@wirecode/core`, and beside it what they would use instead. */
export const CASES: readonly Case[] = [
  constant("@wirecode/core/http", "{ HttpStatus }", "HttpStatus.NotFound"),
  constant("@wirecode/core/http/members", "* as HttpStatus", "HttpStatus.NotFound", 60),
  constant("@wirecode/core/http/members", "{ NotFound }", "NotFound", 60),
  constant("@wirecode/core/smtp", "{ SmtpReply }", "SmtpReply.UserNotLocal"),
  constant("@se-oss/status-codes", "{ StatusCodes }", "StatusCodes.NOT_FOUND"),
  constant("http-codex/status", "{ httpStatus }", "httpStatus.NotFound"),
  constant("statuses", "status", 'status.code["not found"]'),
  constant("@wirecode/core/compat/statuses", "status", 'status.code["not found"]'),
  constant("@wirecode/core/compat/http-status-codes", "{ StatusCodes }", "StatusCodes.NOT_FOUND"),
  constant("http-status-codes", "{ StatusCodes }", "StatusCodes.NOT_FOUND"),
  constant("@wirecode/core/compat/http-status", "{ status }", "status.NOT_FOUND"),
  constant("http-status", "{ status }", "status.NOT_FOUND"),

  phrase("@wirecode/core/http", "{ httpPhrases }", "httpPhrases[code]", 1131),
  phrase("http-codex", "{ httpStatus }", "httpStatus.text(code)"),
  phrase("@wirecode/core/compat/statuses", "status", "status.message[code]"),
  phrase("statuses", "status", "status.message[code]"),
  phrase("@se-oss/status-codes", "{ getStatusPhrase }", "getStatusPhrase(code)"),
  phrase("@wirecode/core/compat/http-status-codes", "{ getReasonPhrase }", "getReasonPhrase(code)"),
  phrase("http-status-codes", "{ getReasonPhrase }", "getReasonPhrase(code)"),
  phrase("http-status", "{ status }", "status[code]"),

  more("@wirecode/core/http", "{ isHttpStatusCode }", "isHttpStatusCode(code)"),
  more("@wirecode/core/http", "{ HttpStatus }", "HttpStatus[code]"),
  more("@wirecode/core/http", "{ httpFacts }", "httpFacts[code].retry"),
  more("@wirecode/core/websocket", "{ websocketFacts }", "websocketFacts[code].retry"),
  more("@wirecode/core", "{ get }", 'get("http", code)'),
  more("@wirecode/text/en/http.json", "http", "http.codes[code]"),
];
