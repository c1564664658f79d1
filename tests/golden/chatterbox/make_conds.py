# Makes conds.pt as chatterbox-tts 0.1.7 saves its built-in voice (Conditionals.save), at small sizes: python make_conds.py
import os

import torch

HERE = os.path.dirname(os.path.abspath(__file__))


def ramp(*shape):
    count = 1
    for size in shape:
        count *= size
    return (torch.arange(count, dtype=torch.float32) / count).reshape(shape)


torch.save({
    "t3": {"speaker_emb": ramp(1, 16), "clap_emb": None, "cond_prompt_speech_tokens": torch.arange(12)[None] * 500,
           "cond_prompt_speech_emb": None, "emotion_adv": 0.5 * torch.ones(1, 1, 1)},
    "gen": {"prompt_token": torch.arange(10)[None] * 600, "prompt_token_len": torch.tensor([10]),
            "prompt_feat": ramp(1, 20, 80) - 4, "prompt_feat_len": None, "embedding": ramp(1, 8)},
}, os.path.join(HERE, "conds.pt"))
