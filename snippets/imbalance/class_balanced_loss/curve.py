import matplotlib.pyplot as plt
import torch
from class_balanced_loss import class_balanced_weights

counts = torch.logspace(0, 5, 101, dtype=torch.float64)

for beta in [0.0, 0.9, 0.99, 0.999, 0.9999]:
    figure, (left, right) = plt.subplots(1, 2, num=f"β = {beta:g}")
    for value, style in [(1.0, "C1:"), (beta, "C0-")]:  # dotted: inverse frequency
        weight = class_balanced_weights(counts, value)
        left.loglog(counts, weight[0] / weight, style)
        right.loglog(counts, weight / weight[0], style)

    left.text(200, 9000, "β = 1", color="C1", ha="right")
    left.set(title="effective number", xlabel="samples of the class")
    right.set(title="weight, 1 sample = 1", xlabel="samples of the class")
    left.set_ylim(0.7, 2e5)
    right.set_ylim(5e-6, 1.5)
    plt.show()
