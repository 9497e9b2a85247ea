import matplotlib.pyplot as plt
import torch

logit = torch.linspace(-6, 6, 121)
plt.plot(logit, torch.sigmoid(logit))
for x in [-2.0, 0.0, 2.0]:
    p = torch.sigmoid(torch.tensor(x)).item()
    print(f"logit {x:4}: {p:.2f}")
    #> logit -2.0: 0.12
    #> logit  0.0: 0.50
    #> logit  2.0: 0.88
    plt.plot(x, p, "o", color="C1")
    plt.annotate(f"{p:.2f}", (x, p), xytext=(8, -10), textcoords="offset points")
plt.xlabel("logit")
plt.ylabel("probability of yes")
plt.show()
