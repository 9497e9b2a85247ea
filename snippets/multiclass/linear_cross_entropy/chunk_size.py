import torch
from torch import nn

samples, features = 8192, 1024

for classes in [1_000, 32_000, 128_000]:
    chosen = nn.LinearCrossEntropyOptions()._adjust(  # what the call does first
        num_batches=samples,
        in_features=features,
        num_classes=classes,
        dtype=torch.float32,
        device=torch.device("cpu"),
    )
    rows = chosen.batch_chunk_size
    whole, chunk = (4 * count * classes / 2**20 for count in (samples, rows))
    print(f"{classes} classes: {rows} rows, {chunk:.1f} MiB of logits, not {whole:.1f}")
    #> 1000 classes: 4096 rows, 15.6 MiB of logits, not 31.2
    #> 32000 classes: 128 rows, 15.6 MiB of logits, not 1000.0
    #> 128000 classes: 64 rows, 31.2 MiB of logits, not 4000.0

try:
    sizes = {"batch_chunk_size": 64, "chunking_method": "aspect_ratio"}
    options = nn.LinearCrossEntropyOptions(**sizes)
    options._adjust(samples, features, 32_000, torch.float32)
except ValueError as error:
    print(str(error).replace(" give", "\ngive"))
    #> batch_chunk_size (=64) and chunking_method ('aspect_ratio')
    #> give different chunk sizes (64 vs 256); pass only one.
