# Writes weights.pth (types, views, shared storages, a parameter, an OrderedDict with metadata) with its values as
# weights.safetensors, and code.pth, which asks for code to be run. Run: python make_torch_files.py; needs torch.
import collections
import os
from pathlib import Path

import torch
from safetensors.torch import save_file

HERE = Path(__file__).parent


class Runs:
    def __reduce__(self):
        return os.system, ("echo this must never run",)


def main():
    torch.manual_seed(3)
    base = torch.randn(6, 4)
    state = collections.OrderedDict(
        whole=base, turned=base.t(), part=base[2:4, 1:3], half=torch.randn(5).half(), brain=torch.randn(5).bfloat16(),
        double=torch.randn(2, 2).double(), long=torch.tensor([1, -2, 2**40]), byte=torch.tensor([0, 255], dtype=torch.uint8),
        flag=torch.tensor([True, False]), scalar=torch.tensor(1.5), empty=torch.empty(0, 3),
        parameter=torch.nn.Parameter(torch.randn(3)))
    state._metadata = {"": {"version": 1}}
    torch.save(state, HERE / "weights.pth")
    save_file({name: value.detach().clone().contiguous() for name, value in state.items()}, HERE / "weights.safetensors")
    torch.save({"model": {"a": torch.ones(2), "b": Runs()}}, HERE / "code.pth")
    torch.save({"a": torch.ones(2)}, HERE / "old.pth", _use_new_zipfile_serialization=False)


main()
