import { describe, expect, it } from "vitest";
import { wrapRuns } from "./wrap-runs.ts";
import { cells } from "./cells.ts";

function wrap(text: string, width: number): readonly string[] {
  return wrapRuns([{ text }], width).map((line) => line.map((run) => run.text).join(""));
}

describe("wrap", () => {
  it("breaks between words", () => {
    expect(wrap("The server refuses the recipient.", 12)).toEqual([
      "The server",
      "refuses the",
      "recipient.",
    ]);
  });

  it("keeps a long word whole", () => {
    expect(wrap("see https://example.com now", 8)).toEqual(["see", "https://example.com", "now"]);
  });

  it("keeps together what is read as one", () => {
    expect(
      wrap("A server MUST NOT send it (RFC 5321 §4.2), nor SHOULD it in RFC 6531.", 10),
    ).toEqual([
      "A server",
      "MUST NOT",
      "send it",
      "(RFC 5321 §4.2),",
      "nor SHOULD",
      "it in",
      "RFC 6531.",
    ]);
    expect(wrap("SHOULD never, NOT now, RFC and §4", 4)).toEqual(
      "SHOULD never, NOT now, RFC and §4".split(" "),
    );
  });

  describe.each([
    ["服务器拒绝该收件人，因为邮箱已满。请稍后再试（见“RFC 5321 §4.2.3”）——或者……", 3],
    ["サーバーは、この宛先を拒否しました（550）。「メールボックス」が、いっぱいです。", 6],
    ["クライアントへ送るステータスコード5.2.2は、ヶ月・々のあとに出てくることがあります！", 8],
    ["서버가 수신자를 거부했습니다. 메일함이 가득 찼습니다.", 10],
    ["เซิร์ฟเวอร์ปฏิเสธผู้รับ เพราะกล่องจดหมายเต็ม (552) และอื่น ๆ ฯลฯ", 14],
    ["सर्वर ने प्राप्तकर्ता को अस्वीकार कर दिया, क्योंकि मेलबॉक्स भरा है।", 14],
    ["يرفض الخادم المستلم، لأن صندوق البريد ممتلئ (552).", 10],
  ])("%s", (text, narrowest) => {
    const widths = Array.from({ length: 60 }, (_, at) => at + narrowest);

    it("loses nothing, and fits into every width", () => {
      const longest = Math.max(...wrap(text, 1).map(cells));
      for (const width of widths) {
        const lines = wrap(text, width);
        expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
        expect(Math.max(...lines.map(cells))).toBeLessThanOrEqual(Math.max(width, longest));
      }
    });

    it("begins no line with what closes or goes on, ends none with what opens, and tears no letter", () => {
      const wrong = /^[，。、！）”」ー…—・々ゃッャょๆ।،,.)\p{M}]|[（“「(§]$/u;
      for (const width of widths) {
        for (const line of wrap(text, width)) expect(line).not.toMatch(wrong);
      }
    });
  });

  it("fills lines of letters without spaces, and keeps words and numbers of other scripts whole", () => {
    expect(wrap("服务器拒绝该收件人，因为邮箱已满。", 12)).toEqual([
      "服务器拒绝该",
      "收件人，因为",
      "邮箱已满。",
    ]);
    expect(wrap("见RFC 5321 §4.2.3的SMTP-Reply说明", 12)).toEqual([
      "见",
      "RFC 5321 §4.2.3",
      "的SMTP-Reply",
      "说明",
    ]);
  });

  it("breaks Thai between its words", () => {
    expect(wrap("กล่องจดหมายเต็ม", 8)).toEqual(["กล่อง", "จดหมาย", "เต็ม"]);
  });

  it("counts marks as nothing", () => {
    expect(wrap("يأتي ردًا على", 13)).toEqual(["يأتي ردًا على"]);
  });

  it("gives one empty line for no text", () => {
    expect(wrap("", 10)).toEqual([""]);
  });
});
