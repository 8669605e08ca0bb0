import { found, type Found } from "../facts/found.ts";

/**
 * The status that a load balancer of AWS sent, and that of its target, in its access log: after three times, before two
 * counts of bytes and the request: `0.001 0.002 0.000 502 - 34 366 "GET http://`.
 */
export function loadBalancerCodes(text: string): readonly Found[] | undefined {
  const end = text.indexOf(' "');
  if (end < 0) return undefined;
  const start = Math.max(0, end - 80);
  const near = text.slice(start, end);
  const match = /( (?:-1|\d+\.\d+)){3} ([1-5]\d\d|-) ([1-5]\d\d|-) \d+ \d+$/.exec(near);
  const [, , answer = "-", target = "-"] = match ?? [];
  if (!match || answer === "-") return undefined;
  const at = start + near.lastIndexOf(` ${answer} ${target} `) + 1;
  const own = found("http", answer, at, 3, "reply");
  if (target === "-" || target === answer) return [own];
  return [own, found("http", target, at + 4, 3, "embedded")];
}
