import math

import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

logit = torch.linspace(-2, 14, 1601, dtype=torch.float64)  # of the true class
# nine other logits at 0
input = torch.cat([logit[:, None], torch.zeros(1601, 9, dtype=torch.float64)], dim=1)
target = torch.zeros(1601, dtype=torch.int64)

for alpha in [0, 0.05, 0.1, 0.2, 0.3]:
    plt.figure(f"α = {alpha}")
    loss = F.cross_entropy(input, target, reduction="none", label_smoothing=alpha)
    plt.plot(logit, loss)
    if alpha:  # without smoothing there is no minimum
        best = loss.argmin()
        p = input[best].softmax(dim=0)[0]
        print(f"α {alpha}: {loss[best]:.4f} at logit {logit[best]:.2f}, p {p:.2f}")
        #> α 0.05: 0.2824 at logit 5.25, p 0.95
        #> α 0.1: 0.5003 at logit 4.51, p 0.91
        #> α 0.2: 0.8669 at logit 3.71, p 0.82
        #> α 0.3: 1.1765 at logit 3.19, p 0.73
        plt.plot(logit[best], loss[best], "C1o")
    plt.xlabel("logit of the true class")
    plt.ylabel("loss")
    plt.ylim(-0.2, 4.6)
    plt.show()

# the logit is the log of the ratio of the smoothed probabilities
print(f"{math.log(0.91 / 0.01):.2f} {math.log(0.73 / 0.03):.2f}")
#> 4.51 3.19
