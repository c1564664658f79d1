# Makes the golden files of signal processing: librosa's mel filters, Coqui's spectrogram and log-mel. Run: python make.py
import os

import librosa
import torch
from safetensors.torch import save_file
from TTS.utils.audio.torch_transforms import wav_to_mel, wav_to_spec

HERE = os.path.dirname(os.path.abspath(__file__))

torch.manual_seed(1)
wave = torch.randn(2, 1000) * 0.2 + 0.5 * torch.sin(torch.arange(1000) * 0.3)
wave = wave.clamp(-1, 1)
out = {"wave": wave}
out["spectrogram"] = wav_to_spec(wave[:, None], 256, 64, 256)
out["log_mel"] = wav_to_mel(wave[:, None], 256, 20, 8000, 64, 256, 0.0, None)
out["silence_log_mel"] = wav_to_mel(torch.zeros(1, 1, 512), 256, 20, 8000, 64, 256, 0.0, None)
out["short"] = wav_to_spec(wave[:, None, :613], 256, 64, 256)
out["filters_16000"] = torch.from_numpy(librosa.filters.mel(sr=16000, n_fft=512, n_mels=80))
out["filters_limits"] = torch.from_numpy(librosa.filters.mel(sr=22050, n_fft=512, n_mels=13, fmin=60, fmax=7600))
save_file({k: v.contiguous() for k, v in out.items()}, os.path.join(HERE, "spectrogram.safetensors"))
