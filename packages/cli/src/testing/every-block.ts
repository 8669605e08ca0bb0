import type { Block, Inlines, Step } from "@wirecode/model";
import { openLibrary } from "../library/library.ts";

type Kinds = Readonly<Record<Block["kind"], Block>>;

/** Words of one language that blocks are filled with. */
export interface Sample {
  readonly sentence: string;
  readonly label: string;
  /** A longer label, such as attributes have. */
  readonly question: string;
}

export const SAMPLES: Readonly<Record<"en" | "ar" | "hi" | "ja" | "th", Sample>> = {
  en: {
    sentence: "The server refuses the recipient for good, and says where else to try.",
    label: "The sending side",
    question: "Must machines parse its text?",
  },
  ar: {
    sentence: "يرفض الخادم المستلم رفضًا نهائيًا ويذكر أين يمكن أن يُجرَّب بعد ذلك.",
    label: "الجهة المرسلة",
    question: "هل يجب أن تحلل البرامج نصه؟",
  },
  hi: {
    sentence: "सर्वर प्राप्तकर्ता को हमेशा के लिए अस्वीकार करता है, और बताता है कि आगे कहाँ कोशिश करें।",
    label: "भेजने वाला पक्ष",
    question: "क्या प्रोग्राम को इसका पाठ पढ़ना पड़ता है?",
  },
  ja: {
    sentence: "サーバーは宛先（受信者）を恒久的に拒否し、「ほかの送信先」を知らせます。",
    label: "送信側のクライアント",
    question: "プログラムによるテキストの解析は必要か",
  },
  th: {
    sentence: "เซิร์ฟเวอร์ปฏิเสธผู้รับอย่างถาวร และบอกว่าควรลองส่งไปที่อยู่ใดต่อ ๆ ไป",
    label: "ฝั่งผู้ส่ง",
    question: "โปรแกรมต้องแยกวิเคราะห์ข้อความหรือไม่",
  },
};

const library = openLibrary();

/** The code of SMTP with a value. */
function smtp(code: number) {
  const found = library.code("en", { protocol: "smtp", code });
  if (!found) throw new RangeError(`SMTP has no code ${code}.`);
  return found;
}

