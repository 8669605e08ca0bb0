/**
 * @typedef {object} Case One thing that people do, and a program that does no more than that.
 * @property {string} task What it achieves.
 * @property {string} from The module that it imports.
 * @property {string} expression What it writes to get it.
 * @property {string} code An ES module.
 * @property {"node"} [platform] Where it runs, if not in a page.
 * @property {number} [most] The bytes that no bundler may exceed for it, where there is such an aim.
 */

// A number that arrives at run time, so that no bundler can know it.
const RECEIVED = "const code = Number(location.hash.slice(1));";

/**
 * @param {string} task
 * @returns {(from: string, names: string, expression: string, most?: number) => Case}
 */
const caseOf = (task) => (from, names, expression, most) => ({
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

/** @type {readonly Case[]} What people import of `@wirecode/core`, and beside it what they would use instead. */
export const CASES = [
  constant("@wirecode/core/http", "{ HttpStatus }", "HttpStatus.NotFound"),
  constant("@wirecode/core/http/members", "* as HttpStatus", "HttpStatus.NotFound", 60),
  constant("@wirecode/core/http/members", "{ NotFound }", "NotFound", 60),
  constant("@wirecode/core/smtp", "{ SmtpReply }", "SmtpReply.UserNotLocal"),
  constant("@se-oss/status-codes", "{ StatusCodes }", "StatusCodes.NOT_FOUND"),
  constant("http-codex/status", "{ httpStatus }", "httpStatus.NotFound"),
  constant("statuses", "status", 'status.code["not found"]'),
  constant("http-status-codes", "{ StatusCodes }", "StatusCodes.NOT_FOUND"),
  constant("http-status", "{ status }", "status.NOT_FOUND"),

  phrase("@wirecode/core/http", "{ httpPhrases }", "httpPhrases[code]", 1131),
  phrase("http-codex", "{ httpStatus }", "httpStatus.text(code)"),
  phrase("statuses", "status", "status.message[code]"),
  phrase("@se-oss/status-codes", "{ getStatusPhrase }", "getStatusPhrase(code)"),
  phrase("http-status-codes", "{ getReasonPhrase }", "getReasonPhrase(code)"),
  phrase("http-status", "{ status }", "status[code]"),

  more("@wirecode/core/http", "{ isHttpStatusCode }", "isHttpStatusCode(code)"),
  more("@wirecode/core/http", "{ HttpStatus }", "HttpStatus[code]"),
  more("@wirecode/core/http", "{ httpFacts }", "httpFacts[code].retry"),
  more("@wirecode/core/websocket", "{ websocketFacts }", "websocketFacts[code].retry"),
  more("@wirecode/core", "{ get }", 'get("http", code)'),
  more("@wirecode/core/text/en/http.json", "http", "http.codes"),
];
