from torch import nn

loss = nn.AdaptiveLogSoftmaxWithLoss(256, 20_000, cutoffs=[500, 4_000])
for name, matrix in loss.named_parameters():
    print(f"{name:15} {list(matrix.shape)}")
    #> head.weight     [502, 256]
    #> tail.0.0.weight [64, 256]
    #> tail.0.1.weight [3500, 64]
    #> tail.1.0.weight [16, 256]
    #> tail.1.1.weight [16000, 16]

full = nn.Linear(256, 20_000, bias=False)
adaptive = sum(matrix.numel() for matrix in loss.parameters())
print(adaptive, "instead of", full.weight.numel())
#> 628992 instead of 5120000
