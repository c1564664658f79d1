# T3 of Dimts beside that of chatterbox-tts 0.1.7: training steps on the same shapes and sampling, in turns in one run.
# Run: python chatterbox_reference.py BENCH_CHATTERBOX [--layers 4] [--threads 2] [--pairs 4] [--tokens 60]
#        [--only equal,mixed,token,half,hear] [--precision fp32|bf16] [--clock wall|processor]
import argparse
import json
import os
import statistics
import subprocess
import sys
import time


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("bench")
    parser.add_argument("--layers", type=int, default=4)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--pairs", type=int, default=4)
    parser.add_argument("--tokens", type=int, default=60)
    parser.add_argument("--only", default="equal,mixed,token,half,hear")
    parser.add_argument("--precision", default="fp32")
    parser.add_argument("--clock", default="wall", help="wall, or processor: what a busy machine leaves comparable")
    args = parser.parse_args()
    os.environ.update(OMP_NUM_THREADS=str(args.threads), GOMP_SPINCOUNT="0", OMP_WAIT_POLICY="passive")
    sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "golden", "chatterbox"))
    import torch
    import torch.nn.functional as F
    import formula

    formula.without_package_start()
    from chatterbox.models.t3 import llama_configs
    from chatterbox.models.t3.modules.cond_enc import T3Cond
    from chatterbox.models.t3.modules.t3_config import T3Config
    from chatterbox.models.t3.t3 import T3

    clock = time.process_time if args.clock == "processor" else time.perf_counter
    torch.set_num_threads(args.threads)
    torch.manual_seed(1)
    llama_configs.LLAMA_CONFIGS["few"] = {**llama_configs.LLAMA_CONFIGS["Llama_520M"], "num_hidden_layers": args.layers}
    config = T3Config(text_tokens_dict_size=3000)
    config.llama_config_name = "few"
    model = T3(config)
    optimizer = torch.optim.AdamW(model.parameters(), 1e-5, weight_decay=0.01)
    shapes = {"equal": ([80] * 4, [250] * 4), "mixed": ([20, 40, 60, 80], [60, 120, 190, 250])}

    def framed(count, vocabulary, start, stop):
        ids = torch.randint(3, vocabulary, (count,))
        ids[0], ids[-1] = start, stop
        return ids

    batches = {}
    for name, (texts, speech) in shapes.items():
        pad = lambda rows, value: torch.nn.utils.rnn.pad_sequence(rows, batch_first=True, padding_value=value)
        batches[name] = (pad([framed(n, 250, 255, 0) for n in texts], 0), torch.tensor(texts),
                         pad([framed(n, 6561, 6561, 6562) for n in speech], 6562), torch.tensor(speech))
    prompt, speaker = torch.randint(0, 6561, (4, 150)), torch.randn(4, 256)

    def step(name):
        """The loss that those who fine-tune it use: the next token of both sequences, padding left out."""
        text, text_lengths, speech, speech_lengths = batches[name]
        model.train()
        begin = clock()
        cond = T3Cond(speaker_emb=speaker, cond_prompt_speech_tokens=prompt, emotion_adv=torch.full((4, 1, 1), 0.5))
        with torch.autocast("cpu", torch.bfloat16, enabled=args.precision == "bf16"):
            out = model(t3_cond=cond, text_tokens=text, text_token_lens=text_lengths, speech_tokens=speech,
                        speech_token_lens=speech_lengths)

        def loss(logits, ids, lengths):
            targets = ids[:, 1:].clone()
            targets[torch.arange(targets.size(1))[None] >= lengths[:, None] - 1] = -100
            return F.cross_entropy(logits[:, :-1].transpose(1, 2), targets, ignore_index=-100)

        total = loss(out.text_logits.float(), text, text_lengths) + loss(out.speech_logits.float(), speech, speech_lengths)
        optimizer.zero_grad(set_to_none=True)
        total.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        return clock() - begin, 1

    text = torch.cat([torch.tensor([255]), torch.arange(3, 63), torch.tensor([0])])

    def speak(tokens):
        model.eval()
        cond = T3Cond(speaker_emb=torch.zeros(1, 256), cond_prompt_speech_tokens=torch.zeros(1, 150, dtype=torch.long),
                      emotion_adv=torch.full((1, 1, 1), 0.5))
        begin = clock()
        out = model.inference(t3_cond=cond, text_tokens=torch.stack([text, text]), max_new_tokens=tokens, temperature=0.8,
                              top_p=1.0, cfg_weight=0.5)
        return clock() - begin, out.shape[1]

    tokenizer = []

    @torch.inference_mode()
    def hear(seconds):
        """As data are prepared with the package: clip by clip, the sound cut to nothing."""
        from s3tokenizer.model_v2 import S3TokenizerV2
        from s3tokenizer.utils import log_mel_spectrogram
        if not tokenizer:
            tokenizer.append(S3TokenizerV2("speech_tokenizer_v2_25hz").eval())
        sound = torch.randn(seconds * 16000) * 0.1
        begin = clock()
        mel = log_mel_spectrogram(sound, n_mels=128)
        tokenizer[0].quantize(mel.unsqueeze(0), torch.tensor([mel.size(1)]))
        return clock() - begin, seconds

    served = subprocess.Popen([args.bench, "serve", "--layers", str(args.layers), "--threads", str(args.threads),
                               "--precision", args.precision], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def ours(verb, what):
        served.stdin.write(f"{verb} {what}\n")
        served.stdin.flush()
        answer = json.loads(served.stdout.readline())
        return answer["processor" if args.clock == "processor" else "seconds"], answer["count"]

    def compare(name, mine, theirs):
        mine(), theirs()
        ratios, spent = [], []
        for pair in range(args.pairs):
            order = [mine, theirs] if pair % 2 else [theirs, mine]
            found = {run: run() for run in order}
            (a, counted), (b, counted_there) = found[mine], found[theirs]
            spent.append((a / counted, b / counted_there))
            ratios.append(spent[-1][1] / spent[-1][0])
        print(json.dumps({"what": name, "layers": args.layers, "threads": args.threads, "precision": args.precision, "clock": args.clock,
                          "seconds_dimts": round(statistics.median(a for a, _ in spent), 4),
                          "seconds_reference": round(statistics.median(b for _, b in spent), 4),
                          "times_faster": round(statistics.median(ratios), 2),
                          "least_and_most": [round(min(ratios), 2), round(max(ratios), 2)]}), flush=True)

    wanted = args.only.split(",")
    if "equal" in wanted:
        compare("step, rows of equal length", lambda: ours("step", "equal"), lambda: step("equal"))
    if "mixed" in wanted:
        compare("step, rows of mixed lengths", lambda: ours("step", "mixed"), lambda: step("mixed"))
    if "token" in wanted:
        compare("one token", lambda: ours("speak", args.tokens), lambda: speak(args.tokens))
    if "half" in wanted:
        compare("one token, weights halved here", lambda: ours("half", args.tokens), lambda: speak(args.tokens))
    if "hear" in wanted:
        for seconds in (2, 6, 12):
            compare(f"speech tokens of one second, clips of {seconds} s", lambda: ours("hear", seconds), lambda: hear(seconds))
    served.stdin.close()
    served.wait()


if __name__ == "__main__":
    main()
