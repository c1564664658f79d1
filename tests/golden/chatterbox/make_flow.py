# Makes flow.safetensors from CausalMaskedDiffWithXvec of chatterbox-tts 0.1.7 with torch 2.11.0: python make_flow.py
# Weights and the noise are those of formula.py; the file holds what else went in and what came out.
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
settings = types.ModuleType("omegaconf")
settings.DictConfig = dict
sys.modules.setdefault("omegaconf", settings)
from chatterbox.models.s3gen.configs import CFM_PARAMS  # noqa: E402
from chatterbox.models.s3gen.decoder import ConditionalDecoder  # noqa: E402
from chatterbox.models.s3gen.flow import CausalMaskedDiffWithXvec  # noqa: E402
from chatterbox.models.s3gen.flow_matching import CausalConditionalCFM  # noqa: E402
from chatterbox.models.s3gen.transformer.upsample_encoder import UpsampleConformerEncoder  # noqa: E402

HERE = os.path.dirname(os.path.abspath(__file__))
torch.set_num_threads(1)


def main():
    torch.manual_seed(6)
    encoder = UpsampleConformerEncoder(
        output_size=512, attention_heads=8, linear_units=64, num_blocks=1, normalize_before=True, input_layer="linear",
        pos_enc_layer_type="rel_pos_espnet", selfattention_layer_type="rel_selfattn", input_size=512, use_cnn_module=False,
        macaron_style=False)
    estimator = ConditionalDecoder(channels=[32], n_blocks=1, num_mid_blocks=1, num_heads=2, attention_head_dim=16)
    model = CausalMaskedDiffWithXvec(vocab_size=50, spk_embed_dim=12, encoder=encoder,
                                     decoder=CausalConditionalCFM(spk_emb_dim=80, cfm_params=CFM_PARAMS, estimator=estimator))
    formula.fill(model).eval()
    prompt, codes = torch.randint(0, 50, (1, 4)), torch.randint(0, 50, (1, 7))
    prompt_mel, speaker = torch.randn(1, 8, 80), torch.randn(1, 12)
    all_codes = torch.cat([prompt, codes], 1)
    with torch.inference_mode():
        encoded, _ = model.encoder(model.input_embedding(all_codes), torch.tensor([11]))
        rough = model.encoder_proj(encoded)
        x, spk = torch.randn(2, 80, 9), torch.randn(2, 80)
        mu, cond, t = torch.randn(2, 80, 9), torch.randn(2, 80, 9), torch.tensor([0.25, 0.7])
        velocity = model.decoder.estimator(x, torch.ones(2, 1, 9), mu, t, spk, cond)
    noise = formula.tensor("noise", (80, 22)) * 4
    kept, torch.randn_like = torch.randn_like, lambda like: noise.unsqueeze(0)
    mel, _ = model.inference(codes, torch.tensor([7]), prompt, torch.tensor([4]), prompt_mel, None, speaker, True)
    torch.randn_like = kept
    saved = {"prompt": prompt[0], "codes": codes[0], "prompt_mel": prompt_mel[0], "speaker": speaker[0], "encoded": encoded[0],
             "rough": rough[0].t(), "x": x, "spk": spk, "mu": mu, "cond": cond, "t": t, "velocity": velocity, "mel": mel[0]}
    save_file({k: v.detach().clone().contiguous() for k, v in saved.items()}, os.path.join(HERE, "flow.safetensors"))


main()
