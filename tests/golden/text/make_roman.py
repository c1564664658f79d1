# What uroman 1.3.1 makes of Amharic, Sorani and Kurmanji, as transformers' VitsTokenizer asks it (the text alone, in small
# letters): words of our own translations and chains of all letters. Writes roman.tsv: table, text, Latin letters.
# Run: python make_roman.py REPOSITORY
import random
import re
import sys

import uroman

LETTERS = {
    "am": [chr(c) for c in range(0x1200, 0x135B)] + list("።፣፤፥፦፧"),
    "ckb": list("ئابپتجچحخدرڕزژسشعغفڤقکگلڵمنوۆەهھیێءآأإؤثذصضطظةىيك،؛؟"),
    "kmr-arab": list("ئابپتجچحخدرڕزژسشعغفڤقکگلڵمنوۆەهھیێءصطظ،؛؟"),
    "kmr-cyrl": list("абвгдеёжзийклмнопрстуфхцчшщъыьэюяәһӧԛԝ'"),
    "kmr": list("abcçdeêfghiîjklmnopqrsştuûvwxyzöüğı"),
}
SCRIPT = {"am": r"[\u1200-\u135a።፣፤]+", "ckb": r"[\u0621-\u06d5،؛؟]+", "kmr": r"[a-zçêîşûöüğı]+"}


def main():
    repository = sys.argv[1]
    rng = random.Random(20)
    roman = uroman.Uroman()
    lines = []
    for table, letters in LETTERS.items():
        words = []
        if table in SCRIPT:
            text = open(f"{repository}/resources/translations/dimts_{table}.ts", encoding="utf8").read().lower()
            found = " ".join(re.findall(r"<translation[^>]*>([^<]*)<", text))
            words = sorted(set(re.findall(SCRIPT[table], found)))
        letters = [x for x in letters if roman.romanize_string(x) != x or x.isascii()]  # no places without a letter
        words += ["".join(rng.choices(letters, k=rng.randint(1, 9))) for _ in range(6000 - min(len(words), 3000))]
        rng.shuffle(words)
        for i in range(1000):
            line = " ".join(words[i * 6 % len(words): i * 6 % len(words) + 6])
            lines.append(f"{table}\t{line}\t{roman.romanize_string(line)}\n")
    open("roman.tsv", "w", encoding="utf8").writelines(lines)


main()
