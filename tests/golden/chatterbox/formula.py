# Weights as a formula of their name, the same here and in tests/support/formula_weights.h; and the reference's modules
# without what its package loads at once (watermark, audio libraries).
import importlib.util
import sys
import types

import numpy as np
import torch

GAMMA = np.uint64(0x9E3779B97F4A7C15)
FIRST, SECOND = np.uint64(0xBF58476D1CE4E5B9), np.uint64(0x94D049BB133111EB)


def mix(x):
    with np.errstate(over="ignore"):
        x = x + GAMMA
        x = (x ^ (x >> np.uint64(30))) * FIRST
        x = (x ^ (x >> np.uint64(27))) * SECOND
        return x ^ (x >> np.uint64(31))


def name_hash(name):
    value = 0xCBF29CE484222325
    for byte in name.encode():
        value = ((value ^ byte) * 0x100000001B3) & (2**64 - 1)
    return np.uint64(value)


def tensor(name, shape):
    shape = tuple(shape)
    count = int(np.prod(shape))
    with np.errstate(over="ignore"):
        raw = mix(name_hash(name) + np.arange(count, dtype=np.uint64))
    value = (raw >> np.uint64(11)).astype(np.float64) * 2.0**-52 - 1.0
    around = len(shape) == 1 and (name.endswith("weight") or name.endswith("running_var"))
    scale = np.sqrt(3.0 * shape[0] / count) if len(shape) > 1 else (0.2 if around else 0.1)
    return torch.from_numpy((value * scale + (1.0 if around else 0.0)).astype(np.float32)).reshape(shape)


def fill(module, prefix="", buffers=True):
    """Every parameter and saved floating buffer by its name."""
    with torch.no_grad():
        names = dict(module.named_parameters())
        for name, value in module.state_dict().items():
            if value.is_floating_point() and (buffers or name in names):
                value.copy_(tensor(prefix + name, value.shape))
    return module


def wave(name, samples):
    """Filtered noise in -1..1 whose loudness changes every 800 samples, nearly silent at both ends; exact in both languages."""
    with np.errstate(over="ignore"):
        raw = mix(name_hash(name) + np.arange(samples, dtype=np.uint64))
        steps = mix(name_hash(name + "/loudness") + np.arange(samples // 800 + 1, dtype=np.uint64))
    noise = (raw >> np.uint64(11)).astype(np.float64) * 2.0**-52 - 1.0
    loudness = np.abs((steps >> np.uint64(11)).astype(np.float64) * 2.0**-52 - 1.0) * 0.125
    out, state = np.empty(samples, np.float64), 0.0
    for i in range(samples):
        inside = 5000 <= i < samples - 7000
        state = 0.875 * state + noise[i] * (loudness[i // 800] if inside else 0.00048828125)
        out[i] = state
    return torch.from_numpy(out.astype(np.float32))


def without_package_start():
    """Makes `chatterbox` importable without its __init__, which wants the watermark and audio libraries."""
    spec = importlib.util.find_spec("chatterbox")
    package = types.ModuleType("chatterbox")
    package.__path__ = list(spec.submodule_search_locations)
    sys.modules["chatterbox"] = package
