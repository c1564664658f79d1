# Real-time factor of Dimts beside transformers' VitsModel: same weights, same ids, same threads, in turns in one run.
# Without noise both must give the same wave, which is checked. Needs torch, transformers and safetensors.
# Run: python speak_reference.py BENCH_SPEAK [--preset vits-small] [--threads 2] [--pairs 12] [--letters 40,100,200]
import argparse
import json
import os
import statistics
import subprocess
import tempfile
import time


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("bench")
    parser.add_argument("--preset", default="vits-small")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--pairs", type=int, default=12)
    parser.add_argument("--letters", default="40,100,200")
    args = parser.parse_args()
    os.environ.update(OMP_NUM_THREADS=str(args.threads), GOMP_SPINCOUNT="0", OMP_WAIT_POLICY="passive")
    import numpy
    import torch
    from transformers import VitsModel

    torch.set_num_threads(args.threads)
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([args.bench, "make", folder, "--preset", args.preset], check=True)
        model = VitsModel.from_pretrained(folder).eval()
        model.noise_scale = model.noise_scale_duration = 0.0
        served = subprocess.Popen([args.bench, "serve", folder, "--threads", str(args.threads)], stdin=subprocess.PIPE,
                                  stdout=subprocess.PIPE, text=True)

        def ours(ids):
            served.stdin.write(" ".join(map(str, ids)) + "\n")
            served.stdin.flush()
            answer = json.loads(served.stdout.readline())
            return answer["seconds"], numpy.fromfile(os.path.join(folder, "wave.f32"), numpy.float32)

        def theirs(ids):
            begin = time.perf_counter()
            with torch.inference_mode():
                wave = model(torch.tensor([ids])).waveform[0]
            return time.perf_counter() - begin, wave.numpy()

        for letters in map(int, args.letters.split(",")):
            ids = [0] * (2 * letters + 1)
            for i in range(letters):
                ids[2 * i + 1] = 1 + (i * 7 + i // 5) % 39
            (_, mine), (_, reference) = ours(ids), theirs(ids)
            assert mine.shape == reference.shape, (mine.shape, reference.shape)
            difference = float(numpy.abs(mine - reference).max())
            assert difference < 1e-4, difference
            ours(ids), theirs(ids)
            pairs = []
            for pair in range(args.pairs):
                first, second = (ours, theirs) if pair % 2 else (theirs, ours)
                times = {first: first(ids)[0], second: second(ids)[0]}
                pairs.append((times[ours], times[theirs]))
            audio = len(mine) / model.config.sampling_rate
            print(json.dumps({
                "preset": args.preset, "threads": args.threads, "letters": letters, "speech_seconds": round(audio, 2),
                "largest_difference": difference,
                "rtf_dimts": round(statistics.median(a for a, _ in pairs) / audio, 4),
                "rtf_transformers": round(statistics.median(b for _, b in pairs) / audio, 4),
                "times_faster": round(statistics.median(b / a for a, b in pairs), 2),
                "least_and_most": [round(min(b / a for a, b in pairs), 2), round(max(b / a for a, b in pairs), 2)]}))
        # A text is made of sentences of many lengths; convolutions are prepared for every new one.
        times = []
        for i in range(40):
            letters = 30 + i * 67 % 170
            ids = [0] * (2 * letters + 1)
            for k in range(letters):
                ids[2 * k + 1] = 1 + (k * 7 + k // 5) % 39
            order = (ours, theirs) if i % 2 else (theirs, ours)
            spent = {speak: speak(ids) for speak in order}
            times.append((spent[ours][0], spent[theirs][0], len(spent[ours][1]) / model.config.sampling_rate))
        times = times[8:]
        audio = sum(t[2] for t in times)
        print(json.dumps({"preset": args.preset, "threads": args.threads, "letters": "30 to 199, each once",
                          "speech_seconds": round(audio, 1), "rtf_dimts": round(sum(t[0] for t in times) / audio, 4),
                          "rtf_transformers": round(sum(t[1] for t in times) / audio, 4),
                          "times_faster": round(statistics.median(t[1] / t[0] for t in times), 2)}))
        served.stdin.close()
        served.wait()


if __name__ == "__main__":
    main()
