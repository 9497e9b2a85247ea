import matplotlib.pyplot as plt
import torch
from class_balanced_loss import class_balanced_weights

counts = torch.logspace(0, 5, 101, dtype=torch.float64)
figure, (left, right) = plt.subplots(1, 2)

for limit, style in [(10, "-"), (100, "-"), (1000, "-"), (None, "--")]:
    beta = 1 - 1 / limit if limit else 1.0
    weight = class_balanced_weights(counts, beta)
    label = f"β = 1 − 1/{limit}" if limit else "β = 1"
    left.loglog(counts, weight[0] / weight, style, label=label)
    right.loglog(counts, weight / weight[0], style)

left.set(title="effective number", xlabel="samples of the class")
right.set(title="weight, 1 sample = 1", xlabel="samples of the class")
left.legend(handlelength=1)
plt.show()
