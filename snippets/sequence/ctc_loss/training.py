import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
words = torch.tensor([[1, 2, 3], [3, 1, 2], [2, 2, 1], [1, 3, 3]])
holds = torch.tensor([[3, 1, 2], [1, 2, 3], [2, 1, 3], [2, 3, 1]])  # never shown
frames = [word.repeat_interleave(hold) for word, hold in zip(words, holds, strict=True)]
clear = F.one_hot(torch.stack(frames, dim=1), 4).float()  # (T, N, features)
input = torch.cat([clear, clear.roll(1, dims=0)], dim=-1)  # this frame, the one before
input = input + 0.1 * torch.randn(input.shape)

model = nn.Sequential(nn.Linear(8, 16), nn.Tanh(), nn.Linear(16, 4))
optimizer = torch.optim.Adam(model.parameters(), lr=0.05)
criterion = nn.CTCLoss()

for step in range(101):
    loss = criterion(model(input).log_softmax(-1), words, (6,) * 4, (3,) * 4)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    if step % 50 == 0:
        print(step, f"{loss:.3f}")
        #> 0 1.559
        #> 50 0.007
        #> 100 0.002

for path, word in zip(model(input).argmax(-1).T, words, strict=True):
    merged = path.unique_consecutive()
    print(path.tolist(), merged[merged != 0].tolist(), "wanted", word.tolist())
    #> [1, 1, 1, 2, 3, 3] [1, 2, 3] wanted [1, 2, 3]
    #> [3, 1, 1, 2, 0, 0] [3, 1, 2] wanted [3, 1, 2]
    #> [2, 0, 0, 2, 1, 1] [2, 2, 1] wanted [2, 2, 1]
    #> [1, 1, 3, 0, 3, 0] [1, 3, 3] wanted [1, 3, 3]
