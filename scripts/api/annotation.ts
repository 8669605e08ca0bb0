/**
 * A message as GitHub shows it on a pull request.
 * @param message Its first line is the title.
 */
export function asAnnotation(message: string) {
  const [title = "", ...rest] = message.split("\n");
  return `::error title=${escaped(title).replaceAll(":", "%3A").replaceAll(",", "%2C")}::${escaped(rest.join("\n").trim())}`;
}

function escaped(text: string) {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
