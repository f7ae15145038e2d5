"""What this machine computes with."""

import torch


def best_device() -> torch.device:
    """The GPU, if there is one that torch can use; else the CPU."""
    return torch.device("cuda" if torch.cuda.is_available() else "cpu")


def bf16_helps(device: torch.device) -> bool:
    """Whether this device multiplies bf16 by itself; where it does not, fp32 is faster."""
    if device.type == "cuda":
        return bool(torch.cuda.is_bf16_supported(including_emulation=False))
    able = torch.cpu.get_capabilities()
    return bool(able.get("avx512_bf16") or able.get("amx_bf16"))
