"""Words and letters of six languages and the line generator that make.py and the C++ test share step by step.
The sentences are our own; running this file writes words.json beside it."""
import json
import pathlib

TEXTS = {
    "am": """ሰላም ነው። እንዴት ነህ? ዛሬ ጠዋት ወደ ገበያ ሄድኩ፤ ብርቱካን፣ ሙዝ እና ቡና ገዛሁ። ልጆቹ በትምህርት ቤት ውስጥ ይማራሉ። እናቴ ጣፋጭ ምግብ ሠራች። ውሃው ቀዝቃዛ ነው።
        አዲስ አበባ ትልቅ ከተማ ነች። መጽሐፉን በጠረጴዛው ላይ አስቀምጪው። ነገ ዝናብ ይዘንባል ብዬ አስባለሁ። በሩን ዝጋ! ስሜ ማርታ ይባላል። ጓደኛዬ በአውቶቡስ መጣ።
        ኢትዮጵያ በምሥራቅ አፍሪካ ትገኛለች። ድምፅህን ስሰማ ደስ ይለኛል። ሐኪሙ መድኃኒት ሰጠኝ። ከሰዓት በኋላ እንገናኝ። ፀሐይ ወጣች፥ ወፎቹም ዘመሩ። ቤተሰቤ ሁሉ ደህና ናቸው።""",
    "ckb": """سڵاو، چۆنی؟ ئەمڕۆ بەیانی چووم بۆ بازاڕ، نان و ماست و چام کڕی. منداڵەکان لە قوتابخانە دەخوێنن. دایکم خواردنێکی خۆشی ئامادە کرد.
        ئاوەکە زۆر ساردە. هەولێر شارێکی گەورەیە. کتێبەکە لەسەر مێزەکە دابنێ. پێم وایە سبەی باران دەبارێت. دەرگاکە داخە! ناوی من ڕۆژینە.
        هاوڕێکەم بە پاس هات. کوردستان وڵاتی چیا و ڕووبارە. کە گوێم لە دەنگت دەبێت دڵخۆش دەبم. پزیشکەکە دەرمانی پێدام. دوای نیوەڕۆ یەکتر دەبینین.""",
    "kmr": """Silav, tu çawa yî? Îro sibehê ez çûm bazarê, min nan û mast û çay kirî. Zarok li dibistanê dixwînin. Dayika min xwarineke xweş çêkir.
        Av pir sar e. Amed bajarekî mezin e. Pirtûkê deyne ser maseyê. Ez dibêm qey sibê dê baran bibare. Derî bigire! Navê min Rojîn e.
        Hevalê min bi otobusê hat. Kurdistan welatê çiya û çeman e. Gava ez dengê te dibihîzim, dilê min şa dibe. Bijîşk derman da min.""",
    "en": """Good morning, how are you? Today I went to the market early and bought bread, cheese and tea. The children are learning at school.
        My mother cooked a wonderful meal. The water is very cold. London is a large city. Put the book on the table, please. I think that it
        will rain tomorrow. Close the door! My name is Martha. My friend came by bus. Whenever I hear your voice I am happy. The doctor gave me
        some medicine. Let's meet in the afternoon. The sun rose and the birds were singing. Nothing has changed, has it? We don't know them.""",
    "ru": """Доброе утро, как дела? Сегодня утром я пошла на рынок и купила хлеб, сыр и чай. Дети учатся в школе. Мама приготовила вкусный обед.
        Вода очень холодная. Москва большой город. Положи книгу на стол, пожалуйста. Я думаю, что завтра будет дождь. Закрой дверь!
        Меня зовут Марта. Мой друг приехал на автобусе. Когда я слышу твой голос, я счастлив. Врач дал мне лекарство. Ещё объём съёмки.""",
    "tr": """Günaydın, nasılsın? Bugün sabah pazara gittim, ekmek, peynir ve çay aldım. Çocuklar okulda öğreniyor. Annem güzel bir yemek pişirdi.
        Su çok soğuk. İstanbul büyük bir şehirdir. Kitabı masanın üstüne koy, lütfen. Bence yarın yağmur yağacak. Kapıyı kapat! Benim adım Işıl.
        Arkadaşım otobüsle geldi. Sesini duyunca mutlu oluyorum. Doktor bana ilaç verdi. Öğleden sonra buluşalım. Güneş doğdu, kuşlar öttü.""",
}
MARKS = {"am": "። ፣ ፤ ፥ ፦ ? !", "ckb": "، ؛ ؟ . ! :", "kmr": ", . ? ! ; :", "en": ", . ? ! ; : -", "ru": ", . ? ! — «", "tr": ", . ? ! … '"}
ODD = ["[en]", "[SPACE]", "[am]", "<unk>", "<sp>", "<Tag>", "▁", "▁a", "日本語", "😀👍🏽", "e\u0301", "I\u0307", "ﬁn", "½", "Ⅳ", "a\u200cb", "\u200b",
       "\u00a0", "\t", "a_b", "C++", "x²", "ß", "ǅ", "ﷺ", "ـــ", "٣٤", "፲፱፻", "한글", "\ufeff", "\u0130", "Σας", "...", "((", "<s>", "a\u0300\u0301",
       "…", "\u2028", "[UNK]", "[", "]", "]]en[[", "\U00020000", "mask>", "<mask>", "q", "zz"]
MASK64 = (1 << 64) - 1


def tables():
    out = {}
    for language, text in TEXTS.items():
        words = text.split()
        letters = sorted({c for w in words for c in w if c.isalpha()})
        out[language] = {"words": words, "letters": letters, "marks": MARKS[language].split()}
    return {"languages": out, "odd": ODD}


class Numbers:
    """The generator of Knuth's MMIX; its upper bits."""

    def __init__(self, seed):
        self.state = seed & MASK64

    def below(self, n):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) & MASK64
        return (self.state >> 33) % n


def line(table, odd, language_index, index, plain):
    """One line of made-up text; `plain` lines have single spaces and nothing odd."""
    numbers = Numbers(language_index * 1000003 + index * 7919 + 17)
    text = ""
    for i in range(1 + numbers.below(14)):
        if i:
            gap = numbers.below(40)
            text += " " if plain or gap > 3 else ["  ", "", " \t", "\u00a0"][gap]
        kind = numbers.below(100)
        if kind < 62:
            text += table["words"][numbers.below(len(table["words"]))]
        elif kind < 82:
            text += "".join(table["letters"][numbers.below(len(table["letters"]))] for _ in range(1 + numbers.below(9)))
        elif kind < 88:
            text += str(numbers.below(3000))
        elif kind < 94:
            text += table["letters"][numbers.below(len(table["letters"]))] + table["marks"][numbers.below(len(table["marks"]))]
        elif kind < 98 or plain:
            text += table["words"][numbers.below(len(table["words"]))]
        else:
            text += odd[numbers.below(len(odd))] * (1 + numbers.below(2))
    return text


if __name__ == "__main__":
    place = pathlib.Path(__file__).parent / "words.json"
    place.write_text(json.dumps(tables(), ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
