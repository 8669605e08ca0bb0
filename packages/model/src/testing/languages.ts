import type { AttributeWords } from "../shapes/attribute-words.ts";
import type { NounWords } from "../shapes/phrases/values.ts";

/** As much of a language as it takes to say which commands a code answers, and who has to act on it. */
export interface SampleLanguage {
  readonly nouns: Pick<NounWords, "code" | "class" | "range">;
  readonly commands: Pick<AttributeWords, "says" | "both">;
  readonly act: Pick<AttributeWords, "values" | "says">;
}

/** Languages that need more of patterns than English does: cases, particles, a dual, or no plural at all. */
export const LANGUAGES: Readonly<Record<string, SampleLanguage>> = {
  ar: {
    nouns: { code: "الرمز {code}", class: "الفئة {code}", range: "رمز من المجال {code}" },
    commands: {
      says: {
        none: "لا يُعرف أمر يصح استخدام {code} ردًا عليه.",
        "=1": "لا يصح استخدام {code} إلا ردًا على {values}.",
        two: "يصح استخدام {code} ردًا على أي من هذين الأمرين: {values}.",
        few: "يصح استخدام {code} ردًا على أي من هذه الأوامر: {values}.",
        other: "يصح استخدام {code} ردًا على أي من الأوامر الآتية: {values}.",
      },
      both: {
        "=1": "الأمر الوحيد المشترك بين {a} و{b} هو {values}.",
        two: "الأمران المشتركان بين {a} و{b}: {values}.",
        other: "الأوامر المشتركة بين {a} و{b}: {values}.",
      },
    },
    act: {
      values: { client: "العميل", server: "الخادم" },
      says: {
        none: "لا يلزم أحدًا إصلاح شيء بعد {code}.",
        "=1": "مع {code} تقع المعالجة على عاتق {values}.",
        other: "مع {code} قد يلزم تدخّل {values}.",
      },
    },
  },
  de: {
    nouns: {
      code: { plain: "der Code {code}", dative: "dem Code {code}", zu: "zum Code {code}" },
      class: { plain: "die Klasse {code}", dative: "der Klasse {code}", zu: "zur Klasse {code}" },
      range: {
        plain: "ein Code aus dem Bereich {code}",
        dative: "einem Code aus dem Bereich {code}",
        zu: "zu einem Code aus dem Bereich {code}",
      },
    },
    commands: {
      says: {
        none: "{code:zu} ist kein Befehl bekannt.",
        "=1": "{code:zu} ist nur ein Befehl bekannt: {values}.",
        other: "{code:zu} sind diese Befehle bekannt: {values}.",
      },
      both: {
        "=1": "{a} und {b} haben nur einen Befehl gemeinsam: {values}.",
        other: "{a} und {b} haben diese Befehle gemeinsam: {values}.",
      },
    },
    act: {
      values: {
        client: { plain: "Client", subject: "der Client" },
        server: { plain: "Server", subject: "der Server" },
      },
      says: {
        none: "Nach {code:dative} muss niemand etwas beheben.",
        "=1": "Nach {code:dative} muss {values:subject} handeln.",
        other: "Nach {code:dative} müssen möglicherweise {values:subject} handeln.",
      },
    },
  },
  hi: {
    nouns: {
      code: "कोड {code}",
      class: "श्रेणी {code}",
      range: { plain: "रेंज {code} का कोड", oblique: "रेंज {code} के कोड" },
    },
    commands: {
      says: {
        none: "{code:oblique} के लिए कोई कमांड ज्ञात नहीं है।",
        "=1": "{code:oblique} के लिए सिर्फ़ एक कमांड ज्ञात है: {values}।",
        other: "{code:oblique} के लिए ये कमांड ज्ञात हैं: {values}।",
      },
      both: {
        "=1": "{a:oblique} और {b:oblique} के लिए सिर्फ़ एक साझा कमांड ज्ञात है: {values}।",
        other: "{a:oblique} और {b:oblique} के लिए ये साझा कमांड ज्ञात हैं: {values}।",
      },
    },
    act: {
      values: {
        client: { plain: "भेजने वाला पक्ष", oblique: "भेजने वाले पक्ष" },
        server: { plain: "पाने वाला पक्ष", oblique: "पाने वाले पक्ष" },
      },
      says: {
        none: "{code:oblique} के बाद किसी को कुछ ठीक नहीं करना है।",
        "=1": "{code:oblique} के बाद कार्रवाई सिर्फ़ {values:oblique} को करनी है।",
        other: "{code:oblique} के बाद कार्रवाई {values:oblique} को करनी पड़ सकती है।",
      },
    },
  },
  ja: {
    nouns: { code: "コード{code}", class: "クラス{code}", range: "範囲{code}のコード" },
    commands: {
      says: {
        none: "{code}が返るコマンドは知られていません。",
        "=1": "{code}が返るコマンドは{values}だけです。",
        other: "{code}が返るコマンドは次のとおりです：{values}。",
      },
      both: {
        "=1": "{a}と{b}の両方が返るコマンドは{values}だけです。",
        other: "{a}と{b}の両方が返るコマンドは次のとおりです：{values}。",
      },
    },
    act: {
      values: { client: "クライアント", server: "サーバー" },
      says: {
        none: "{code}の後に対処が必要な側はありません。",
        "=1": "{code}の後に対処できるのは{values}だけです。",
        other: "{code}の後に対処が必要になりうる側は{values}です。",
      },
    },
  },
  ko: {
    nouns: { code: "{code} 코드", class: "{code} 클래스", range: "{code} 범위의 코드" },
    commands: {
      says: {
        none: "{code}로 응답하는 명령은 알려져 있지 않습니다.",
        "=1": "{code}로 응답하는 명령은 {values}뿐입니다.",
        other: "{code}로 응답하는 명령은 다음과 같습니다: {values}.",
      },
      both: {
        "=1": "{a}와 {b}를 모두 쓰는 명령은 {values}뿐입니다.",
        other: "{a}와 {b}를 모두 쓰는 명령은 다음과 같습니다: {values}.",
      },
    },
    act: {
      values: { client: "클라이언트", server: "서버" },
      says: {
        none: "{code} 다음에는 아무도 조치할 필요가 없습니다.",
        "=1": "{code} 다음에 조치할 수 있는 것은 {values} 쪽뿐입니다.",
        other: "{code} 다음에는 {values} 쪽에서 조치해야 할 수 있습니다.",
      },
    },
  },
  ru: {
    nouns: {
      code: { plain: "код {code}", genitive: "кода {code}" },
      class: { plain: "класс {code}", genitive: "класса {code}" },
      range: { plain: "код из диапазона {code}", genitive: "кода из диапазона {code}" },
    },
    commands: {
      says: {
        none: "Для {code:genitive} не известна ни одна команда.",
        "=1": "Для {code:genitive} известна только одна команда: {values}.",
        other: "Для {code:genitive} известны команды: {values}.",
      },
      both: {
        "=1": "{a} и {b} имеют только одну общую команду: {values}.",
        other: "{a} и {b} имеют общие команды: {values}.",
      },
    },
    act: {
      values: {
        client: { plain: "отправляющая сторона", dative: "отправляющей стороне" },
        server: { plain: "сервер", dative: "серверу" },
      },
      says: {
        none: "После {code:genitive} никому не нужно ничего исправлять.",
        "=1": "После {code:genitive} действовать нужно только {values:dative}.",
        other: "После {code:genitive} действовать, возможно, нужно {values:dative}.",
      },
    },
  },
  tr: {
    nouns: {
      code: { plain: "{code} kodu", ablative: "{code} kodundan" },
      class: { plain: "{code} sınıfı", ablative: "{code} sınıfından" },
      range: { plain: "{code} aralığındaki bir kod", ablative: "{code} aralığındaki bir koddan" },
    },
    commands: {
      says: {
        none: "{code} hiçbir komuta yanıt olarak gelmez.",
        "=1": "{code} yalnızca şu komuta yanıt olarak gelir: {values}.",
        other: "{code} şu komutlara yanıt olarak gelebilir: {values}.",
      },
      both: {
        "=1": "{a} ve {b} yalnızca şu ortak komuta yanıt olarak gelir: {values}.",
        other: "{a} ve {b} şu ortak komutlara yanıt olarak gelebilir: {values}.",
      },
    },
    act: {
      values: {
        client: { plain: "istemci", genitive: "istemcinin" },
        server: { plain: "sunucu", genitive: "sunucunun" },
      },
      says: {
        none: "{code:ablative} sonra kimsenin bir şey düzeltmesi gerekmez.",
        "=1": "{code:ablative} sonra yalnızca {values:genitive} işlem yapması gerekir.",
        other: "{code:ablative} sonra {values:genitive} işlem yapması gerekebilir.",
      },
    },
  },
};
