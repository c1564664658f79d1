# The reference libraries on the lines that bench_tokenizer wrote, one core, in the same units.
# Run: RAYON_NUM_THREADS=1 TOKENIZERS_PARALLELISM=false python tokenizer_reference.py LINES-FILE
import pathlib
import sys
import time

import sentencepiece
import tokenizers

GOLDEN = pathlib.Path(__file__).resolve().parents[1] / "golden" / "tokenizer"
lines = pathlib.Path(sys.argv[1]).read_text(encoding="utf-8").split("\n")[:-1]
characters = sum(map(len, lines))


def measure(name, encode):
    times = []
    for _ in range(3):
        start = time.perf_counter()
        tokens = encode()
        times.append(time.perf_counter() - start)
    print(f"{name:20} {characters / min(times) / 1e6:7.2f} million characters/s, {tokens} tokens")


print(f"sentencepiece {sentencepiece.__version__}, tokenizers {tokenizers.__version__}, {len(lines)} lines, {characters} characters")
for name in ("sp_unigram.model", "sp_bpe.model"):
    model = sentencepiece.SentencePieceProcessor(model_file=str(GOLDEN / name))
    measure(name, lambda: sum(map(len, model.encode(lines, num_threads=1))))
tokenizer = tokenizers.Tokenizer.from_file(str(GOLDEN / "hf_xtts.json"))
measure("hf_xtts.json", lambda: sum(len(e.ids) for e in tokenizer.encode_batch(lines, add_special_tokens=False)))
