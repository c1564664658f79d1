"""Vectors of resemblyzer's encoder for two made-up sounds: make.py OUT_DIR, with the package resemblyzer installed."""
import sys
from pathlib import Path

import numpy as np
import torch
from resemblyzer import VoiceEncoder
from resemblyzer.audio import normalize_volume
from safetensors.torch import save_file


def sound(seconds, pitch, formant, level):
    """A buzz with a moving formant, as 16-bit samples at 16 kHz."""
    t = np.arange(int(seconds * 16000)) / 16000
    phase = 2 * np.pi * (pitch * t + 3 * np.sin(2 * np.pi * 0.7 * t))
    value = sum(np.sin(h * phase) * np.exp(-((h * pitch - formant - 150 * np.sin(2 * np.pi * 2 * t)) / 300) ** 2)
                for h in range(1, 25))
    value *= np.maximum(0, np.sin(2 * np.pi * 3.1 * t))
    return np.round(level * value / np.abs(value).max()).astype(np.int16)


def main():
    encoder = VoiceEncoder("cpu", verbose=False)
    out = {}
    for name, samples in {"long": sound(4.3, 120, 700, 9000), "short": sound(1.1, 210, 900, 500)}.items():
        wave = normalize_volume(samples.astype(np.float32) / 32768, -30, increase_only=True).astype(np.float32)
        out[name + ".samples"] = torch.from_numpy(samples.astype(np.int32))
        out[name + ".vector"] = torch.from_numpy(encoder.embed_utterance(wave).astype(np.float32))
    save_file(out, Path(sys.argv[1]) / "speaker_encoder.safetensors")


main()
