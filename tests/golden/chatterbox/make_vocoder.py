# Makes vocoder.safetensors from HiFTGenerator of chatterbox-tts 0.1.7 with torch 2.11.0: python make_vocoder.py
# Weights and the noise of the source are those of formula.py; phases are drawn here and fed to both sides.
import os
import sys
import types

import torch
from safetensors.torch import save_file

import formula

formula.without_package_start()
place = sys.modules["chatterbox"].__path__[0]
package = types.ModuleType("chatterbox.models.s3gen")  # without its __init__, which wants the whole of it
package.__path__ = [os.path.join(place, "models", "s3gen")]
sys.modules["chatterbox.models.s3gen"] = package
from chatterbox.models.s3gen.f0_predictor import ConvRNNF0Predictor  # noqa: E402
from chatterbox.models.s3gen.hifigan import HiFTGenerator  # noqa: E402

HERE = os.path.dirname(os.path.abspath(__file__))
torch.set_num_threads(1)


def main():
    torch.manual_seed(4)
    model = HiFTGenerator(base_channels=32, sampling_rate=24000, upsample_rates=[8, 5, 3], upsample_kernel_sizes=[16, 11, 7],
                          source_resblock_kernel_sizes=[7, 7, 11], source_resblock_dilation_sizes=[[1, 3, 5]] * 3,
                          f0_predictor=ConvRNNF0Predictor(cond_channels=16))
    formula.fill(model).eval()
    frames = 7
    mel = torch.randn(2, 80, frames)
    hz = torch.tensor([[0.0, 120.0, 121.5, 140.0, 9.0, 11.0, 250.0], [210.0, 205.0, 0.0, 0.0, 330.0, 331.0, 90.0]])
    phases = (torch.rand(2, 9, 1) * 2 - 1) * torch.pi
    phases[:, 0] = 0
    noise = formula.tensor("noise", (2, 9, frames * 480)) * 50
    kept = torch.randn_like, torch.distributions.uniform.Uniform.sample
    torch.randn_like = lambda like: noise if like.shape == noise.shape else torch.zeros_like(like)
    torch.distributions.uniform.Uniform.sample = lambda self, sample_shape: phases.clone()
    source, _, _ = model.m_source(model.f0_upsamp(hz[:, None]).transpose(1, 2))
    torch.randn_like, torch.distributions.uniform.Uniform.sample = kept
    saved = {"mel": mel, "hz": hz, "phases": phases, "pitch": model.f0_predictor(mel),
             "source": source.transpose(1, 2), "wave": model.decode(mel, source.transpose(1, 2))}
    save_file({k: v.detach().clone().contiguous() for k, v in saved.items()}, os.path.join(HERE, "vocoder.safetensors"))


main()
