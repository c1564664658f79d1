# Writes small voices of modules_*.safetensors as the original program would have saved them (G_*.pth, names of
# jaywalnut310/vits), with torch.save. Run: python make_original.py; needs torch and safetensors.
from pathlib import Path

import torch
from safetensors.torch import load_file

HERE = Path(__file__).parent


def original_name(name, plain):
    """The inverse of the published conversion, part by part."""
    parts = name.split(".")
    head, rest = parts[0], parts[1:]
    if head == "text_encoder":
        if rest[0] == "embed_tokens":
            return "enc_p.emb.weight"
        if rest[0] == "project":
            return "enc_p.proj." + rest[1]
        layer, kind, tail = rest[2], rest[3], rest[4:]
        if kind == "attention":
            if tail[0].startswith("emb_rel"):
                return f"enc_p.encoder.attn_layers.{layer}.{tail[0]}"
            return f"enc_p.encoder.attn_layers.{layer}.conv_{tail[0][0]}.{tail[1]}"
        if kind == "feed_forward":
            return f"enc_p.encoder.ffn_layers.{layer}.{tail[0]}.{tail[1]}"
        number = {"layer_norm": 1, "final_layer_norm": 2}[kind]
        return f"enc_p.encoder.norm_layers_{number}.{layer}.{ {'weight': 'gamma', 'bias': 'beta'}[tail[0]]}"
    if head == "decoder":
        return "dec." + ".".join(rest).replace("upsampler", "ups")
    if head == "embed_speaker":
        return "emb_g.weight"
    short = {"conv_pre": "pre", "conv_post": "post", "conv_proj": "proj", "wavenet": "enc", "conv_dds": "convs",
             "post_conv_pre": "post_pre", "post_conv_proj": "post_proj", "post_conv_dds": "post_convs",
             "convs_dilated": "convs_sep", "convs_pointwise": "convs_1x1", "translate": "m", "log_scale": "logs"}
    if head == "posterior_encoder":
        return "enc_q." + ".".join(short.get(part, part) for part in rest)
    if head == "flow":
        return ".".join(["flow.flows", str(2 * int(rest[1]))] + [short.get(part, part) for part in rest[2:]])
    assert head == "duration_predictor", name
    if rest[0] in ("flows", "post_flows") and int(rest[1]) > 0:
        rest[1] = str(2 * int(rest[1]) - 1)
    if "norm" in rest[-2] or "norm" in rest[-3 if len(rest) > 2 else 0]:
        rest[-1] = {"weight": "gamma", "bias": "beta"}[rest[-1]]
    return "dp." + ".".join(rest if plain else [short.get(part, part) for part in rest])


def main():
    for case, step in (("plain", 10), ("speakers", 20)):
        weights = {name[len("weights/"):]: value for name, value in load_file(HERE / f"modules_{case}.safetensors").items()
                   if name.startswith("weights/")}
        model = {}
        for name, value in weights.items():
            linear = ".attention." in name and name.endswith("_proj.weight")
            model[original_name(name.replace("parametrizations.weight.original0", "weight_g")
                                    .replace("parametrizations.weight.original1", "weight_v"), case == "plain")] = \
                value.unsqueeze(-1) if linear else value
        assert len(model) == len(weights)
        torch.save({"model": model, "iteration": step, "learning_rate": 2e-4,
                    "optimizer": {"state": {0: {"step": 3.0}}, "param_groups": [{"lr": 2e-4, "betas": (0.8, 0.99)}]}},
                   HERE / f"G_{case}.pth")


main()
