# Ids that Hugging Face's VitsTokenizer (transformers 4.57.6) gives with our vocabulary files and with one in the layout of
# the published MMS models. Run: python make.py  (writes ids.json beside itself)
import json
import os
import tempfile
import unicodedata

from transformers import VitsTokenizer

TRAIN = [
    "Good morning, how are you?", "The quick brown fox jumps over the lazy dog.", "It's \"fine\" - 3.5 times!",
    "ሰላም፣ እንዴት ነህ?", "ደህና ነኝ። አመሰግናለሁ፤ እሺ፧", "ዛሬ በጣም ቆንጆ ቀን ነው።", "መጽሐፉን አንብቤዋለሁ፦ ጥሩ ነበር።",
    "سڵاو، چۆنی؟ من باشم۔", "ئەو کتێبە ڕۆژانە دەخوێنمەوە.", "هەولێر شارێکی کۆنە؛ زۆر جوانە.", "پیاوێک لەگەڵ ژنێک ڕۆیشت.",
    "Keçik û xort çûn ser şînahiyê.", "Hêvî û jîyan: êvar baş!",
]
EXTRA = [
    "GOOD MORNING", "Fox, dog & cat", "hello 日本 world", " 日 edge spaces 日 ", "ሰላም good سڵاو", "ÊVAR BAŞ", "zzz???",
    "ነህ።ነኝ", "ڕۆژ 1234", "e\u0302var nfd", "fig 3.5", "a", "QUICK-brown", "mixed ሰ ڕ ê a", "don't \"stop\"",
    "ቆንጆ  double  space", "؟ ۔ ፣",
]


def encode(folder, lines, prepare):
    tokenizer = VitsTokenizer.from_pretrained(folder)
    out = []
    for line in lines:
        ids = tokenizer(prepare(line)).input_ids
        out.append({"text": line, "ids": ids, "decoded": tokenizer.decode(ids, skip_special_tokens=False)})
    return out


def prepare(line):
    # What both sides agree on before characters are looked up: NFC and single spaces.
    return " ".join(unicodedata.normalize("NFC", line).split())


def main():
    characters = sorted({c for line in TRAIN for c in prepare(line).lower()})
    vocab = {symbol: i for i, symbol in enumerate(["<pad>", "<unk>", *characters])}
    config = {"tokenizer_class": "VitsTokenizer", "add_blank": True, "normalize": True, "phonemize": False,
              "is_uroman": False, "language": "mul", "pad_token": "<pad>", "unk_token": "<unk>"}
    published_vocab = {c: i for i, c in enumerate("k'zyuda sjcwhgxrvmblqtoienpf_-—")}
    published_vocab["<unk>"] = len(published_vocab)
    published_config = dict(config, language="eng", pad_token="k")
    result = {"train": TRAIN, "vocab": vocab}
    with tempfile.TemporaryDirectory() as folder:
        for name, voc, conf in (("own", vocab, config), ("published", published_vocab, published_config)):
            place = os.path.join(folder, name)
            os.makedirs(place)
            for file, data in (("vocab.json", voc), ("tokenizer_config.json", conf),
                               ("special_tokens_map.json", {"pad_token": conf["pad_token"], "unk_token": "<unk>"})):
                with open(os.path.join(place, file), "w", encoding="utf-8") as out:
                    json.dump(data, out, ensure_ascii=False)
        own = encode(os.path.join(folder, "own"), TRAIN + EXTRA, prepare)
        result["lines"] = [{"text": line["text"], "ids": line["ids"]} for line in own]
        lines = ["hello world", "Time flies - it does", "well 123 done", "A b_c"]
        result["published"] = {"vocab": published_vocab, "config": published_config,
                               "lines": encode(os.path.join(folder, "published"), lines, prepare)}
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "ids.json"), "w", encoding="utf-8") as out:
        json.dump(result, out, ensure_ascii=False, indent=1)
        out.write("\n")


main()