/** One block of each kind with something in it. */
export function everyBlock({ sentence, label, question }: Sample): Kinds {
  const prose = { kind: "prose", content: [sentence] } as const;
  const [bad, good] = [smtp(551), smtp(250)];
  const usual = { retry: true, act: false };
  const target = { kind: "code", protocol: "smtp", code: 551, retry: bad.retry } as const;
  const answer: Inlines = [sentence, " ", { kind: "wire", text: "RCPT TO:<a@example.com>" }];
  return {
    prose,
    note: { kind: "note", content: [sentence] },
    list: { kind: "list", ordered: true, items: [[prose], [prose]] },
    verdict: {
      kind: "verdict",
      head: [label, []],
      code: bad,
      rows: [{ id: "retry", label: question, value: [sentence] }],
    },
    facts: {
      kind: "facts",
      head: [label, []],
      code: bad,
      rows: [
        { id: "outcome", label: question, value: [sentence] },
        { id: "act", label, value: answer },
      ],
    },
    sideBySide: {
      kind: "sideBySide",
      head: { label, a: "250", b: "551" },
      codes: { a: good, b: bad },
      rows: [
        { id: "outcome", label: question, a: [sentence], b: answer },
        { id: "act", label, a: ["–"], b: [label] },
        { id: "sentBy", label, same: true, a: [label], b: [label] },
      ],
    },
    codes: {
      kind: "codes",
      head: { code: label, title: label, retry: question, act: question },
      rows: [
        {
          code: bad,
          label: "551",
          name: "User not local",
          title: [sentence],
          retry: label,
          act: label,
          usual,
        },
        { code: good, label: "250", title: [label], retry: sentence, act: label, usual },
      ],
    },
    codeList: {
      kind: "codeList",
      items: [
        {
          label: "551",
          to: target,
          code: bad,
          name: "User not local",
          text: [sentence],
          note: label,
        },
        { label: "17", text: ["User busy"] },
      ],
    },
    table: {
      kind: "table",
      head: [label, question, label],
      rows: [
        [
          [label],
          [sentence],
          [{ kind: "citation", reference: { spec: "RFC 5321", url: "https://a.example" } }],
        ],
        [[label], [], [label, { kind: "break" }, label]],
      ],
    },
    exchange: {
      kind: "exchange",
      protocol: "smtp",
      actors: { client: label, server: label },
      lines: [
        { from: "client", line: "RCPT TO:<layla@example.com>" },
        { from: "server", line: "551 User not local; please try <layla@example.net>" },
      ],
    },
    listing: { kind: "listing", language: "ts", text: 'import { A } from "a";\n\nA.B; // 551' },
    tabs: {
      kind: "tabs",
      output: [label],
      tabs: [
        { label: "swaks", text: "swaks --to a@example.com", short: "swaks --to a" },
        { label: "Go", text: 'import "a"\n\na.B // 551', short: "a.B" },
      ],
    },
    links: { kind: "links", dense: false, links: [{ kind: "link", to: target, content: ["551"] }] },
    part: { kind: "part", id: "sender", heading: [label], blocks: [prose] },
    steps: { kind: "steps", first: question551({ sentence, label, question }) },
    foreign: {
      kind: "foreign",
      language: { tag: "en", direction: "ltr" },
      blocks: [{ kind: "prose", content: ["These words wait for their translation."] }],
    },
  };

  function question551(words: Sample): Step {
    const codes = [{ kind: "link", to: target, content: ["551"] }] as const;
    const outcome = {
      kind: "outcome",
      id: "o",
      text: [words.label],
      codes,
      advice: [words.sentence],
    } as const;
    const again = {
      kind: "again",
      of: "question",
      id: "q",
      text: [words.question],
      codes: [],
      note: words.sentence,
    } as const;
    return {
      kind: "question",
      id: "q",
      text: [words.question],
      help: [words.sentence],
      answers: [
        { label: [words.label], step: outcome },
        { label: [words.sentence], step: { ...outcome, kind: "again", of: "outcome" } },
        { label: [words.label], step: again },
      ],
    };
  }
}

/** One block of each kind with nothing in it, as far as it can have nothing. */
export function emptyBlocks(): Kinds {
  const prose = { kind: "prose", content: [] } as const;
  const code = smtp(551);
  const text = "";
  return {
    prose,
    note: { kind: "note", content: [] },
    list: { kind: "list", ordered: false, items: [] },
    verdict: { kind: "verdict", head: ["", []], code, rows: [] },
    facts: { kind: "facts", head: ["", []], code, rows: [] },
    sideBySide: {
      kind: "sideBySide",
      head: { label: "Property", a: "250", b: "551" },
      codes: { a: code, b: code },
      rows: [],
    },
    codes: { kind: "codes", head: { code: "Code", title: "What", retry: "?", act: "?" }, rows: [] },
    codeList: { kind: "codeList", items: [] },
    table: { kind: "table", head: ["Protocol"], rows: [] },
    exchange: { kind: "exchange", protocol: "smtp", lines: [], actors: { client: "", server: "" } },
    listing: { kind: "listing", language: "sh", text },
    tabs: { kind: "tabs", output: [], tabs: [] },
    links: {
      kind: "links",
      dense: true,
      links: [{ kind: "link", to: { kind: "number", value: 551 }, content: ["551"] }],
    },
    part: { kind: "part", id: "sender", heading: ["The sending side"], blocks: [prose] },
    steps: { kind: "steps", first: { kind: "outcome", id: "o", text: [], codes: [], advice: [] } },
    foreign: { kind: "foreign", language: { tag: "en", direction: "ltr" }, blocks: [prose] },
  };
}
