"""Small vocabularies made by the reference programs (sentencepiece 0.2.3, tokenizers 0.22.2, transformers 4.57.6) and the
ids these give for 10,000 lines in each of six languages. Run: python make_vocabularies.py [vocabularies]
With the word "vocabularies" the models are made anew, else only hashes.json. Lines come from words.py; ids are kept as
SHA-256 of 500 lines at a time, and in full for the first lines."""
import array
import hashlib
import io
import json
import pathlib
import sys
import tempfile

import sentencepiece
from tokenizers import AddedToken, Tokenizer, models, normalizers, pre_tokenizers, trainers
from transformers import VitsTokenizer

import words

HERE = pathlib.Path(__file__).parent
TABLES = words.tables()
LANGUAGES = list(TABLES["languages"])
LINES, BLOCK, FULL = 10000, 500, 12


def lines(language, count, plain):
    index = LANGUAGES.index(language)
    table = TABLES["languages"][language]
    return [words.line(table, TABLES["odd"], index, i, plain) for i in range(count)]


def training_lines():
    out = [text for language in LANGUAGES for text in lines(language, 600, True)]
    return out + [text for language in LANGUAGES for text in lines(language, 60, False)]


def sentencepiece_model(name, **options):
    model = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(sentence_iterator=iter(training_lines()), model_writer=model, minloglevel=2,
                                             num_threads=1, **options)
    (HERE / name).write_bytes(model.getvalue())


def make_sentencepiece():
    own = {"normalization_rule_name": "identity", "character_coverage": 1.0, "pad_id": 0, "unk_id": 1, "bos_id": -1,
           "eos_id": -1, "user_defined_symbols": ["።", "፣", "?", "!", "،", "[en]", "<sp>", "..."], "self_test_sample_size": 20}
    sentencepiece_model("sp_unigram.model", model_type="unigram", vocab_size=1000, **own)
    sentencepiece_model("sp_bpe.model", model_type="bpe", vocab_size=1000, **own)
    sentencepiece_model("sp_default.model", model_type="bpe", vocab_size=1200, byte_fallback=True)
    sentencepiece_model("sp_sentences.model", model_type="unigram", vocab_size=700, split_by_whitespace=False,
                        remove_extra_whitespaces=False, treat_whitespace_as_suffix=True, normalization_rule_name="nfkc_cf",
                        character_coverage=0.99)


def make_xtts_shaped():
    """Specials, [SPACE], tags in the middle, holes in the ids and merges that stand there twice."""
    tokenizer = Tokenizer(models.BPE(unk_token="[UNK]"))
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    trainer = trainers.BpeTrainer(vocab_size=900, show_progress=False,
                                  special_tokens=["[STOP]", "[UNK]", "[SPACE]", "[START]", "[en]", "[am]"])
    tokenizer.train_from_iterator([t.replace(" ", "[SPACE]") for t in training_lines()], trainer)
    data = json.loads(tokenizer.to_str())
    data["model"]["vocab"] = {piece: i + 2 * (i > 500) for piece, i in data["model"]["vocab"].items()}
    merges = [" ".join(m) for m in data["model"]["merges"]]
    data["model"]["merges"] = merges[:100] + [merges[300], merges[5]] + merges[100:] + [merges[7], merges[200]]
    data["added_tokens"].append(dict(data["added_tokens"][-1], id=max(data["model"]["vocab"].values()) + 1, content="[ckb]"))
    data["model"]["vocab"]["[ckb]"] = data["added_tokens"][-1]["id"]
    (HERE / "hf_xtts.json").write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")


