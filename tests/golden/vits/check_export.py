# Loads an exported voice in transformers' VitsModel: no missing and no unexpected key, and the same waveform as Dimts.
# Run: DIMTS_VITS_EXPORT=FOLDER test_models --gtest_filter='VitsExport.*', then: python check_export.py FOLDER
import os
import sys

import torch
from safetensors.torch import load_file
from transformers import VitsModel



def check(folder):
    model, info = VitsModel.from_pretrained(folder, output_loading_info=True)
    for kind in ("missing_keys", "unexpected_keys", "mismatched_keys", "error_msgs"):
        assert not info[kind], (kind, info[kind])
    model.eval()
    case = load_file(os.path.join(folder, "spoken.safetensors"))
    queue = [case[k] for k in ("duration_noise", "prior_noise") if k in case]
    kept = torch.randn, torch.randn_like
    torch.randn = torch.randn_like = lambda *args, **kwargs: queue.pop(0)
    try:
        with torch.no_grad():
            result = model(case["ids"], attention_mask=torch.ones_like(case["ids"]))
    finally:
        torch.randn, torch.randn_like = kept
    difference = (result.waveform - case["wave"]).abs().max().item()
    assert result.waveform.shape == case["wave"].shape and difference <= 1e-4, difference
    print(f"{sum(1 for _ in model.state_dict())} tensors, largest waveform difference {difference:.2e}")


if __name__ == "__main__":
    check(sys.argv[1])
