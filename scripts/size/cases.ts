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

const PHRASE = "const phrase = location.hash.slice(1);";

const caseOf =
  (task: string): ((from: string, names: string, expression: string, most?: number) => Case) =>
  (from, names, expression, most) => ({
    task,
    from,
    expression,
    code: `import ${names} from ${JSON.stringify(from)};
${/[([ ]code[)\]]/.test(expression) ? RECEIVED : ""}
${expression.includes("(phrase)") ? PHRASE : ""}
console.log(${expression});`,
    ...(most !== undefined && { most }),
  });

const constant = caseOf("One constant");
const phrase = caseOf("Code to phrase");
const codeOf = caseOf("Phrase to code");
const whole = caseOf("A whole protocol, facts and all");
const more = caseOf("What else core has");

/** What people import of `@wirecode/core`, and beside it what they would use instead. */
export const CASES: readonly Case[] = [
  constant("@wirecode/core/http", "{ HttpStatus }", "HttpStatus.NotFound", 2000),
  constant("@wirecode/core/http/members", "* as HttpStatus", "HttpStatus.NotFound", 60),
  constant("@wirecode/core/http/members", "{ NotFound }", "NotFound", 60),
  constant("@wirecode/core/smtp", "{ SmtpReply }", "SmtpReply.UserNotLocal"),
  constant(
    "@wirecode/core/smtp-enhanced/members",
    "* as Status",
    "Status.PermanentMailboxFull",
    70,
  ),
  constant("@se-oss/status-codes", "{ StatusCodes }", "StatusCodes.NOT_FOUND"),
  constant("http-codex/status", "{ httpStatus }", "httpStatus.NotFound"),
  constant("statuses", "status", 'status.code["not found"]'),
  constant("@wirecode/core/compat/statuses", "status", 'status.code["not found"]'),
  constant("@wirecode/core/compat/http-status-codes", "{ StatusCodes }", "StatusCodes.NOT_FOUND"),
  constant("http-status-codes", "{ StatusCodes }", "StatusCodes.NOT_FOUND"),
  constant("@wirecode/core/compat/http-status", "{ status }", "status.NOT_FOUND"),
  constant("http-status", "{ status }", "status.NOT_FOUND"),

  phrase("@wirecode/core/http", "{ httpPhrases }", "httpPhrases[code]", 1131),
  phrase("@wirecode/core/http", "{ unofficialHttpPhrases }", "unofficialHttpPhrases[code]"),
  phrase("http-codex", "{ httpStatus }", "httpStatus.text(code)"),
  phrase("@wirecode/core/compat/statuses", "status", "status.message[code]"),
  phrase("statuses", "status", "status.message[code]"),
  phrase("@se-oss/status-codes", "{ getStatusPhrase }", "getStatusPhrase(code)"),
  phrase("@wirecode/core/compat/http-status-codes", "{ getReasonPhrase }", "getReasonPhrase(code)"),
  phrase("http-status-codes", "{ getReasonPhrase }", "getReasonPhrase(code)"),
  phrase("http-status", "{ status }", "status[code]"),

  codeOf("@wirecode/core/http", "{ httpCodeOf }", "httpCodeOf(phrase)", 1100),
  codeOf("@wirecode/core/smtp-enhanced", "{ smtpEnhancedCodeOf }", "smtpEnhancedCodeOf(phrase)"),
  codeOf("statuses", "status", "status(phrase)"),
  codeOf("http-status-codes", "{ getStatusCode }", "getStatusCode(phrase)"),

  more("@wirecode/core/http", "{ isHttpStatusCode }", "isHttpStatusCode(code)"),
  more("@wirecode/core/http", "{ isUnofficialHttpStatusCode }", "isUnofficialHttpStatusCode(code)"),
  more("@wirecode/core/http", "{ HttpStatus }", "HttpStatus[code]"),
  more("@wirecode/core/http/members", "{ httpNames }", "httpNames[code]"),
  more("@wirecode/core/http", "{ classOf }", "classOf(code)"),
  more("@wirecode/core/http", "{ isSuccess }", "isSuccess(code)"),
  more("@wirecode/core/http", "{ retryOf }", "retryOf(code)"),
  more("@wirecode/core/http", "{ isRetryable }", "isRetryable(code)"),
  more(
    "@wirecode/core/http",
    "{ classOf, isRetryable, isSuccess, retryOf }",
    "[classOf, isRetryable, isSuccess, retryOf].map((one) => one(code))",
    600,
  ),
  more("@wirecode/core/http", "{ httpFacts }", "httpFacts[code].retry"),
  more("@wirecode/core/websocket", "{ websocketFacts }", "websocketFacts[code].retry"),
  more("@wirecode/core", "{ get }", 'get("http", code)'),
  more("@wirecode/text/en/http.json", "http", "http.codes[code]"),

  ...["http", "smtp", "smtp-enhanced", "ftp", "sip", "grpc", "websocket", "dns", "dns-ede"].map(
    (id) => whole(`@wirecode/core/${id}`, "* as all", "all"),
  ),
];
