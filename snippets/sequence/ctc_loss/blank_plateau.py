import torch
from torch import nn
from torch.nn import functional as F

torch.set_default_dtype(torch.float64)
LOOK = [0, 10, 40, 200]  # steps
frames, letters, classes, words = 18, 3, 6, 16


def train(seed):
    torch.manual_seed(seed)
    targets = torch.randint(1, classes, (words, letters))
    held = targets.repeat_interleave(frames // letters, dim=1)  # 6 frames each
    input = F.one_hot(held, classes) + 0.5 * torch.randn(words, frames, classes)
    lengths = (frames,) * words, (letters,) * words

    window = nn.Conv1d(classes, 32, kernel_size=7, padding=3)
    model = nn.Sequential(window, nn.Tanh(), nn.Conv1d(32, classes, kernel_size=1))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
    for step in range(LOOK[-1] + 1):
        log_probs = model(input.mT).permute(2, 0, 1).log_softmax(-1)
        loss = F.ctc_loss(log_probs, targets, *lengths)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        if step in LOOK:
            best = log_probs.argmax(-1).T
            merged = [path.unique_consecutive() for path in best]
            read = [path[path != 0].tolist() for path in merged]
            right = sum(map(list.__eq__, read, targets.tolist()))
            yield f"{loss:4.1f} {(best == 0).double().mean():5.0%} {right:3}"


print("step  ", *(f"{step:>15}" for step in LOOK))
#> step                 0              10              40             200
for seed in range(5):
    print("seed", seed, " | ".join(train(seed)))
    #> seed 0  7.4    2%   0 |  1.5   89%   0 |  0.2   38%  12 |  0.0   39%  16
    #> seed 1  7.2   14%   0 |  1.8   99%   0 |  0.3   48%  11 |  0.0   46%  16
    #> seed 2  7.0   24%   0 |  1.8   99%   0 |  0.4   63%   3 |  0.0   56%  16
    #> seed 3  6.6   44%   0 |  1.7   99%   0 |  0.3   60%  12 |  0.0   61%  16
    #> seed 4  7.2    2%   0 |  1.8   98%   0 |  0.1   39%  15 |  0.0   39%  16
