# An exported voice folder speaks the same in transformers (VitsModel with VitsTokenizer) as in Dimts, from text to sound.
# Full and half precision; only the 5 ms that Dimts fades at both ends may differ, and the rounding to 16 bits.
# Run: dimts export PROJECT --out FOLDER [--half], then: python check_voice.py DIMTS FOLDER "A sentence" [MORE …]
import os
import subprocess
import sys
import tempfile
import wave

import numpy
import torch
from transformers import VitsModel, VitsTokenizer


def spoken_by_dimts(program, folder, text):
    with tempfile.TemporaryDirectory() as temporary:
        path = os.path.join(temporary, "spoken.wav")
        subprocess.run([program, "speak", folder, "--text", text, "--out", path, "--noise-scale", "0",
                        "--noise-scale-duration", "0"], check=True, capture_output=True)
        with wave.open(path) as sound:
            return numpy.frombuffer(sound.readframes(sound.getnframes()), numpy.int16) / 32768.0, sound.getframerate()


def check(program, folder, texts):
    model, info = VitsModel.from_pretrained(folder, output_loading_info=True)
    for kind in ("missing_keys", "unexpected_keys", "mismatched_keys", "error_msgs"):
        assert not info[kind], (kind, info[kind])
    model = model.float().eval()
    model.noise_scale = model.noise_scale_duration = 0.0
    tokenizer = VitsTokenizer.from_pretrained(folder)
    for text in texts:
        ours, rate = spoken_by_dimts(program, folder, text)
        with torch.no_grad():
            theirs = model(**tokenizer(text, return_tensors="pt")).waveform[0].numpy()
        assert rate == model.config.sampling_rate, rate
        assert ours.shape == theirs.shape, (text, ours.shape, theirs.shape)
        edge = rate // 200 + 1
        difference = numpy.abs(ours - numpy.clip(theirs, -1, 1))[edge:-edge].max()
        assert difference < 2e-4, (text, difference)
        print(f"{len(ours) / rate:.2f} s, largest difference {difference:.1e}: {text}")


if __name__ == "__main__":
    check(sys.argv[1], sys.argv[2], sys.argv[3:])
