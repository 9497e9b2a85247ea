import torch
from torch import nn
from torch.nn import functional as F

CLASSES, FEATURES, EDGES = 500, 16, [25, 125]  # class 0 is the most frequent
generator = torch.Generator().manual_seed(0)
rule = torch.randn(CLASSES, FEATURES, generator=generator)
prior = -2 * torch.arange(1, CLASSES + 1).log()


def data(count):
    features = torch.randn(count, FEATURES, generator=generator)
    p = (features @ rule.T + prior).softmax(1)
    return features, torch.multinomial(p, 1, generator=generator)[:, 0]


features, target = data(8000)
unseen, truth = data(4000)
block = torch.bucketize(truth, torch.tensor(EDGES), right=True)
print("targets in head and clusters", torch.bincount(block).tolist())
#> targets in head and clusters [2638, 1049, 313]


def train(model, loss, log_p):
    optimiser = torch.optim.Adam(model.parameters(), lr=0.03)
    for step in range(120):
        rows = torch.arange(400) + 400 * (step % 20)
        optimiser.zero_grad()
        loss(features[rows], target[rows]).backward()
        optimiser.step()
    with torch.no_grad():
        each = -log_p(unseen).gather(1, truth[:, None])[:, 0]
    blocks = [f"{each[block == i].mean():.1f}" for i in range(3)]
    size = sum(matrix.numel() for matrix in model.parameters())
    print(f"{size:6} numbers, loss {each.mean():.2f}, by block", *blocks)
    #>   8500 numbers, loss 1.64, by block 1.1 2.0 4.4
    #>   8571 numbers, loss 1.99, by block 1.1 2.7 6.7
    #>   1314 numbers, loss 2.44, by block 1.2 4.1 7.6


torch.manual_seed(0)
full = nn.Linear(FEATURES, CLASSES)
train(full, lambda x, y: F.cross_entropy(full(x), y), lambda x: full(x).log_softmax(1))
for div_value in [1, 4]:
    model = nn.AdaptiveLogSoftmaxWithLoss(FEATURES, CLASSES, EDGES, div_value, True)
    train(model, lambda x, y, model=model: model(x, y).loss, model.log_prob)
