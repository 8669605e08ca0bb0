/** The lines of a file that begin with a text, without the comma behind them. Such lines follow one another. */
export function linesBeginning(file: Buffer, beginning: string): readonly string[] {
  const lines: string[] = [];
  const start = `\n${beginning}`;
  const length = Buffer.byteLength(start);
  let at = file.indexOf(start);
  while (at !== -1) {
    const end = endOf(file, at + 1);
    lines.push(lineAt(file, at + 1, end));
    at = file.toString("utf8", end, end + length) === start ? end : -1;
  }
  return lines;
}

/** The lines of a file that hold a text, each once. */
export function linesHolding(file: Buffer, text: string): readonly string[] {
  const lines: string[] = [];
  for (let at = file.indexOf(text); at !== -1;) {
    const end = endOf(file, at);
    lines.push(lineAt(file, file.lastIndexOf("\n", at) + 1, end));
    at = file.indexOf(text, end);
  }
  return lines;
}

function endOf(file: Buffer, from: number): number {
  const end = file.indexOf("\n", from);
  return end === -1 ? file.length : end;
}

function lineAt(file: Buffer, from: number, to: number): string {
  return file.toString("utf8", from, to).replace(/,$/, "");
}
