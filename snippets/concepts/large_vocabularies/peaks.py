import matplotlib.pyplot as plt
import torch
from live_bytes import LiveBytes
from torch import nn
from torch.nn import functional as F
from torch.utils.checkpoint import checkpoint

SAMPLES, FEATURES, CLASSES = 256, 32, 8192


def cross_entropy(features, matrix, target):
    return F.cross_entropy(F.linear(features, matrix), target)


def chunks(features, matrix, target):
    def part(rows, wanted):
        return F.cross_entropy(F.linear(rows, matrix), wanted, reduction="sum")

    pairs = zip(features.split(16), target.split(16), strict=True)
    parts = [checkpoint(part, *pair, use_reentrant=False) for pair in pairs]
    return sum(parts) / len(target)


def fused_default(features, matrix, target):
    return F.linear_cross_entropy(features, matrix, target)


def fused_chunked(features, matrix, target):
    options = nn.LinearCrossEntropyOptions()
    return F.linear_cross_entropy(features, matrix, target, options=options)


def sampled(features, matrix, target):
    drawn = torch.randint(CLASSES, (128,))  # negatives for the whole batch
    true = (features * matrix[target]).sum(1, keepdim=True)
    logits = torch.cat([true, features @ matrix[drawn].T], 1)
    return F.cross_entropy(logits, torch.zeros_like(target))


adaptive = nn.AdaptiveLogSoftmaxWithLoss(FEATURES, CLASSES, [512, 2048], 2)


def adaptive_softmax(features, matrix, target):
    return adaptive(features, target).loss


torch.manual_seed(0)
features = torch.randn(SAMPLES, FEATURES, requires_grad=True)
matrix = torch.randn(CLASSES, FEATURES, requires_grad=True)
share = 1 / torch.arange(1, CLASSES + 1)  # class 0 is the most frequent
target = torch.multinomial(share, SAMPLES, replacement=True)
programs = [
    cross_entropy,
    fused_default,
    fused_chunked,
    chunks,
    adaptive_softmax,
    sampled,
]
peaks, base = [], 0
print("                    peak MiB   products")
#>                     peak MiB   products
for program in programs:
    features.grad = matrix.grad = None
    with LiveBytes(features, matrix, target, *adaptive.parameters()) as live:
        program(features, matrix, target).backward()
    peaks.append(live.peak / 2**20)
    base = base or live.products
    print(f"{program.__name__:18} {peaks[-1]:9.1f} {live.products / base:10.2f}")
    #> cross_entropy           24.0       1.00
    #> fused_default           24.0       1.00
    #> fused_chunked            2.1       1.00
    #> chunks                   3.0       1.33
    #> adaptive_softmax         2.6       0.10
    #> sampled                  3.1       0.02

plt.barh([program.__name__.replace("_", " ") for program in programs], peaks)
plt.axvline(1, color="C1", linestyle="--", label="gradient of the matrix")
plt.gca().invert_yaxis()
plt.grid(axis="y", visible=False)
plt.xlabel("peak of one step, MiB")
plt.legend()
plt.show()
