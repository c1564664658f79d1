# Makes reference.safetensors with the reference implementation (pip: safetensors, torch): every dtype, an empty
# tensor, a scalar, non-ASCII names and metadata. Run in this folder.
import torch
from safetensors.torch import save_file

values = torch.arange(6).reshape(2, 3)
tensors = {
    "bool": values % 2 == 0,
    "f64": values.double() / 7,
    "i64": values - 3,
    "f32": values.float() / 7,
    "f16": values.half() / 8,
    "bf16": values.bfloat16() / 8,
    "i32": values.int() - 3,
    "i16": values.short() - 3,
    "i8": values.to(torch.int8) - 3,
    "u8": values.to(torch.uint8),
    "u16": values.to(torch.uint16),
    "u32": values.to(torch.uint32),
    "u64": values.to(torch.uint64),
    "f8": (values.float() / 8).to(torch.float8_e4m3fn),
    "c64": torch.complex(values.float(), -values.float()),
    "empty": torch.empty(0, 4),
    "scalar": torch.tensor(2.5),
    "ድምፅ.weight": torch.tensor([1.0, 2.0]),
}
save_file(tensors, "reference.safetensors", metadata={"format": "pt"})
