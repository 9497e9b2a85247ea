import torch
from torch import nn
from torch.nn import functional as F


def train(hardest):
    torch.manual_seed(0)
    points = torch.randn(60, 2)
    label = (points.prod(1) > 0).long()  # opposite quadrants belong together
    net = nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 2))
    optimizer = torch.optim.SGD(net.parameters(), lr=0.05)
    same = label[:, None] == label
    for _ in range(400):
        embedding = net(points)
        distance = torch.cdist(embedding, embedding).detach()
        if hardest:
            positive = distance.where(same, -1.0).argmax(1)
            negative = distance.where(~same, torch.inf).argmin(1)
        else:
            positive = torch.multinomial(same.float(), 1)[:, 0]
            negative = torch.multinomial((~same).float(), 1)[:, 0]
        triplets = embedding, embedding[positive], embedding[negative]
        loss = F.triplet_margin_loss(*triplets, margin=0.2)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return loss.item(), embedding.std(0).mean().item()


for hardest in [True, False]:
    loss, spread = train(hardest)
    print(f"hardest={hardest}: loss {loss:.2f}, spread of the embeddings {spread:.2f}")
    #> hardest=True: loss 0.24, spread of the embeddings 0.01
    #> hardest=False: loss 0.06, spread of the embeddings 0.16
