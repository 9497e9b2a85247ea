import matplotlib.pyplot as plt
import torch

logit = torch.linspace(-6, 6, 121)
plt.plot(logit, torch.sigmoid(logit))
for x in [-2.0, 0.0, 2.0]:
    p = torch.sigmoid(torch.tensor(x)).item()
    plt.plot(x, p, "o", color="C1")
    plt.annotate(f"{p:.2f}", (x, p), xytext=(8, -10), textcoords="offset points")
plt.xlabel("logit")
plt.ylabel("probability of yes")
plt.show()
