# Makes t3.safetensors from chatterbox-tts 0.1.7 with transformers 4.57.6 and torch 2.11.0: python make_t3.py
# The weights are those of formula.py; the file holds what went in and what came out.
import os

import torch
import torch.nn.functional as F
from safetensors.torch import save_file
from transformers import LlamaConfig
from transformers.generation.logits_process import (MinPLogitsWarper, RepetitionPenaltyLogitsProcessor, TopPLogitsWarper)
from transformers.models.llama.modeling_llama import LlamaRotaryEmbedding

import formula

formula.without_package_start()
from chatterbox.models.t3 import llama_configs  # noqa: E402
from chatterbox.models.t3.modules.cond_enc import T3Cond  # noqa: E402
from chatterbox.models.t3.modules.perceiver import Perceiver  # noqa: E402
from chatterbox.models.t3.modules.t3_config import T3Config  # noqa: E402
from chatterbox.models.t3.t3 import T3  # noqa: E402

HERE = os.path.dirname(os.path.abspath(__file__))
START, STOP, SPEECH_START, SPEECH_STOP = 38, 0, 40, 41
torch.set_num_threads(1)
torch.manual_seed(1)


def small_t3():
    llama_configs.LLAMA_CONFIGS["small"] = {**llama_configs.LLAMA_CONFIGS["Llama_520M"], "hidden_size": 32,
                                            "intermediate_size": 48, "num_hidden_layers": 2, "num_attention_heads": 2,
                                            "num_key_value_heads": 2, "head_dim": 16}
    config = T3Config(text_tokens_dict_size=40)
    config.start_text_token, config.stop_text_token, config.max_text_tokens = START, STOP, 30
    config.start_speech_token, config.stop_speech_token = SPEECH_START, SPEECH_STOP
    config.speech_tokens_dict_size, config.max_speech_tokens = 50, 60
    config.llama_config_name = "small"
    config.speaker_embed_size = 12
    model = T3(config)
    model.cond_enc.perceiver = Perceiver(5, 32, 32, 4)
    return formula.fill(model).eval()


def framed(ids, start, stop):
    return torch.cat([torch.tensor([start]), ids, torch.tensor([stop])])


def forward(model, inputs, rows):
    """The reference's own forward of some rows, with every layer's output."""
    text, speech = inputs["text"][rows], inputs["speech"][rows]
    text_lens, speech_lens = inputs["text_lengths"][rows], inputs["speech_lengths"][rows]
    text, speech = text[:, :text_lens.max()], speech[:, :speech_lens.max()]
    cond = T3Cond(speaker_emb=inputs["speaker"][rows], cond_prompt_speech_tokens=inputs["prompt"][rows],
                  emotion_adv=inputs["emotion"][rows].view(-1, 1, 1))
    layers = []
    hooks = [layer.register_forward_hook(lambda m, a, out: layers.append(out[0] if isinstance(out, tuple) else out))
             for layer in model.tfmr.layers]
    out = model(t3_cond=cond, text_tokens=text, text_token_lens=text_lens, speech_tokens=speech,
                speech_token_lens=speech_lens)
    for hook in hooks:
        hook.remove()
    return cond, layers, out, text, speech, text_lens, speech_lens


def shifted_loss(logits, tokens, lengths):
    """Place t guesses token t + 1; nothing behind the last token of a row."""
    targets = tokens[:, 1:].clone()
    for row, length in enumerate(lengths.tolist()):
        targets[row, length - 1:] = -100
    return F.cross_entropy(logits[:, :-1].reshape(-1, logits.size(-1)), targets.reshape(-1), ignore_index=-100)


