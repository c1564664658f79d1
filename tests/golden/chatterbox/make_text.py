# Makes tokenizer_shape.json (a vocabulary of the released layout, our own content) and text.json (what chatterbox-tts 0.1.7
# makes of texts, and the ids of 5,000 lines with tokenizers 0.22.2): python make_text.py
import ast
import hashlib
import importlib.util
import json
import os
import struct
import sys
import unicodedata

from tokenizers import AddedToken, Tokenizer, models, pre_tokenizers

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "tokenizer"))
import words  # noqa: E402

LINES, BLOCK, ROWS = 5000, 250, 2454
TAGS = {"en": 708, "tr": 712, "ru": 716, "ko": 724, "fi": 2107, "he": 2110}
EXTRA = [
    "", " ", "a", "ß", "ŉoo", "ıi", "ſo", "ﬁne", "ªb", "Ǆ", "hello   world", "\u2003wide\u3000spaces\u0085here\u001cnow", "no\u200bgap",
    "wait...what", "a … b", "one:two;three", "a - b - c", "x — y – z", "a , b ,c", "“q” ‘r’", "ends with dash -", "ends, ",
    "ሰላም።", "ሰላም", "你好。", "何？", "はい！", "dot.", "bang!", "İstanbul IŞIL", "ΣΑΣ Σ ΟΔΟΣ.", "ΌΔΟΣ, ΣΊΓΜΑ", "한글 학교", "각 ",
    "½ Ⅳ ℌ ﷺ", "[en] tag in text", "[SPACE] in text", "[UNK]", "[am]", "....", "......", "::", " ,,", ". . .", "\u00a0", "tab\tnew\nline",
]


def reference(path, names):
    """Functions of the reference's file without importing what the file imports."""
    spec = importlib.util.find_spec("chatterbox")
    source = open(os.path.join(list(spec.submodule_search_locations)[0], path), encoding="utf-8").read()
    kept = [node for node in ast.parse(source).body
            if (isinstance(node, (ast.FunctionDef, ast.ClassDef)) and node.name in names)
            or (isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") in names)]
    scope = {"Tokenizer": Tokenizer, "normalize": unicodedata.normalize, "json": json, "Path": __import__("pathlib").Path,
             "ChineseCangjieConverter": lambda place: None}
    exec(compile(ast.Module(kept, []), path, "exec"), scope)
    return scope


def vocabulary():
    """The released layout: specials at 0-2 and 255, few merges, tags among the symbols, letters that no merge reaches."""
    pieces = {0: "[STOP]", 1: "[UNK]", 2: "[SPACE]", 255: "[START]", 704: "[MASK]", 705: "[PAD]", 706: "[SEP]", 707: "[CLS]"}
    pieces.update({row: f"[{tag}]" for tag, row in TAGS.items()})
    merges = []
    counts = {}
    for word in words.TEXTS["en"].lower().split():
        for a, b in zip(word, word[1:]):
            counts[a + b] = counts.get(a + b, 0) + 1
    letters = sorted(set("abcdefghijklmnopqrstuvwxyz0123456789.,!?'\"-()"))
    joined = [pair for pair, _ in sorted(counts.items(), key=lambda item: (-item[1], item[0])) if set(pair) <= set(letters)][:100]
    longer = [("th", "e"), ("in", "g"), ("an", "d"), ("the", "re")]
    row = 3
    for piece in letters + joined + [a + b for a, b in longer]:
        pieces[row] = piece
        row += 1
    merges = [f"{pair[0]} {pair[1]}" for pair in joined] + [f"{a} {b}" for a, b in longer]
    others = sorted({c for text in (words.TEXTS["ru"] + words.TEXTS["tr"] + words.TEXTS["kmr"]).lower()
                     for c in unicodedata.normalize("NFKD", text)} - set(letters) - {" ", "\n"})
    jamo = [chr(c) for c in list(range(0x1100, 0x1113)) + list(range(0x1161, 0x1176)) + list(range(0x11A8, 0x11C3))]
    row = 800
    for piece in others + jamo:
        pieces[row] = piece
        row += 1
    for row in range(ROWS):
        pieces.setdefault(row, f"[PLACEHOLDER{row}]")
    specials = [i for i, piece in pieces.items() if piece.startswith("[")
                and not piece.startswith("[PLACEHOLDER")]
    tokenizer = Tokenizer(models.BPE(vocab={piece: i for i, piece in pieces.items()},
                                     merges=[tuple(merge.split()) for merge in merges], unk_token="[UNK]"))
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    tokenizer.add_special_tokens([AddedToken(pieces[i], special=True, normalized=False) for i in sorted(specials)])
    return tokenizer


def main():
    vocabulary().save(os.path.join(HERE, "tokenizer_shape.json"), pretty=False)
    marks_many = reference("mtl_tts.py", {"punc_norm"})["punc_norm"]
    marks_english = reference("tts.py", {"punc_norm"})["punc_norm"]
    scope = reference("models/tokenizers/tokenizer.py", {"MTLTokenizer", "korean_normalize", "SOT", "EOT", "UNK", "SPACE"})
    tokenizer = scope["MTLTokenizer"](os.path.join(HERE, "tokenizer_shape.json"))
    assert len(tokenizer.tokenizer.get_vocab()) == ROWS
    result = {"rows": ROWS, "lines": LINES, "block": BLOCK, "extra": [], "languages": {}}
    for text in EXTRA:
        result["extra"].append({"text": text, "many": marks_many(text), "english": marks_english(text),
                                "ids": tokenizer.encode(marks_many(text), language_id="tr"),
                                "korean": tokenizer.encode(marks_many(text), language_id="ko"),
                                "untagged": tokenizer.encode(marks_many(text))})
    tables = words.tables()
    for index, (language, table) in enumerate(tables["languages"].items()):
        tag = language if language in ("en", "tr") else "fi"  # am, ckb, kmr have no tag; ru would want a stress program
        blocks, raw = [], b""
        for i in range(LINES):
            ids = tokenizer.encode(marks_many(words.line(table, tables["odd"], index, i, False)), language_id=tag)
            raw += struct.pack(f"<{len(ids) + 1}i", *ids, -1)
            if (i + 1) % BLOCK == 0:
                blocks.append(hashlib.sha256(raw).hexdigest()[:12])
                raw = b""
        result["languages"][language] = {"tag": tag, "blocks": blocks}
    with open(os.path.join(HERE, "text.json"), "w", encoding="utf-8") as out:
        json.dump(result, out, ensure_ascii=False, indent=0)
        out.write("\n")


main()
