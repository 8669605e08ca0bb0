/**
 * A message as GitHub shows it on a pull request.
 * @param {string} message Its first line is the title.
 */
export function asAnnotation(message) {
  const [title = "", ...rest] = message.split("\n");
  return `::error title=${escaped(title).replaceAll(":", "%3A").replaceAll(",", "%2C")}::${escaped(rest.join("\n").trim())}`;
}

/** @param {string} text */
function escaped(text) {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
