# Makes speaker.safetensors: CAMPPlus of chatterbox-tts 0.1.7 with torchaudio's Kaldi filter bank, and the mel spectrum of the
# flow: python make_speaker.py
# Weights and sounds are those of formula.py.
import os
import sys
import types

import torch
from safetensors.torch import save_file

import formula

formula.without_package_start()
package = types.ModuleType("chatterbox.models.s3gen")  # without its __init__, which wants the whole of it
package.__path__ = [os.path.join(sys.modules["chatterbox"].__path__[0], "models", "s3gen")]
sys.modules["chatterbox.models.s3gen"] = package
from chatterbox.models.s3gen.utils.mel import mel_spectrogram  # noqa: E402
from chatterbox.models.s3gen.xvector import CAMPPlus, extract_feature  # noqa: E402

HERE = os.path.dirname(os.path.abspath(__file__))
torch.set_num_threads(1)


def main():
    model = CAMPPlus(growth_rate=4, bn_size=2, init_channels=16, embedding_size=8, memory_efficient=False)
    formula.fill(model).eval()
    saved = {}
    for name, samples in {"short": 20000, "middle": 43210}.items():
        wave = formula.wave(name, samples)
        bands, _, _ = extract_feature([wave])
        saved[f"{name}/bands"] = bands[0, ::5]
        with torch.no_grad():
            saved[f"{name}/vector"] = model.inference([wave])[0]
    saved["mel"] = mel_spectrogram(formula.wave("voice", 20000).unsqueeze(0))[0].t()[::3]
    save_file({k: v.detach().clone().contiguous() for k, v in saved.items()}, os.path.join(HERE, "speaker.safetensors"))


main()
