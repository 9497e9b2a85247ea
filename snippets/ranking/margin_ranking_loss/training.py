import torch
from torch import nn

torch.manual_seed(0)
features = torch.randn(40, 3)  # 40 documents
relevance = features @ torch.tensor([2.0, -1.0, 0.5])  # the true order
first, second = torch.combinations(torch.arange(40)).T
target = torch.sign(relevance[first] - relevance[second])
shown = torch.rand(len(target)) < 0.1  # a tenth of the pairs has been judged

model = nn.Linear(3, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
criterion = nn.MarginRankingLoss(margin=1.0)


def in_order(pairs):
    score = model(features).squeeze(1)
    right = target * (score[first] - score[second]) > 0
    return f"{int(right[pairs].sum())} of {int(pairs.sum())}"


print("unseen pairs in order before", in_order(~shown))
#> unseen pairs in order before 257 of 708
for _ in range(200):
    score = model(features).squeeze(1)  # each document is scored once, alone
    loss = criterion(score[first][shown], score[second][shown], target[shown])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print("unseen pairs in order after ", in_order(~shown))
#> unseen pairs in order after  707 of 708
