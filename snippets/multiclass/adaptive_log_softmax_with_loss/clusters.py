import matplotlib.pyplot as plt
import torch
from torch import nn

loss = nn.AdaptiveLogSoftmaxWithLoss(256, 20_000, cutoffs=[500, 4_000])
edges = [0, *loss.cutoffs]
width = [loss.in_features] + [down.weight.shape[0] for down, up in loss.tail]
figure, (left, right) = plt.subplots(1, 2)

for i in range(3):
    span = [max(edges[i], 1), edges[i + 1]]  # a logarithmic axis has no 0
    left.fill_between(span, 1, width[i], color=f"C{i}", alpha=0.7)

with torch.no_grad():
    untrained = -loss.log_prob(torch.zeros(1, 256))[0]  # no features: scores are 0
for i, name in enumerate(["head", "cluster 1", "cluster 2"]):
    span = range(max(edges[i], 1), edges[i + 1])
    right.plot(span, untrained[span.start : span.stop], color=f"C{i}", label=name)
    print(f"{name}: {width[i]} features, untrained loss {untrained[edges[i]]:.2f}")
    #> head: 256 features, untrained loss 6.22
    #> cluster 1: 64 features, untrained loss 14.38
    #> cluster 2: 16 features, untrained loss 15.90
full = torch.tensor(20_000.0).log()
right.axhline(full, color="C3", linestyle="--", label="full softmax")
print(f"full softmax: 256 features, untrained loss {full:.2f}")
#> full softmax: 256 features, untrained loss 9.90

left.set(title="features", xlabel="class", xscale="log", yscale="log")
left.set_yticks([1, 16, 64, 256], ["1", "16", "64", "256"])
right.set(title="untrained loss", xlabel="class", xscale="log")
for axes in [left, right]:
    axes.set_xticks([1, 100, 10_000], ["1", "100", "10,000"])
right.legend()
plt.show()
