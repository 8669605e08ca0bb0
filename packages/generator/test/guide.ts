import type { Edits } from "./edits.ts";

/** The changes that give the small catalogue a guide, in English and in Arabic. */
export const GUIDE: Edits = {
  "guides/why-refused.yaml": [
    {
      write: `protocols: [mail]
start: later
questions:
  later:
    answers:
      helps: { outcome: wait }
      changes-nothing: { ask: written }
      unknown: { ask: tried }
  tried:
    answers:
      twice: { ask: written }
      never: { outcome: wait }
  written:
    answers:
      wrongly: { outcome: mend }
      rightly: { outcome: wait }
outcomes:
  wait: { codes: ["mail:450"] }
  mend: { codes: ["mail:550", "mail:450"], references: [RFC 5321 §4.2.1] }
`,
    },
  ],
  "guides/text/en.yaml": [
    {
      write: `why-refused:
  title: Why is my mail refused?
  summary: It tells a refusal for now from one for good.
  about: Only the first digit tells.
  questions:
    later:
      question: Does waiting help?
      help: Wait for an hour.
      answers:
        helps: It does
        changes-nothing: It changes nothing
        unknown: Nobody knows
    tried:
      question: Has it been tried before?
      answers:
        twice: Yes
        never: No
    written:
      question: Is the address right?
      answers:
        wrongly: No
        rightly: Yes
  outcomes:
    wait:
      title: Wait
      advice: Try again later. Do not write to anybody.
    mend:
      title: Mend the address
      advice: Correct it, then send the mail again (RFC 5321 §4.2.1).
`,
    },
  ],
  "guides/text/ar.yaml": [
    {
      write: `why-refused:
  title: لماذا رُفض بريدي؟
  summary: يفرّق بين رفض مؤقت ورفض دائم.
  about: الرقم الأول وحده يبين ذلك.
  questions:
    later:
      question: هل يفيد الانتظار؟
      help: انتظر ساعة.
      answers:
        helps: يفيد
        changes-nothing: لا يغير شيئًا
        unknown: لا أحد يعرف
    tried:
      question: هل جُرب من قبل؟
      answers:
        twice: نعم
        never: لا
    written:
      question: هل العنوان صحيح؟
      answers:
        wrongly: لا
        rightly: نعم
  outcomes:
    wait:
      title: انتظر
      advice: أعد المحاولة لاحقًا. ولا تكتب إلى أحد.
    mend:
      title: صحح العنوان
      advice: صححه ثم أعد إرسال البريد (RFC 5321 §4.2.1).
`,
    },
  ],
  "guides/stamps/ar.json": [
    {
      write: `{
  "why-refused/about": "8c7bebdc",
  "why-refused/outcomes/mend/advice": "854a9b02",
  "why-refused/outcomes/mend/title": "7ad5a255",
  "why-refused/outcomes/wait/advice": "1f7ba4fc",
  "why-refused/outcomes/wait/title": "26b83994",
  "why-refused/questions/later/answers/changes-nothing": "87c79474",
  "why-refused/questions/later/answers/helps": "a85616bc",
  "why-refused/questions/later/answers/unknown": "20973426",
  "why-refused/questions/later/help": "dc550116",
  "why-refused/questions/later/question": "77c87fb0",
  "why-refused/questions/tried/answers/never": "1ea442a1",
  "why-refused/questions/tried/answers/twice": "85a39ab3",
  "why-refused/questions/tried/question": "989dcb5f",
  "why-refused/questions/written/answers/rightly": "85a39ab3",
  "why-refused/questions/written/answers/wrongly": "1ea442a1",
  "why-refused/questions/written/question": "0e7125f8",
  "why-refused/summary": "c1aecf3e",
  "why-refused/title": "1815540a"
}
`,
    },
  ],
};
