samples = 8192  # 4 sequences of 2048 tokens

for classes in [10, 1000, 100_000]:
    size = samples * classes * 4 / 2**20
    print(f"{classes:7,} classes: {size:9,.1f} MiB of float32 logits")
    #>      10 classes:       0.3 MiB of float32 logits
    #>   1,000 classes:      31.2 MiB of float32 logits
    #> 100,000 classes:   3,125.0 MiB of float32 logits