def main():
    model = small_t3()
    inputs = {
        "text": torch.stack([framed(torch.randint(1, 38, (9,)), START, STOP),
                             F.pad(framed(torch.randint(1, 38, (5,)), START, STOP), (0, 4))]),
        "text_lengths": torch.tensor([11, 7]),
        "speech": torch.stack([F.pad(framed(torch.randint(0, 40, (12,)), SPEECH_START, SPEECH_STOP), (0, 5), value=41),
                               framed(torch.randint(0, 40, (17,)), SPEECH_START, SPEECH_STOP)]),
        "speech_lengths": torch.tensor([14, 19]),
        "speaker": torch.randn(2, 12), "prompt": torch.randint(0, 40, (2, 7)), "emotion": torch.tensor([0.5, 0.8]),
    }
    saved = dict(inputs)
    for name, rows in {"both": [0, 1], "first": [0], "second": [1]}.items():
        cond, layers, out, text, speech, text_lens, speech_lens = forward(model, inputs, rows)
        saved[f"{name}/conditions"] = model.prepare_conditioning(cond)
        for i, hidden in enumerate(layers):
            saved[f"{name}/layer{i}"] = hidden
        saved[f"{name}/hidden"] = out.hidden_states
        saved[f"{name}/text_logits"], saved[f"{name}/speech_logits"] = out.text_logits, out.speech_logits
        losses = [shifted_loss(out.speech_logits, speech, speech_lens), shifted_loss(out.text_logits, text, text_lens)]
        saved[f"{name}/losses"] = torch.stack(losses)
        if name == "both":
            model.zero_grad()
            (losses[0] + 0.3 * losses[1]).backward()
            for key, parameter in model.named_parameters():
                if parameter.grad is not None:
                    saved["gradient/" + key] = parameter.grad
    saved["rope"] = LlamaRotaryEmbedding(LlamaConfig(**llama_configs.LLAMA_CONFIGS["Llama_520M"])).inv_freq
    speak(model, inputs, saved)
    process(saved)
    save_file({k: v.detach().clone().contiguous() for k, v in saved.items()}, os.path.join(HERE, "t3.safetensors"))


def speak(model, inputs, saved):
    """The most probable token at every step, with and without guidance."""
    draw = torch.multinomial
    for name, weight, penalty in [("plain", 0.5, 1.2), ("strong", 2.0, 2.0)]:
        probabilities = []

        def greedy(probs, num_samples):
            probabilities.append(probs[0])
            return probs.argmax(-1, keepdim=True)

        torch.multinomial = greedy
        cond = T3Cond(speaker_emb=inputs["speaker"][:1], cond_prompt_speech_tokens=inputs["prompt"][:1],
                      emotion_adv=inputs["emotion"][:1].view(-1, 1, 1))
        tokens = model.inference(t3_cond=cond, text_tokens=inputs["text"][:1].repeat(2, 1), max_new_tokens=40,
                                 temperature=0.8, top_p=1.0, min_p=0.0, repetition_penalty=penalty, cfg_weight=weight)
        torch.multinomial = draw
        saved[f"speak/{name}/tokens"], saved[f"speak/{name}/probabilities"] = tokens[0], torch.stack(probabilities)


def process(saved):
    """The chain of the reference's inference on logits that are given."""
    logits, heard = torch.randn(6, 50) * 3, torch.randint(0, 50, (6, 9))
    settings = [(1.0, 1.0, 0.0, 1.0), (0.8, 1.2, 0.05, 1.0), (0.5, 2.0, 0.2, 0.9), (1.3, 1.0, 0.0, 0.5), (0.8, 1.2, 0.05, 0.8),
                (1.0, 1.5, 1.0, 0.95)]
    rows = []
    for row, (temperature, penalty, min_p, top_p) in enumerate(settings):
        ids, scores = heard[row:row + 1], logits[row:row + 1]
        scores = RepetitionPenaltyLogitsProcessor(penalty=penalty)(ids, scores)
        scores = scores / temperature if temperature != 1.0 else scores
        scores = TopPLogitsWarper(top_p=top_p)(ids, MinPLogitsWarper(min_p=min_p)(ids, scores))
        rows.append(torch.softmax(scores, -1)[0])
    saved["process/logits"], saved["process/heard"] = logits, heard
    saved["process/settings"], saved["process/probabilities"] = torch.tensor(settings), torch.stack(rows)


main()
