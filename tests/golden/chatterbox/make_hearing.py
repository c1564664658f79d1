# Makes hearing.safetensors: the voice encoder of chatterbox-tts 0.1.7 (librosa 0.11.0) and the speech tokenizer of
# s3tokenizer 0.3.0 with chatterbox's mel, torch 2.11.0: python make_hearing.py
# Weights and sounds are those of formula.py; the file holds what came out.
import os
import sys
import types

import librosa
import torch
from safetensors.torch import save_file

import formula

formula.without_package_start()
sys.modules.setdefault("onnx", types.ModuleType("onnx"))  # s3tokenizer wants it only for reading ONNX files
from chatterbox.models.s3tokenizer.s3tokenizer import S3Tokenizer  # noqa: E402
from chatterbox.models.voice_encoder.config import VoiceEncConfig  # noqa: E402
from chatterbox.models.voice_encoder.melspec import melspectrogram  # noqa: E402
from chatterbox.models.voice_encoder.voice_encoder import VoiceEncoder  # noqa: E402
from s3tokenizer.model_v2 import ModelConfig, S3TokenizerV2  # noqa: E402

HERE = os.path.dirname(os.path.abspath(__file__))
torch.set_num_threads(1)


def voices(saved):
    config = VoiceEncConfig()
    config.ve_hidden_size, config.speaker_embed_size = 32, 16
    encoder = formula.fill(VoiceEncoder(config)).eval()
    for name, samples in {"short": 20000, "middle": 40000, "long": 70000}.items():
        wave = formula.wave(name, samples).numpy()
        trimmed, bounds = librosa.effects.trim(wave, top_db=20)
        saved[f"voice/{name}/bounds"] = torch.tensor([int(b) for b in bounds])
        if name == "short":
            saved["voice/short/mel"] = torch.from_numpy(melspectrogram(trimmed, config).T.copy())
        saved[f"voice/{name}/vector"] = torch.from_numpy(encoder.embeds_from_wavs([wave], sample_rate=16000))[0]


def codes(saved):
    shape = ModelConfig(n_mels=128, n_audio_state=128, n_audio_head=2, n_audio_layer=2)
    model = formula.fill(S3TokenizerV2("speech_tokenizer_v2_25hz", shape)).eval()
    filters = torch.from_numpy(librosa.filters.mel(sr=16000, n_fft=400, n_mels=128))
    listener = types.SimpleNamespace(device=torch.device("cpu"), n_fft=400, _mel_filters=filters,
                                     window=torch.hann_window(400))
    digits = []
    model.quantizer._codebook.project_down.register_forward_hook(
        lambda module, given, out: digits.append(out.float().tanh() * 0.9990000128746033))
    for name, samples in {"short": 20000, "middle": 43210, "minute": 16000 * 61}.items():
        mel = S3Tokenizer.log_mel_spectrogram(listener, formula.wave(name, samples).unsqueeze(0))
        ids, lengths = model.quantize(mel, torch.tensor([mel.size(2)]))
        saved[f"codes/{name}/ids"] = ids[0, :lengths[0]].long()
        if name == "short":
            saved["codes/short/mel"] = mel[0, ::8].contiguous()
            saved["codes/short/digits"] = digits[0].reshape(-1, 8)
        if name == "middle":
            cut, count = model.quantize(mel[..., :4 * 30], torch.tensor([4 * 30]))
            saved["codes/middle/first30"] = cut[0, :count[0]].long()


def main():
    saved = {}
    voices(saved)
    codes(saved)
    save_file({k: v.detach().clone().contiguous() for k, v in saved.items()}, os.path.join(HERE, "hearing.safetensors"))


main()