def make_normalizing():
    """Every normaliser step and every kind of added token."""
    tokenizer = Tokenizer(models.BPE(unk_token="<unk>", fuse_unk=True))
    tokenizer.normalizer = normalizers.Sequence([
        normalizers.NFKD(), normalizers.Lowercase(), normalizers.StripAccents(), normalizers.Replace("zz", "y"),
        normalizers.Strip()])
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence([pre_tokenizers.WhitespaceSplit(), pre_tokenizers.Whitespace()])
    trainer = trainers.BpeTrainer(vocab_size=600, show_progress=False, special_tokens=["<unk>"], limit_alphabet=220)
    tokenizer.train_from_iterator(training_lines(), trainer)
    tokenizer.add_tokens([AddedToken("[en]", single_word=True, normalized=False), AddedToken("<Tag>", normalized=True),
                          AddedToken("q", single_word=True), AddedToken("<sp>", lstrip=True, rstrip=True)])
    tokenizer.add_special_tokens([AddedToken("<mask>", lstrip=True), AddedToken("...", rstrip=True)])
    tokenizer.save(str(HERE / "hf_normalizing.json"), pretty=False)


def make_trained():
    """What the reference trainer learns from Kurmanji lines; our trainer must learn the same."""
    tokenizer = Tokenizer(models.BPE(unk_token="<unk>"))
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    trainer = trainers.BpeTrainer(vocab_size=700, min_frequency=2, show_progress=False,
                                  special_tokens=["<pad>", "<unk>", "[SPACE]"])
    tokenizer.train_from_iterator(lines("kmr", 3000, True), trainer)
    model = json.loads(tokenizer.to_str())["model"]
    pieces = sorted(model["vocab"], key=model["vocab"].get)
    (HERE / "hf_trained.json").write_text(json.dumps({"pieces": pieces, "merges": model["merges"]}, ensure_ascii=False),
                                          encoding="utf-8")


def sentencepiece_ids(name):
    model = sentencepiece.SentencePieceProcessor(model_file=str(HERE / name))
    return lambda texts: model.encode(texts)


def hf_ids(name):
    tokenizer = Tokenizer.from_file(str(HERE / name))
    return lambda texts: [e.ids for e in tokenizer.encode_batch(texts, add_special_tokens=False)]


def vits_ids(folder):
    alphabet = sorted({c for language in LANGUAGES for t in lines(language, 3000, True) for c in t.lower()})
    vocab = {c: i for i, c in enumerate(["<pad>", "<unk>", *alphabet])}
    config = {"tokenizer_class": "VitsTokenizer", "add_blank": True, "normalize": True, "phonemize": False,
              "is_uroman": False, "language": "mul", "pad_token": "<pad>", "unk_token": "<unk>"}
    special = {"pad_token": "<pad>", "unk_token": "<unk>"}
    for file, data in (("vocab.json", vocab), ("tokenizer_config.json", config), ("special_tokens_map.json", special)):
        (pathlib.Path(folder) / file).write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
    (HERE / "vits_vocab.json").write_text(json.dumps(vocab, ensure_ascii=False) + "\n", encoding="utf-8")
    tokenizer = VitsTokenizer.from_pretrained(folder)
    return lambda texts: [tokenizer(t).input_ids for t in texts]


def hashes(encode, plain):
    out = {}
    for language in LANGUAGES:
        ids = encode(lines(language, LINES, plain))
        blocks = []
        for start in range(0, LINES, BLOCK):
            flat = array.array("i")
            for one in ids[start:start + BLOCK]:
                flat.extend(one)
                flat.append(-1)
            blocks.append(hashlib.sha256(flat.tobytes()).hexdigest()[:12])
        out[language] = {"blocks": blocks, "full": ids[:FULL]}
    return out


def main():
    if "vocabularies" in sys.argv[1:]:
        make_sentencepiece()
        make_xtts_shaped()
        make_normalizing()
        make_trained()
    result = {"lines": LINES, "block": BLOCK, "vocabularies": {}}
    for name in ("sp_unigram.model", "sp_bpe.model", "sp_default.model", "sp_sentences.model"):
        result["vocabularies"][name] = hashes(sentencepiece_ids(name), False)
    for name in ("hf_xtts.json", "hf_normalizing.json"):
        result["vocabularies"][name] = hashes(hf_ids(name), False)
    with tempfile.TemporaryDirectory() as folder:
        result["vits"] = hashes(vits_ids(folder), True)
    text = json.dumps(result, ensure_ascii=False, separators=(",", ":")).replace('{"blocks"', '\n{"blocks"')
    (HERE / "hashes.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
