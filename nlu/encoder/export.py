"""The trained network as a file for onnxruntime: matrices in 8 bits, activations quantised as they come."""

import tempfile
from pathlib import Path

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from tokenizers import Tokenizer

from nlu.encoder.network import Encoder

_OPSET = 17


def export(network: Encoder, tokenizer: Tokenizer, folder: Path) -> None:
    """Write `encoder.onnx` and `tokenizer.json`."""
    network.eval()
    pieces, mask = torch.zeros((2, 8), dtype=torch.int64), torch.ones((2, 8), dtype=torch.bool)
    varying = {0: "texts", 1: "pieces"}
    with tempfile.TemporaryDirectory() as temporary:
        whole = Path(temporary) / "whole.onnx"
        torch.onnx.export(
            network,
            (pieces, mask),
            str(whole),
            input_names=["pieces", "mask"],
            output_names=["scores"],
            dynamic_axes={"pieces": varying, "mask": varying, "scores": {0: "texts"}},
            opset_version=_OPSET,
            dynamo=False,
        )
        quantize_dynamic(
            str(whole),
            str(folder / "encoder.onnx"),
            weight_type=QuantType.QInt8,
            per_channel=True,
            op_types_to_quantize=["MatMul"],
        )
    tokenizer.save(str(folder / "tokenizer.json"), pretty=False)
