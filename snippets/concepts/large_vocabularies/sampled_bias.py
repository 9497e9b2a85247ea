import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

torch.manual_seed(0)
CLASSES, ROWS, TRIES = 10_000, 64, 40
features = torch.randn(ROWS, 16, dtype=torch.float64)
matrix = torch.randn(CLASSES, 16, dtype=torch.float64) / 2
logits = features @ matrix.T
target = torch.multinomial(logits.softmax(1), 1)[:, 0]
exact = F.cross_entropy(logits, target)
true = logits.gather(1, target[:, None])
print(f"exact loss {exact:.2f}")
#> exact loss 7.54

counts = [10, 30, 100, 300, 1000, 3000]
for name, corrected in [("as they are", False), ("corrected", True)]:
    losses = []
    for count in counts:
        total = 0.0
        for _ in range(TRIES):
            drawn = torch.randint(CLASSES, (count,))  # q = 1 / CLASSES
            others = logits[:, drawn]
            if corrected:
                others = others - torch.tensor(count / CLASSES).log()
            others = others.masked_fill(drawn == target[:, None], -torch.inf)
            total += F.cross_entropy(
                torch.cat([true, others], 1), torch.zeros_like(target)
            )
        losses.append((total / TRIES).item())
    plt.semilogx(counts, losses, "o-", label=name)
    print(f"{name:11}", *(f"{loss:.1f}" for loss in losses))
    #> as they are 1.2 2.0 3.1 4.1 5.2 6.3
    #> corrected   7.0 7.3 7.4 7.5 7.5 7.5

plt.axhline(exact, color="C2", linestyle="--", label="exact")
plt.xlabel("negatives drawn, of 10,000 classes")
plt.ylabel("loss")
plt.legend()
plt.show()
